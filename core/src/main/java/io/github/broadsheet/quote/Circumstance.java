package io.github.broadsheet.quote;

import static java.util.Objects.requireNonNull;

import io.github.broadsheet.text.Span;
import io.github.broadsheet.text.SpanMapper;
import java.util.Optional;

/**
 * When, where, to whom, in what medium or on what occasion something was said.
 *
 * @param kind the question it answers
 * @param span the words, in the article's text: {@code Wednesday}, {@code in a televised speech}
 * @param value what they mean, normalised: for {@link CircumstanceKind#WHEN} an ISO 8601 date;
 *     empty if that is not known
 * @since 0.1
 */
public record Circumstance(CircumstanceKind kind, Span span, Optional<String> value) {
  /** Checks that no part is null. */
  public Circumstance {
    requireNonNull(kind, "kind");
    requireNonNull(span, "span");
    requireNonNull(value, "value");
  }

  /** Returns a circumstance whose meaning is not worked out. */
  public static Circumstance of(CircumstanceKind kind, Span span) {
    return new Circumstance(kind, span, Optional.empty());
  }

  /** Returns this circumstance in another text, or nothing if its words are not there. */
  public Optional<Circumstance> map(SpanMapper mapper) {
    return mapper.map(span).map(mapped -> new Circumstance(kind, mapped, value));
  }
}
