package io.github.broadsheet.serialization.ans;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Identifier;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.tree.JsonBuilder;
import io.github.broadsheet.serialization.tree.JsonFields;
import java.util.List;

/** The identifier that Arc gives. */
final class Identity {
  private Identity() {}

  static void read(JsonFields story, Draft draft) {
    story
        .text("_id")
        .ifPresent(id -> draft.article().addIdentifier(new Identifier(AnsReader.NAME, id)));
  }

  static void write(Article article, JsonBuilder out) {
    put(article.identifiers(), out);
  }

  /** Writes the first identifier that is one of Arc's. */
  static void put(List<Identifier> identifiers, JsonBuilder out) {
    out.words(
        "_id",
        identifiers.stream()
            .filter(id -> id.scheme().equals(AnsReader.NAME))
            .map(Identifier::value)
            .findFirst());
  }
}
