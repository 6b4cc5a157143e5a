package io.github.broadsheet.serialization.standoff;

import io.github.broadsheet.io.Diagnostic;
import io.github.broadsheet.io.Severity;

/** What the formats of this package share. */
final class Standoff {
  private Standoff() {}

  /** Reports that only the words that are quoted are known of the text. */
  static Diagnostic blankText() {
    return Diagnostic.of(
        "blank-text",
        Severity.INFO,
        "the text is known only where the quotes point at it, and blank otherwise");
  }

  /** Reports a line that was left out. */
  static Diagnostic invalid(String what, Exception why) {
    return Diagnostic.of(
        "invalid-line", Severity.WARNING, what + " was left out: " + why.getMessage());
  }
}
