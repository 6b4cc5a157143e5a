package io.github.broadsheet.serialization.nitf;

import io.github.broadsheet.serialization.markup.Element;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A kind of element that holds one thing each: where it stands, and how it is read and written.
 *
 * @param parent the path of the element around it, such as {@code head/docdata}
 * @param names its name; more than one where several kinds of element hold such things
 * @param single whether there is one such thing in an article
 * @param read returns what an element holds, if it holds such a thing
 * @param write returns the element for a thing, if it can be held
 */
record Slot<T>(
    String parent,
    Set<String> names,
    boolean single,
    Function<Element, Optional<T>> read,
    Function<T, Optional<Element>> write) {

  /** Returns the slot of an element that an article has once. */
  static <T> Slot<T> one(
      String path, Function<Element, Optional<T>> read, Function<T, Optional<Element>> write) {
    return of(path, true, read, write);
  }

  /** Returns the slot of an element that an article has any number of times. */
  static <T> Slot<T> many(
      String path, Function<Element, Optional<T>> read, Function<T, Optional<Element>> write) {
    return of(path, false, read, write);
  }

  /** Returns the slot of an element that holds one string in one attribute. */
  static Slot<String> attribute(String path, String attribute, boolean single) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return of(
        path,
        single,
        element -> element.attribute(attribute),
        value -> Optional.of(Element.of(name).with(attribute, value)));
  }

  private static <T> Slot<T> of(
      String path,
      boolean single,
      Function<Element, Optional<T>> read,
      Function<T, Optional<Element>> write) {
    int slash = path.lastIndexOf('/');
    return new Slot<>(
        path.substring(0, slash), Set.of(path.substring(slash + 1)), single, read, write);
  }

  /** Says whether {@code element} is of this kind and holds such a thing. */
  boolean holds(Element element) {
    return names.contains(element.name()) && read.apply(element).isPresent();
  }

  /** Says whether {@code element} holds {@code thing}. */
  boolean holds(Element element, T thing) {
    return names.contains(element.name()) && read.apply(element).filter(thing::equals).isPresent();
  }

  /** Says whether {@code element} holds {@code thing} and says nothing else. */
  boolean isAll(Element element, T thing) {
    return write.apply(thing).filter(written -> Trees.isSame(written, element)).isPresent();
  }
}
