package io.github.broadsheet.article;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * When an article was made, published and changed, and whether it may be used.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
@ValueStyle
@Value.Immutable
public sealed interface Lifecycle permits ImmutableLifecycle {
  /** When it was first written. */
  Optional<Timestamp> created();

  /** When it was first published. */
  Optional<Timestamp> published();

  /** When it was last changed. */
  Optional<Timestamp> updated();

  /** Not to be published before this time. */
  Optional<Timestamp> embargoedUntil();

  /** Not to be used after this time. */
  Optional<Timestamp> expires();

  /** The version, as the provider counts. */
  Optional<String> version();

  /** Whether it may be used. */
  Optional<PublicationStatus> status();

  /** How urgent it is, from 1 (most) to 9 (least); IPTC's scale. */
  OptionalInt urgency();

  /** Instructions to processors, such as {@code sig:correction}. */
  List<String> signals();

  /** Notes to editors, not to be published. */
  List<String> editorialNotes();

  /** Returns a lifecycle of which nothing is known. */
  static Lifecycle unknown() {
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
  final class Builder extends ImmutableLifecycle.Builder {
    Builder() {}

    /**
     * Returns the value.
     *
     * @throws IllegalArgumentException if the urgency is not between 1 and 9
     */
    @Override
    public Lifecycle build() {
      Lifecycle built = super.build();
      built
          .urgency()
          .ifPresent(
              urgency -> {
                if (urgency < 1 || urgency > 9) {
                  throw new IllegalArgumentException(
                      "urgency " + urgency + " is not between 1 and 9");
                }
              });
      return built;
    }
  }
}
