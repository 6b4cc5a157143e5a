package io.github.broadsheet.quote;

import io.github.broadsheet.text.Span;
import io.github.broadsheet.text.SpanMapper;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * Words that somebody is reported to have said, written or thought; or words in quotation marks
 * that quote nobody.
 *
 * <p>A quote broken by “he said” is one quote in two spans. In
 *
 * <pre>{@code
 * “We left,” he said, “at noon.”
 * }</pre>
 *
 * the spans are {@code [0, 10)} and {@code [20, 30)}, each with its quotation marks. Immutable and
 * safe to share between threads.
 *
 * @since 0.1
 */
@ValueStyle
@Value.Immutable
public sealed interface Quote permits ImmutableQuote {
  /** How the words are reported. */
  QuoteKind kind();

  /**
   * Where the words stand in the article's text, with their quotation marks; at least one span, in
   * text order, not overlapping.
   */
  List<Span> spans();

  /**
   * The stretches inside quotation marks, with the marks: the speaker's own words. For a direct
   * quote that is all of it, for an indirect one nothing.
   */
  List<Span> marked();

  /** The editor's insertions, with their brackets: “the [Afghan] provinces”. */
  List<Span> insertions();

  /** The places where words were left out, as “…”, “...” or “[...]”. */
  List<Span> ellipses();

  /** Whether the words run on over more than one paragraph, with marks opened anew at each. */
  @Value.Default
  default boolean isContinued() {
    return false;
  }

  /** Whether the closing quotation mark is missing. */
  @Value.Default
  default boolean isUnclosed() {
    return false;
  }

  /**
   * The language the words were spoken in, as a BCP 47 tag, if the article says they are
   * translated.
   */
  Optional<String> originalLanguage();

  /** Returns the smallest span around all of the words. */
  default Span extent() {
    return spans().get(0).cover(spans().get(spans().size() - 1));
  }

  /**
   * Cuts the words out of {@code text}; the pieces of a broken quote are joined by a space.
   *
   * @throws IllegalArgumentException if the quote ends after the text
   */
  default String in(CharSequence text) {
    return spans().stream().map(span -> span.in(text)).collect(Collectors.joining(" "));
  }

  /** Returns this quote in another text, or nothing if none of its words are there. */
  default Optional<Quote> map(SpanMapper mapper) {
    List<Span> mapped = mapper.mapAll(spans());
    return mapped.isEmpty()
        ? Optional.empty()
        : Optional.of(
            toBuilder()
                .spans(mapped)
                .marked(mapper.mapAll(marked()))
                .insertions(mapper.mapAll(insertions()))
                .ellipses(mapper.mapAll(ellipses()))
                .build());
  }

  /** Returns a builder that starts from this quote. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a quote of one kind and one or more spans. */
  static Quote of(QuoteKind kind, Span... spans) {
    return builder().kind(kind).addSpans(spans).build();
  }

  /** Builds quotes. Not safe to share between threads. */
  final class Builder extends ImmutableQuote.Builder {
    Builder() {}

    /**
     * Returns the quote.
     *
     * @throws IllegalStateException if the kind or the spans are missing
     * @throws IllegalArgumentException if spans are empty, out of order or overlap, or a marked
     *     stretch, insertion or ellipsis lies outside them
     */
    @Override
    public Quote build() {
      Quote quote = super.build();
      if (quote.spans().isEmpty()) {
        throw new IllegalStateException("a quote needs at least one span");
      }
      SpanChecks.requireInOrder("span", quote.spans());
      SpanChecks.requireInside("marked stretch", quote.marked(), quote.extent());
      SpanChecks.requireInside("insertion", quote.insertions(), quote.extent());
      SpanChecks.requireInside("ellipsis", quote.ellipses(), quote.extent());
      return quote;
    }
  }
}
