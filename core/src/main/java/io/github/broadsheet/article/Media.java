package io.github.broadsheet.article;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A picture, film or recording.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
@ValueStyle
@Value.Immutable
public sealed interface Media permits ImmutableMedia {
  /** What it is. */
  @Value.Default
  default MediaKind kind() {
    return MediaKind.IMAGE;
  }

  /** Where it can be fetched. */
  Optional<URI> uri();

  /** Its media type, such as {@code image/jpeg}. */
  Optional<String> contentType();

  /** Width in pixels. */
  OptionalInt width();

  /** Height in pixels. */
  OptionalInt height();

  /** Playing time in seconds. */
  Optional<Double> duration();

  /** Size in bytes. */
  Optional<Long> size();

  /** Words for those who cannot see it. */
  Optional<String> altText();

  /** A title, if it has one of its own. */
  Optional<String> title();

  /** What it is used for, such as {@code thumbnail}. */
  Optional<String> rendition();

  /** The caption, where it is not part of the article's text. */
  Optional<String> description();

  /** Who made it, where that is not part of the article's text. */
  Optional<Credit> credit();

  /** Identifiers in other systems. */
  List<Identifier> identifiers();

  /** Returns a builder that starts from this value. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Returns an empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds values of this type. Not safe to share between threads. */
  final class Builder extends ImmutableMedia.Builder {
    Builder() {}
  }
}
