package io.github.broadsheet.serialization.annotation;

import io.github.broadsheet.text.CodePoints;
import io.github.broadsheet.text.Span;
import java.util.Optional;

/**
 * What selectors say about one stretch.
 *
 * @param position where it stood, in code points
 * @param exact its words
 * @param prefix what stood before them
 */
record Selection(Optional<Span> position, Optional<String> exact, String prefix) {
  /**
   * Returns how far the stretch has moved in {@code text}, in code points: 0 if its words stand
   * where they stood, nothing if they are nowhere to be found.
   */
  Optional<Integer> shiftIn(String text, CodePoints points) {
    Optional<Span> there =
        position.filter(span -> span.end() <= points.length()).map(points::toUnits);
    if (there.filter(span -> exact.map(span.in(text)::equals).orElse(true)).isPresent()) {
      return Optional.of(0);
    }
    int near = there.map(Span::start).orElse(0);
    int from = position.map(Span::start).orElse(0);
    return exact
        .flatMap(words -> find(text, words, near))
        .map(found -> points.toCodePoints(new Span(found, found)).start() - from);
  }

  /** Finds the words nearest to where they stood, rather with what stood before them than alone. */
  private Optional<Integer> find(String text, String words, int near) {
    Optional<Integer> withPrefix =
        prefix.isEmpty()
            ? Optional.empty()
            : nearest(text, prefix + words, Math.max(0, near - prefix.length()))
                .map(found -> found + prefix.length());
    return withPrefix.or(() -> nearest(text, words, near));
  }

  private static Optional<Integer> nearest(String text, String words, int near) {
    int after = text.indexOf(words, near);
    int before = text.lastIndexOf(words, near);
    if (after < 0 || (before >= 0 && near - before < after - near)) {
      return before < 0 ? Optional.empty() : Optional.of(before);
    }
    return Optional.of(after);
  }
}
