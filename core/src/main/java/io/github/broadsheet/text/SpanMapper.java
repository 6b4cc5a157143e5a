package io.github.broadsheet.text;

import java.util.List;
import java.util.Optional;

/**
 * Says where a span of one text lies in another, or that it is gone.
 *
 * <p>{@link TextEdit#map} is one; moving every span by a distance is another.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface SpanMapper {
  /** Returns the place of {@code span} in the other text, or nothing if it has none. */
  Optional<Span> map(Span span);

  /** Returns the mapper that moves every span by {@code distance} code units. */
  static SpanMapper shift(int distance) {
    return span -> Optional.of(span.shift(distance));
  }

  /** Maps each of {@code spans} and leaves out those that are gone. */
  default List<Span> mapAll(List<Span> spans) {
    return spans.stream().map(this::map).flatMap(Optional::stream).toList();
  }
}
