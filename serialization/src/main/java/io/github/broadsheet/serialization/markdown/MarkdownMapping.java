package io.github.broadsheet.serialization.markdown;

import io.github.broadsheet.serialization.mapping.Field;
import io.github.broadsheet.serialization.mapping.Mapping;
import java.util.EnumSet;
import java.util.Set;

/**
 * What Markdown has a place for. Nothing reads it back, so what counts is whether the words stay.
 */
final class MarkdownMapping {
  private static final Set<Field> BODY =
      EnumSet.of(
          Field.BODY_TEXT,
          Field.PARAGRAPHS,
          Field.HEADING_LEVEL,
          Field.LIST_STRUCTURE,
          Field.CAPTION,
          Field.CREDIT,
          Field.FIGURE_MEDIA,
          Field.EMBED_URI,
          Field.EMBED_PROVIDER);

  /** The words of the article. */
  static final Mapping<Void, Void> WORDS = words().build();

  /** With a head that says what is known about it. */
  static final Mapping<Void, Void> WITH_HEAD =
      words()
          .holds(Set.of(Field.PUBLISHED), "date")
          .holds(Set.of(Field.UPDATED), "lastmod")
          .holds(Set.of(Field.LANGUAGE), "lang")
          .holds(Set.of(Field.SUMMARY), "description")
          .holds(Set.of(Field.PROVIDER), "publisher")
          .holds(Set.of(Field.SLUGLINE), "slug")
          .holds(Set.of(Field.URI_OF_ARTICLE), "url")
          .holds(Set.of(Field.COPYRIGHT_NOTICE), "copyright")
          .holds(Set.of(Field.KEYWORDS), "keywords")
          .build();

  private MarkdownMapping() {}

  private static Mapping.Builder<Void, Void> words() {
    return Mapping.<Void, Void>of("Markdown")
        .holds(Set.of(Field.KICKER), "first line")
        .holds(Set.of(Field.HEADLINE), "#")
        .holds(Set.of(Field.DECK), "line under the headline")
        .holds(Set.of(Field.BYLINE), "line under the headline")
        .holds(BODY, "body")
        .salvaged(Field.BLOCK_KINDS, "paragraphs and block quotes")
        .salvaged(Field.TABLE_STRUCTURE, "a table without joined cells")
        .salvaged(Field.MARKS, "emphasis, links and HTML")
        .salvaged(Field.BLOCK_QUOTE_CREDIT, "words of the block quote")
        .salvaged(Field.PULL_QUOTE_CREDIT, "words of the block quote")
        .salvaged(Field.ENTRY_STRUCTURE, "headings and paragraphs")
        .salvaged(Field.QUOTES, "words of the text");
  }
}
