package io.github.broadsheet.serialization.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Identifier;
import io.github.broadsheet.serialization.story.Addresses;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** The one name by which a story is known, for formats that want it to have one. */
public final class StoryIdentity {
  /** The scheme of the name that its publisher gave a story for good. */
  public static final String GUID = "guid";

  private StoryIdentity() {}

  /**
   * Returns the name under which the story came, if that is a name anywhere: its GUID or its
   * address, or else another identifier that is a URI.
   */
  public static Optional<String> given(Article article) {
    return identifier(article, StoryIdentity::isGuid)
        .or(() -> article.uri().filter(URI::isAbsolute).map(URI::toString))
        .or(() -> identifier(article, id -> true));
  }

  private static boolean isGuid(Identifier identifier) {
    return identifier.scheme().equals(GUID);
  }

  private static Optional<String> identifier(Article article, Predicate<Identifier> test) {
    return article.identifiers().stream()
        .filter(test)
        .map(Identifier::value)
        .filter(value -> Addresses.parse(value).filter(URI::isAbsolute).isPresent())
        .findFirst();
  }

  /** Returns the name under which the story came, or else one made for it. */
  public static String of(Article article) {
    return given(article).orElseGet(() -> made(article));
  }

  /**
   * Returns a name made of what stays the same in every version of a story: who sent it, and what
   * it is called there. Only a story without any identifier is named by its words.
   */
  public static String made(Article article) {
    String stable =
        article.identifiers().stream()
            .filter(identifier -> !identifier.value().isBlank())
            .findFirst()
            .map(id -> article.provider().orElse("") + "\n" + id.scheme() + "\n" + id.value())
            .or(() -> article.uri().map(uri -> article.provider().orElse("") + "\n" + uri))
            .orElseGet(() -> article.headline().orElse("") + "\n" + article.text());
    return "urn:uuid:" + UUID.nameUUIDFromBytes(stable.getBytes(UTF_8));
  }
}
