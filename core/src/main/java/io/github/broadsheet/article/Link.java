package io.github.broadsheet.article;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A link from an article to another document: a related story, an earlier version, a source.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
@ValueStyle
@Value.Immutable
public sealed interface Link permits ImmutableLink {
  /** How the other document relates to this one, such as {@code related} or {@code seeAlso}. */
  String rel();

  /** The address of the other document. */
  Optional<URI> uri();

  /** Its title. */
  Optional<String> title();

  /** Identifiers of the other document. */
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
  final class Builder extends ImmutableLink.Builder {
    Builder() {}
  }
}
