package io.github.broadsheet.quote;

import io.github.broadsheet.text.Span;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Optional;

/**
 * A speaker that remembers which other one it was last found equal to.
 *
 * <p>One speaker has many attributions in an article, and as many mentions. Two articles that were
 * read from the same file have equal speakers that are not the same objects; comparing all mentions
 * anew for each attribution would take time that grows with the square of the article.
 */
final class OnceCompared implements Speaker {
  private final Speaker values;

  /** Not volatile: what one thread has not seen of another costs a comparison, no more. */
  private WeakReference<Speaker> equal = new WeakReference<>(null);

  OnceCompared(Speaker values) {
    this.values = values;
  }

  @Override
  public String name() {
    return values.name();
  }

  @Override
  public SpeakerKind kind() {
    return values.kind();
  }

  @Override
  public List<String> roles() {
    return values.roles();
  }

  @Override
  public Optional<String> affiliation() {
    return values.affiliation();
  }

  @Override
  public List<String> otherNames() {
    return values.otherNames();
  }

  @Override
  public List<Span> mentions() {
    return values.mentions();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OnceCompared that
        && (values == that.values || equal.get() == that.values || isAlike(that));
  }

  private boolean isAlike(OnceCompared that) {
    if (!values.equals(that.values)) {
      return false;
    }
    equal = new WeakReference<>(that.values);
    return true;
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return values.toString();
  }
}
