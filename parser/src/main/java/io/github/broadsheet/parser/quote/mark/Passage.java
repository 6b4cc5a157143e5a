package io.github.broadsheet.parser.quote.mark;

import static java.util.Objects.requireNonNull;

import io.github.broadsheet.text.Span;

/**
 * A stretch of one paragraph between quotation marks.
 *
 * @param span from before the opening mark to after the closing one; to the end of the paragraph if
 *     nothing closes it
 * @param words the same without the marks
 * @param mark the family of the opening mark
 * @param depth zero for a passage that stands in no other
 * @param continued whether it takes up a passage that the paragraph before left open
 * @param closed whether a closing mark was found
 * @since 0.1
 */
public record Passage(
    Span span, Span words, Mark mark, int depth, boolean continued, boolean closed) {

  /** Checks that the words lie within the span. */
  public Passage {
    requireNonNull(mark, "mark");
    if (words.start() < span.start() || words.end() > span.end()) {
      throw new IllegalArgumentException("words " + words + " are not within " + span);
    }
    if (depth < 0) {
      throw new IllegalArgumentException("depth " + depth + " is negative");
    }
  }

  /** The offset of the opening mark. */
  public int start() {
    return span.start();
  }

  /** The offset after the closing mark, or the end of the paragraph. */
  public int end() {
    return span.end();
  }
}
