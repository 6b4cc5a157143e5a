package io.github.broadsheet.article;

import java.net.URI;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who owns an article and what may be done with it.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
@ValueStyle
@Value.Immutable
public sealed interface Rights permits ImmutableRights {
  /** Who holds the copyright. */
  Optional<String> copyrightHolder();

  /** The notice to print: “© 2026 Harbour Press”. */
  Optional<String> copyrightNotice();

  /** What may be done, in words. */
  Optional<String> usageTerms();

  /** The line to print with the article. */
  Optional<String> creditLine();

  /** A licence, by its address. */
  Optional<URI> license();

  /** Returns rights of which nothing is known. */
  static Rights unknown() {
    return builder().build();
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
  final class Builder extends ImmutableRights.Builder {
    Builder() {}
  }
}
