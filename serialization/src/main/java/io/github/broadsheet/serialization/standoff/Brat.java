package io.github.broadsheet.serialization.standoff;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.io.Loss;
import io.github.broadsheet.serialization.mapping.Field;
import io.github.broadsheet.serialization.mapping.Mapping;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What brat's format is called, and what of an article it holds. */
final class Brat {
  static final String NAME = "brat";

  private static final Set<Field> HELD =
      EnumSet.of(
          Field.QUOTES,
          Field.QUOTE_KINDS,
          Field.QUOTE_DETAIL,
          Field.ATTRIBUTIONS,
          Field.SOURCES,
          Field.CUES,
          Field.CIRCUMSTANCES,
          Field.NESTING,
          Field.ATTRIBUTION_IDS,
          Field.RULES,
          Field.CONFIDENCE,
          Field.SPEAKERS,
          Field.SPEAKER_DETAIL,
          Field.RESOLUTIONS);

  private static final Mapping<Void, Void> MAPPING =
      Mapping.<Void, Void>of(NAME).holds(HELD, "T, E, A and # lines").build();

  private Brat() {}

  static List<Loss> losses(Article article) {
    return MAPPING.losses(article);
  }
}
