package io.github.broadsheet.quote;

import io.github.broadsheet.text.SpanMapper;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who is reported to have said what, and how the text says so: the link from a {@link Source} over
 * a {@link Cue} to a {@link Quote}.
 *
 * <p>Reports nest. In “Russian official media quoted Sidorov as saying”, the attribution to Sidorov
 * stands {@linkplain #within() within} the one to the media. Immutable and safe to share between
 * threads.
 *
 * @since 0.1
 */
@ValueStyle
@Value.Immutable
public sealed interface Attribution permits ImmutableAttribution {
  /** A name for this attribution, unique in its article, such as {@code a3}. */
  String id();

  /** The words. */
  Quote quote();

  /** Who is quoted, as the text puts it; absent if the text does not say. */
  Optional<Source> source();

  /** The words that signal the report; absent if there are none, as in a transcript. */
  Optional<Cue> cue();

  /** Who the source is and how that was found out; absent if it could not be. */
  Optional<Resolution> resolution();

  /** When, where, to whom, in what medium, on what occasion; in text order. */
  List<Circumstance> circumstances();

  /** The {@link #id()} of the attribution that reports this one. */
  Optional<String> within();

  /** The rule or model that found the attribution, a short stable name; empty if made by hand. */
  Optional<String> rule();

  /** How likely it is that source, cue and quote belong together, from 0 to 1. */
  @Value.Default
  default double confidence() {
    return 1;
  }

  /** Returns who the source is, if that is known. */
  default Optional<Speaker> speaker() {
    return resolution().map(Resolution::speaker);
  }

  /** Returns the first circumstance that answers {@code kind}. */
  default Optional<Circumstance> circumstance(CircumstanceKind kind) {
    return circumstances().stream().filter(each -> each.kind() == kind).findFirst();
  }

  /** Returns this attribution in another text, or nothing if the quoted words are not there. */
  default Optional<Attribution> map(SpanMapper mapper) {
    return quote().map(mapper).map(quote -> mapped(quote, mapper));
  }

  private Attribution mapped(Quote quote, SpanMapper mapper) {
    return toBuilder()
        .quote(quote)
        .source(source().flatMap(source -> source.map(mapper)))
        .cue(cue().flatMap(cue -> cue.map(mapper)))
        .resolution(
            resolution()
                .map(r -> new Resolution(r.speaker().map(mapper), r.rule(), r.confidence())))
        .circumstances(
            circumstances().stream().map(c -> c.map(mapper)).flatMap(Optional::stream).toList())
        .build();
  }

  /** Returns a builder that starts from this attribution. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds attributions. Not safe to share between threads. */
  final class Builder extends ImmutableAttribution.Builder {
    Builder() {}

    /**
     * Returns the attribution.
     *
     * @throws IllegalStateException if the id or the quote is missing
     * @throws IllegalArgumentException if the quote is of a kind that quotes nobody, the confidence
     *     is not between 0 and 1, or the attribution stands within itself
     */
    @Override
    public Attribution build() {
      Attribution built = super.build();
      SpanChecks.requireProbability("confidence", built.confidence());
      if (!built.quote().kind().isReported()) {
        throw new IllegalArgumentException(
            "attribution " + built.id() + ": a " + built.quote().kind() + " quotes nobody");
      }
      if (built.within().filter(built.id()::equals).isPresent()) {
        throw new IllegalArgumentException("attribution " + built.id() + " is within itself");
      }
      return built;
    }
  }
}
