package io.github.broadsheet.io;

import static java.util.Objects.requireNonNull;

import io.github.broadsheet.text.Position;
import io.github.broadsheet.text.Span;
import java.util.Locale;
import java.util.Optional;

/**
 * Something a reader noticed about its input.
 *
 * @param code a short stable name, such as {@code unclosed-quote}; programs may rely on it
 * @param severity how much it matters
 * @param message what was found, with its value and the limit it broke, for people
 * @param span where, in UTF-16 code units of the decoded input
 * @param position where, as line and column
 * @since 0.1
 */
public record Diagnostic(
    String code,
    Severity severity,
    String message,
    Optional<Span> span,
    Optional<Position> position) {
  /** Checks that no part is null. */
  public Diagnostic {
    requireNonNull(code, "code");
    requireNonNull(severity, "severity");
    requireNonNull(message, "message");
    requireNonNull(span, "span");
    requireNonNull(position, "position");
  }

  /** Returns a diagnostic about the input as a whole. */
  public static Diagnostic of(String code, Severity severity, String message) {
    return new Diagnostic(code, severity, message, Optional.empty(), Optional.empty());
  }

  /** Returns a diagnostic about one place of the input. */
  public static Diagnostic at(
      String code, Severity severity, String message, Span span, Position position) {
    return new Diagnostic(code, severity, message, Optional.of(span), Optional.of(position));
  }

  /** Writes the diagnostic as one line: {@code warning unclosed-quote at line 3, column 1: ...}. */
  @Override
  public String toString() {
    String where = position.map(p -> " at " + p).orElse("");
    return severity.name().toLowerCase(Locale.ROOT) + " " + code + where + ": " + message;
  }
}
