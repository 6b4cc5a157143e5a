package io.github.broadsheet.parser.quote.mark;

/**
 * A family of quotation marks.
 *
 * @since 0.1
 */
public enum Mark {
  /** {@code “ ”}, and the low {@code „ “}. */
  CURLY,
  /** {@code " "}. */
  STRAIGHT,
  /** Two apostrophes, {@code '' ''}, also opened by two grave accents. */
  DOUBLED,
  /** {@code « »}, either way round, and {@code ‹ ›}. */
  GUILLEMET,
  /** {@code ‘ ’}, and the low {@code ‚ ‘}. */
  SINGLE_CURLY,
  /** {@code ' '}. */
  SINGLE_STRAIGHT;

  /** Whether the family is of single marks, which can be taken for apostrophes. */
  public boolean isSingle() {
    return this == SINGLE_CURLY || this == SINGLE_STRAIGHT;
  }

  /** Whether a mark of this family may close what the other opened: {@code “so" he said}. */
  boolean closes(Mark other) {
    return this == other || (isDouble() && other.isDouble()) || (isSingle() && other.isSingle());
  }

  private boolean isDouble() {
    return this == CURLY || this == STRAIGHT || this == DOUBLED;
  }
}
