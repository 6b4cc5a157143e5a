package io.github.broadsheet.serialization.ans;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Identifier;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.mapping.StoryIdentity;
import io.github.broadsheet.serialization.story.Addresses;
import io.github.broadsheet.serialization.tree.JsonBuilder;
import io.github.broadsheet.serialization.tree.JsonFields;
import java.net.URI;
import java.util.List;

/** The identifier that Arc gives. */
final class Identity {
  private Identity() {}

  static void read(JsonFields story, Draft draft) {
    story
        .text("_id")
        .ifPresent(id -> draft.article().addIdentifier(new Identifier(scheme(id), id)));
  }

  /** Writes Arc's identifier; a story that is not Arc's goes by the name that it came with. */
  static void write(Article article, JsonBuilder out) {
    put(article.identifiers(), out);
    if (article.uri().isEmpty() && article.identifiers().stream().noneMatch(Identity::isOfArc)) {
      out.words("_id", StoryIdentity.given(article));
    }
  }

  private static boolean isOfArc(Identifier identifier) {
    return identifier.scheme().equals(AnsReader.NAME);
  }

  /** Arc's identifiers are no URIs. */
  private static String scheme(String id) {
    boolean isUri = Addresses.parse(id).filter(URI::isAbsolute).isPresent();
    return isUri ? StoryIdentity.GUID : AnsReader.NAME;
  }

  /** Writes the first identifier that is one of Arc's. */
  static void put(List<Identifier> identifiers, JsonBuilder out) {
    out.words(
        "_id", identifiers.stream().filter(Identity::isOfArc).map(Identifier::value).findFirst());
  }
}
