package io.github.broadsheet.article;

import io.github.broadsheet.text.Span;
import io.github.broadsheet.text.SpanMapper;
import java.util.Optional;

/**
 * A piece of the body of an article, such as a paragraph or a figure: a span of its text and what
 * the piece is.
 *
 * <p>On Java 21 a {@code switch} over blocks is exhaustive; on 17 a {@link BlockVisitor} serves.
 *
 * @since 0.1
 */
public sealed interface Block
    permits Paragraph,
        Heading,
        Figure,
        BlockQuote,
        PullQuote,
        ListBlock,
        Table,
        Embed,
        Note,
        Entry {
  /** Where the block stands in the article's text; empty if none of its words are in it. */
  Span span();

  /** Which of the permitted types this is. */
  BlockKind kind();

  /** Calls the method of {@code visitor} that fits the type of this block. */
  <R> R accept(BlockVisitor<R> visitor);

  /** Returns this block in another text, or nothing if it has no place there. */
  Optional<Block> map(SpanMapper mapper);

  /**
   * Cuts the words of the block out of {@code text}.
   *
   * @throws IllegalArgumentException if the block ends after the text
   */
  default String in(CharSequence text) {
    return span().in(text);
  }
}
