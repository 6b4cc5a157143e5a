package io.github.broadsheet.serialization.standoff;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.io.Loss;
import io.github.broadsheet.serialization.mapping.FieldGroups;
import io.github.broadsheet.serialization.mapping.Mapping;
import java.util.List;

/** What brat's format is called, and what of an article it holds. */
final class Brat {
  static final String NAME = "brat";

  private static final Mapping<Void, Void> MAPPING =
      Mapping.<Void, Void>of(NAME).holds(FieldGroups.QUOTE_LAYER, "T, E, A and # lines").build();

  private Brat() {}

  static List<Loss> losses(Article article) {
    return MAPPING.losses(article);
  }
}
