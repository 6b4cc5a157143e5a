package io.github.broadsheet.quote;

import static java.util.Objects.requireNonNull;

import io.github.broadsheet.text.Span;
import io.github.broadsheet.text.SpanMapper;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The words that say who is quoted, as they stand in the text: “Taliban Foreign Minister Amir Khan
 * Muttaqi”, “he”, “a top Russian army general”.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @param kind how the source is named
 * @param spans where the words stand in the article's text; at least one, in text order
 * @since 0.1
 */
public record Source(SourceKind kind, List<Span> spans) {
  /**
   * @throws IllegalArgumentException if there is no span, or spans are empty, out of order or
   *     overlap
   */
  public Source {
    requireNonNull(kind, "kind");
    spans = List.copyOf(spans);
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("a source needs at least one span");
    }
    SpanChecks.requireInOrder("source span", spans);
  }

  /** Returns a source that stands in one piece. */
  public static Source of(SourceKind kind, Span span) {
    return new Source(kind, List.of(span));
  }

  /** Cuts the words out of {@code text}; pieces are joined by a space. */
  public String in(CharSequence text) {
    return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" "));
  }

  /** Returns this source in another text, or nothing if none of its words are there. */
  public Optional<Source> map(SpanMapper mapper) {
    List<Span> mapped = mapper.mapAll(spans);
    return mapped.isEmpty() ? Optional.empty() : Optional.of(new Source(kind, mapped));
  }
}
