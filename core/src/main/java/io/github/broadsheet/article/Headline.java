package io.github.broadsheet.article;

import io.github.broadsheet.text.Span;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A headline: the title of the story, its kicker, its deck, or another wording.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
@ValueStyle
@Value.Immutable
public sealed interface Headline permits ImmutableHeadline {
  /** What the headline is for. */
  HeadlineRole role();

  /** Its words. */
  String text();

  /** Where the words stand in the article's text; absent if they are not part of it. */
  Optional<Span> span();

  /** Returns a headline that is not part of the article's text. */
  static Headline of(HeadlineRole role, String text) {
    return builder().role(role).text(text).build();
  }

  /** Returns a headline that stands in the article's text at {@code span}. */
  static Headline in(String articleText, HeadlineRole role, Span span) {
    return builder().role(role).text(span.in(articleText)).span(span).build();
  }

  /** Returns a builder that starts from this value. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not safe to share between threads. */
  final class Builder extends ImmutableHeadline.Builder {
    Builder() {}
  }
}
