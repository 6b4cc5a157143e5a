package io.github.broadsheet.quote;

import io.github.broadsheet.text.Span;
import io.github.broadsheet.text.SpanMapper;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who a source is, once the whole article has been read: one value for “Taliban Foreign Minister
 * Amir Khan Muttaqi”, “Muttaqi” and “the chief diplomat”.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
@ValueStyle
@Value.Immutable
public sealed interface Speaker permits ImmutableSpeaker, OnceCompared {
  /**
   * The fullest name the article gives, without title: “Amir Khan Muttaqi”. For somebody unnamed,
   * the words the article uses: “a top Russian army general”.
   */
  String name();

  /** What the speaker is. */
  SpeakerKind kind();

  /** Titles, posts and descriptions, the most telling first: “Taliban Foreign Minister”. */
  List<String> roles();

  /** The body, team or country the speaker speaks for. */
  Optional<String> affiliation();

  /** Other names in the article: acronyms, long forms, short forms. */
  List<String> otherNames();

  /** Where the article names the speaker, pronouns left out; in text order. */
  List<Span> mentions();

  /** Returns the most telling role, if any. */
  default Optional<String> role() {
    return roles().stream().findFirst();
  }

  /** Returns this speaker with mentions in another text. */
  default Speaker map(SpanMapper mapper) {
    return toBuilder().mentions(mapper.mapAll(mentions())).build();
  }

  /** Returns a builder that starts from this speaker. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a speaker of whom no more is known than a name. */
  static Speaker of(SpeakerKind kind, String name) {
    return builder().kind(kind).name(name).build();
  }

  /** Builds speakers. Not safe to share between threads. */
  final class Builder extends ImmutableSpeaker.Builder {
    Builder() {}

    /**
     * Returns the speaker.
     *
     * @throws IllegalStateException if the name or the kind is missing
     * @throws IllegalArgumentException if the name is blank
     */
    @Override
    public Speaker build() {
      Speaker speaker = super.build();
      if (speaker.name().isBlank()) {
        throw new IllegalArgumentException("the name of a speaker is blank");
      }
      return new OnceCompared(speaker);
    }
  }
}
