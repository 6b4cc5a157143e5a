package io.github.broadsheet.parser.quote;

/**
 * What finds the statements of a text.
 *
 * @since 0.1
 */
public enum Engine {
  /** Rules written by hand; they need no model. */
  RULES,
  /**
   * The learnt model, and of the rules only those for cited sources, for reports side by side and
   * for signed block quotes, which every engine has.
   */
  LEARNT,
  /**
   * The learnt model, and rules for the patterns it cannot learn: transcripts, credits, nesting.
   */
  BOTH
}
