package io.github.broadsheet.serialization.newsmlg2;

import static java.util.Objects.requireNonNull;

import io.github.broadsheet.serialization.markup.Element;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The form of a value as an element, in both directions.
 *
 * <p>What an element says beyond the value shows when the value is written again and looks
 * different.
 *
 * @param name the name of the element
 * @param read takes the value out of an element; nothing if it holds none of this form
 * @param write makes an element that is valid and holds the value, as far as the format can
 */
record Form<V>(
    String name,
    BiFunction<Element, Scope, Optional<V>> read,
    BiFunction<V, Scope, Element> write) {
  Form {
    requireNonNull(name, "name");
    requireNonNull(read, "read");
    requireNonNull(write, "write");
  }

  Optional<V> read(Element element, Scope scope) {
    return element.is(name) ? read.apply(element, scope) : Optional.empty();
  }

  Element write(V value, Scope scope) {
    return write.apply(value, scope);
  }
}
