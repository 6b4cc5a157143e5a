package io.github.broadsheet.serialization.nitf;

import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.serialization.markup.Attribute;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.Leftovers;
import io.github.broadsheet.serialization.markup.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** A document that is being read: what was taken out of it, and what is left. */
final class NitfSource {
  /** The elements that hold others, and nothing else but attributes. */
  static final List<String> HOLDERS =
      List.of(
          "",
          "head",
          "head/tobject",
          "head/docdata",
          "head/docdata/key-list",
          "head/docdata/identified-content",
          "body",
          "body/body.head",
          "body/body.end");

  /** Attributes of the outermost element: what a schema fixes, or another row reads. */
  private static final Set<String> KNOWN_ATTRIBUTES =
      Set.of("@version", "@change.date", "@change.time", "@baselang");

  private final Element root;
  private final List<Element> aside;
  private final Set<Element> taken = Collections.newSetFromMap(new IdentityHashMap<>());

  /** How often something was kept of holders that stand there once. */
  private final Map<String, Integer> copies = new HashMap<>();

  private final Map<String, List<Element>> surplus = new LinkedHashMap<>();
  private final Map<String, List<Element>> partly = new LinkedHashMap<>();

  /** The elements at the paths that were asked for; every slot asks for its holder. */
  private final Map<String, List<Element>> places = new HashMap<>();

  /** The elements in each holder by their names. */
  private final Map<String, Map<String, List<Element>>> children = new HashMap<>();

  NitfSource(Element root) {
    this.root = root;
    this.aside = Aside.take(root);
  }

  Element root() {
    return root;
  }

  /** Returns the elements at {@code path}, through every element of a name on the way. */
  List<Element> at(String path) {
    List<Element> known = places.get(path);
    if (known != null) {
      return known;
    }
    int slash = path.lastIndexOf('/');
    List<Element> found = new ArrayList<>();
    for (Element parent : slash < 0 ? List.of(root) : at(path.substring(0, slash))) {
      parent.elements(path.substring(slash + 1)).forEach(found::add);
    }
    places.put(path, found);
    return found;
  }

  /** Takes what {@code slot} holds; what an element says besides is left. */
  <T> List<T> take(Slot<T> slot) {
    List<T> things = new ArrayList<>();
    for (Element element : elements(slot)) {
      slot.read().apply(element).ifPresent(it -> take(slot, element, it, things));
    }
    return things;
  }

  /** Returns the elements of a slot in document order; two dozen slots have one holder. */
  private List<Element> elements(Slot<?> slot) {
    Map<String, List<Element>> known =
        children.computeIfAbsent(slot.parent(), parent -> byName(at(parent)));
    if (slot.names().size() == 1) {
      return known.getOrDefault(slot.names().iterator().next(), List.of());
    }
    return at(slot.parent()).stream()
        .flatMap(Element::elements)
        .filter(element -> slot.names().contains(element.name()))
        .toList();
  }

  private static Map<String, List<Element>> byName(List<Element> holders) {
    Map<String, List<Element>> found = new HashMap<>();
    for (Element holder : holders) {
      for (Node child : holder.children()) {
        if (child instanceof Element element) {
          found.computeIfAbsent(element.name(), name -> new ArrayList<>(2)).add(element);
        }
      }
    }
    return found;
  }

  private <T> void take(Slot<T> slot, Element element, T thing, List<T> things) {
    if (slot.single() && !things.isEmpty()) {
      taken.add(element);
      surplus.computeIfAbsent(slot.parent(), it -> new ArrayList<>()).add(element);
      return;
    }
    things.add(thing);
    if (slot.isAll(element, thing)) {
      taken.add(element);
    }
  }

  /** Takes an element of which everything was read. */
  void take(Element element) {
    taken.add(element);
  }

  /**
   * Takes an element in the one at {@code path} that was read by hand, and keeps it as well if it
   * says more than {@code written}, which makes what would be written for it.
   */
  void take(String path, Element element, Supplier<Element> written) {
    taken.add(element);
    if (Leftovers.saysMore(element) && !Trees.isSame(written.get(), element)) {
      partly.computeIfAbsent(path, it -> new ArrayList<>()).add(element);
    }
  }

  /** Returns what is left, by the path of the element around it. */
  ExtensionValue.Fields rest() {
    Map<String, ExtensionValue> rest = new LinkedHashMap<>();
    outside("", root, rest);
    for (String path : HOLDERS) {
      List<Element> holders = path.isEmpty() ? List.of(root) : at(path);
      holders.stream().filter(it -> it != root).forEach(it -> outside(path + "/", it, rest));
      List<Element> left = new ArrayList<>();
      for (Element holder : holders) {
        for (Node child : holder.children()) {
          if (child instanceof Element element
              && !taken.contains(element)
              && !isHolder(path, element)) {
            left.add(element);
          }
        }
      }
      left.sort(Comparator.comparingInt(element -> Slots.rank(path, element)));
      keep(path, left, rest);
      keep(path + NitfTarget.PARTLY, partly.getOrDefault(path, List.of()), rest);
      keep(path + NitfTarget.SURPLUS, surplus.getOrDefault(path, List.of()), rest);
    }
    Aside.putBack(aside, rest);
    return new ExtensionValue.Fields(rest);
  }

  private static void keep(String path, List<Element> left, Map<String, ExtensionValue> rest) {
    if (!left.isEmpty()) {
      rest.put(path, new ExtensionValue.Text(Trees.markup(left)));
    }
  }

  private static boolean isHolder(String path, Element element) {
    String own = path.isEmpty() ? element.name() : path + "/" + element.name();
    return HOLDERS.contains(own) || own.equals("body/body.content");
  }

  /** Keeps what a holder says besides its elements. */
  private void outside(String path, Element holder, Map<String, ExtensionValue> rest) {
    for (Attribute attribute : holder.attributes()) {
      String name = Leftovers.name(attribute);
      boolean isKnown = path.isEmpty() && KNOWN_ATTRIBUTES.contains(name);
      if (!isKnown && !Status.isStatus(attribute) && Leftovers.isTelling(attribute)) {
        put(path + name, attribute.value(), rest);
      }
    }
    Leftovers.looseWords(holder).ifPresent(words -> put(path + Leftovers.LOOSE_WORDS, words, rest));
  }

  /** A holder that stands there twice may say the same of itself, or something else. */
  private void put(String path, String value, Map<String, ExtensionValue> rest) {
    ExtensionValue text = new ExtensionValue.Text(value);
    ExtensionValue first = rest.putIfAbsent(path, text);
    if (first != null && !first.equals(text)) {
      int number = copies.merge(path, 2, (last, two) -> last + 1);
      rest.put(path + NitfTarget.SURPLUS + number, text);
    }
  }
}
