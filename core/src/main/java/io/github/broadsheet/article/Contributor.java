package io.github.broadsheet.article;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Somebody who made the story or a part of it.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
@ValueStyle
@Value.Immutable
public sealed interface Contributor permits ImmutableContributor {
  /** The name, without “By” or a title. */
  String name();

  /** What the contributor did. */
  @Value.Default
  default ContributorRole role() {
    return ContributorRole.AUTHOR;
  }

  /** The post: “Science Editor”. */
  Optional<String> jobTitle();

  /** The body the contributor works for. */
  Optional<String> affiliation();

  /** Where the contributor reported from. */
  Optional<String> location();

  /** An address for mail, as given. */
  Optional<String> email();

  /** A page about the contributor. */
  Optional<URI> uri();

  /** A short biography. */
  Optional<String> biography();

  /** Identifiers in other systems. */
  List<Identifier> identifiers();

  /** Returns an author of whom no more is known than the name. */
  static Contributor of(String name) {
    return builder().name(name).build();
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
  final class Builder extends ImmutableContributor.Builder {
    Builder() {}
  }
}
