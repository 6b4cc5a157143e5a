package io.github.broadsheet.article;

import io.github.broadsheet.text.Span;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who made a picture, film or graphic.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
@ValueStyle
@Value.Immutable
public sealed interface Credit permits ImmutableCredit {
  /** The words as they stand, without brackets: “Photo by Tom Lee”. */
  String text();

  /** Where they stand in the article's text; absent if they are not part of it. */
  Optional<Span> span();

  /** Who made it. */
  List<Contributor> contributors();

  /** The agency. */
  Optional<String> provider();

  /** Returns a builder that starts from this value. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not safe to share between threads. */
  final class Builder extends ImmutableCredit.Builder {
    Builder() {}
  }
}
