package io.github.broadsheet.io;

import static java.util.Objects.requireNonNull;

import io.github.broadsheet.text.Position;
import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;

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

  /**
   * Returns no more than {@code limit} of the diagnostics. Where some must go, the last that is
   * kept says how many, of which codes; it is as severe as the worst of them.
   *
   * @param limit see {@link ReadLimits#maxDiagnostics()}
   * @throws IllegalArgumentException if the limit is negative
   */
  public static List<Diagnostic> atMost(List<Diagnostic> all, int limit) {
    if (limit < 0) {
      throw new IllegalArgumentException("limit " + limit + " is negative");
    }
    if (all.size() <= limit || limit == 0) {
      return List.copyOf(all.subList(0, Math.min(all.size(), limit)));
    }
    List<Diagnostic> kept = new ArrayList<>(all.subList(0, limit - 1));
    kept.add(rest(all.subList(limit - 1, all.size()), limit));
    return List.copyOf(kept);
  }

  private static Diagnostic rest(List<Diagnostic> rest, int limit) {
    Map<String, Integer> codes = new TreeMap<>();
    Severity worst = Severity.INFO;
    for (Diagnostic each : rest) {
      codes.merge(each.code(), 1, Integer::sum);
      worst = each.severity().compareTo(worst) > 0 ? each.severity() : worst;
    }
    StringJoiner counts = new StringJoiner(", ");
    codes.forEach((code, count) -> counts.add(count + " " + code));
    return of(
        "more-diagnostics",
        worst,
        rest.size()
            + " more ("
            + counts
            + "); no more than "
            + limit
            + " are kept (maxDiagnostics)");
  }

  /** Writes the diagnostic as one line: {@code warning unclosed-quote at line 3, column 1: ...}. */
  @Override
  public String toString() {
    String where = position.map(p -> " at " + p).orElse("");
    return severity.name().toLowerCase(Locale.ROOT) + " " + code + where + ": " + message;
  }
}
