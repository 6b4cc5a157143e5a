package io.github.broadsheet.serialization.feed;

import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.MarkupWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The elements inside an item or a feed, out of which what is known is taken. Not safe to share
 * between threads.
 */
final class Parts {
  private final Element holder;
  private final Map<String, List<Element>> byName = new LinkedHashMap<>();
  private final List<Element> kept = new ArrayList<>();

  Parts(Element holder, String namespace) {
    this.holder = holder;
    holder
        .elements()
        .forEach(
            part ->
                byName
                    .computeIfAbsent(Names.of(part, namespace), name -> new ArrayList<>())
                    .add(part));
  }

  Element holder() {
    return holder;
  }

  /** Takes all elements of a name. */
  List<Element> take(String name) {
    List<Element> taken = byName.remove(name);
    return taken == null ? List.of() : taken;
  }

  /**
   * Takes the first element of a name that has words in it, and those that have nothing in them;
   * the others are left.
   */
  Optional<Element> takeFirst(String name) {
    List<Element> all = byName.getOrDefault(name, new ArrayList<>());
    all.removeIf(each -> each.text().isEmpty() && each.elements().findAny().isEmpty());
    Optional<Element> first = all.stream().filter(each -> !each.text().isEmpty()).findFirst();
    first.ifPresent(all::remove);
    return first;
  }

  /** Returns the elements of a name, and leaves them. */
  List<Element> peek(String name) {
    return List.copyOf(byName.getOrDefault(name, List.of()));
  }

  /** Keeps an element that was taken, because it says more than the model can. */
  void keep(Element element) {
    kept.add(element);
  }

  /** Returns what was not taken or is kept, as XML, in an order that depends on nothing else. */
  List<String> left() {
    List<Element> left = new ArrayList<>(kept);
    byName.values().forEach(left::addAll);
    return left.stream().map(MarkupWriter::toString).sorted().toList();
  }
}
