package io.github.broadsheet.quote;

import static java.util.Objects.requireNonNull;

import io.github.broadsheet.text.Span;
import io.github.broadsheet.text.SpanMapper;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The words that signal an attribution: “said”, “has rejected as baseless”, “according to”.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @param lemma the base form of the main word, in lower case: “reject”, “according to”
 * @param cueClass what the words say the source does
 * @param spans where the words stand in the article's text; at least one, in text order
 * @since 0.1
 */
public record Cue(String lemma, CueClass cueClass, List<Span> spans) {
  /**
   * @throws IllegalArgumentException if there is no span, or spans are empty, out of order or
   *     overlap
   */
  public Cue {
    requireNonNull(lemma, "lemma");
    requireNonNull(cueClass, "cueClass");
    spans = List.copyOf(spans);
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("a cue needs at least one span");
    }
    SpanChecks.requireInOrder("cue span", spans);
  }

  /** Returns a cue that stands in one piece. */
  public static Cue of(String lemma, CueClass cueClass, Span span) {
    return new Cue(lemma, cueClass, List.of(span));
  }

  /** Cuts the words out of {@code text}; pieces are joined by a space. */
  public String in(CharSequence text) {
    return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" "));
  }

  /** Returns this cue in another text, or nothing if none of its words are there. */
  public Optional<Cue> map(SpanMapper mapper) {
    List<Span> mapped = mapper.mapAll(spans);
    return mapped.isEmpty() ? Optional.empty() : Optional.of(new Cue(lemma, cueClass, mapped));
  }
}
