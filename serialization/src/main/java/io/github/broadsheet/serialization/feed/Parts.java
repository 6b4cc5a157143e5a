package io.github.broadsheet.serialization.feed;

import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.ExtensionValue.Sequence;
import io.github.broadsheet.article.ExtensionValue.Text;
import io.github.broadsheet.serialization.markup.Attribute;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.Leftovers;
import io.github.broadsheet.serialization.markup.MarkupWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

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

  /** Takes all elements of a name, and keeps those of which the model holds a part only. */
  List<Element> take(String name, Predicate<Element> isPlain) {
    List<Element> taken = take(name);
    taken.stream().filter(element -> !isPlain.test(element)).forEach(this::keep);
    return taken;
  }

  /**
   * Takes the first element of a name that has words in it, and those that have nothing in them;
   * the others are left. One that has more than words is kept as well.
   */
  Optional<Element> takeFirst(String name) {
    List<Element> all = byName.getOrDefault(name, new ArrayList<>());
    all.removeIf(Leftovers::saysNothing);
    Optional<Element> first = all.stream().filter(each -> !each.text().isEmpty()).findFirst();
    first.ifPresent(all::remove);
    first.filter(Leftovers::saysMore).ifPresent(this::keep);
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

  /** Keeps nothing of an element after all. */
  void drop(Element element) {
    kept.removeIf(each -> each == element);
  }

  /**
   * Adds what was not taken or is kept, under the name of what held it: elements as XML, in an
   * order that depends on nothing else, attributes, and words beside the elements.
   */
  void addLeft(String name, Map<String, ExtensionValue> fields) {
    List<Element> left = new ArrayList<>(kept);
    byName.values().forEach(left::addAll);
    if (!left.isEmpty()) {
      fields.put(
          name,
          new Sequence(
              left.stream()
                  .map(MarkupWriter::toString)
                  .sorted()
                  .<ExtensionValue>map(Text::new)
                  .toList()));
    }
    for (Attribute attribute : holder.attributes()) {
      // Language and base address have been made use of.
      if (Leftovers.isTelling(attribute) && !attribute.namespace().equals(Attribute.XML)) {
        fields.put(name + Leftovers.name(attribute), new Text(attribute.value()));
      }
    }
    Leftovers.looseWords(holder)
        .ifPresent(words -> fields.put(name + "/" + Leftovers.LOOSE_WORDS, new Text(words)));
  }
}
