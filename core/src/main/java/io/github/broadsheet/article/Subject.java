package io.github.broadsheet.article;

import io.github.broadsheet.text.Span;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What an article is about: a topic, a person, a place, a keyword, with its code in some scheme.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
@ValueStyle
@Value.Immutable
public sealed interface Subject permits ImmutableSubject {
  /** What the subject is. */
  @Value.Default
  default SubjectKind kind() {
    return SubjectKind.TOPIC;
  }

  /** The name, in the language of the article; absent if only a code is known. */
  Optional<String> name();

  /** The code in the scheme: {@code medtop:04000000} has the code {@code 04000000}. */
  Optional<String> code();

  /** The scheme, as a URI or its usual prefix. */
  Optional<String> scheme();

  /** The concept's own address. */
  Optional<URI> uri();

  /** How much the article is about it, from 0 to 1. */
  Optional<Double> relevance();

  /** How sure the assignment is, from 0 to 1. */
  Optional<Double> confidence();

  /** The same concept in other schemes. */
  List<Identifier> sameAs();

  /** Where the article names it; in text order. */
  List<Span> mentions();

  /** Returns a keyword. */
  static Subject keyword(String name) {
    return builder().kind(SubjectKind.KEYWORD).name(name).build();
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
  final class Builder extends ImmutableSubject.Builder {
    Builder() {}
  }
}
