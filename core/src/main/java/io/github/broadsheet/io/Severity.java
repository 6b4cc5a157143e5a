package io.github.broadsheet.io;

/**
 * How much a {@link Diagnostic} matters.
 *
 * @since 0.1
 */
public enum Severity {
  /** Worth knowing; the article is as the input has it. */
  INFO,
  /** Something was odd and has been worked around. */
  WARNING,
  /** Something could not be read; the article is incomplete. */
  ERROR
}
