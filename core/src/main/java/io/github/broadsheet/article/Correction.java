package io.github.broadsheet.article;

import io.github.broadsheet.text.Span;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A correction, retraction or clarification that has been published for an article.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
@ValueStyle
@Value.Immutable
public sealed interface Correction permits ImmutableCorrection {
  /** Which of them it is. */
  @Value.Default
  default NoteKind kind() {
    return NoteKind.CORRECTION;
  }

  /** The words. */
  String text();

  /** When it was published. */
  Optional<Timestamp> date();

  /** Where the words stand in the article's text; absent if they are not part of it. */
  Optional<Span> span();

  /** Returns a builder that starts from this value. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not safe to share between threads. */
  final class Builder extends ImmutableCorrection.Builder {
    Builder() {}
  }
}
