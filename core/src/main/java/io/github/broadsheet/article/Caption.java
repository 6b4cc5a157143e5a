package io.github.broadsheet.article;

import io.github.broadsheet.text.Span;
import org.immutables.value.Value;

/**
 * The words under a picture.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
@ValueStyle
@Value.Immutable
public sealed interface Caption permits ImmutableCaption {
  /** Where they stand in the article's text, without the credit. */
  Span span();

  /** Whether the caption marks a picture from the archive: “FILE -”. */
  @Value.Default
  default boolean isFile() {
    return false;
  }

  /** Returns a caption at {@code span}. */
  static Caption of(Span span) {
    return builder().span(span).build();
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
  final class Builder extends ImmutableCaption.Builder {
    Builder() {}
  }
}
