package io.github.broadsheet.parser.quote;

/**
 * What finds the statements of a text.
 *
 * @since 0.1
 */
public enum Engine {
  /** Rules written by hand; they need no model. */
  RULES,
  /** The learnt model alone. */
  LEARNT,
  /**
   * The learnt model, and rules for the patterns it cannot learn: transcripts, credits, nesting.
   */
  BOTH
}
