package io.github.broadsheet.article;

import io.github.broadsheet.text.Span;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The line that says who wrote the story.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
@ValueStyle
@Value.Immutable
public sealed interface Byline permits ImmutableByline {
  /** The line as it stands: “By Ana Roe and Tom Lee, Staff Writers”. */
  String text();

  /** Where the line stands in the article's text; absent if it is not part of it. */
  Optional<Span> span();

  /** Who is named in it, in order. */
  List<Contributor> contributors();

  /** Returns a builder that starts from this value. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not safe to share between threads. */
  final class Builder extends ImmutableByline.Builder {
    Builder() {}
  }
}
