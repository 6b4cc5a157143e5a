package io.github.broadsheet.serialization.nitf;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.serialization.markup.Attribute;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.Leftovers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A document that is being written, with what was kept of the one that the article came from. */
final class NitfTarget {
  /** Ends the path of elements that repeat what an article has once. */
  static final String SURPLUS = "+";

  /** Ends the path of elements that say more than the article holds of them. */
  static final String PARTLY = "~";

  private final Element root =
      Element.of(Trees.NAMESPACE, "nitf").with("version", "-//IPTC//DTD NITF 3.6//EN");
  private final Map<String, Element> holders = new LinkedHashMap<>();
  private final Map<String, List<Element>> kept = new LinkedHashMap<>();
  private final Map<String, String> keptAttributes = new LinkedHashMap<>();

  NitfTarget(Article article) {
    holders.put("", root);
    holder("body");
    article
        .extensions()
        .format(NitfReader.FORMAT)
        .ifPresent(fields -> fields.values().forEach(this::keep));
  }

  private void keep(String path, ExtensionValue value) {
    if (value instanceof ExtensionValue.Text text) {
      if (path.contains("@")) {
        keptAttributes.put(path, text.value());
      } else {
        kept.put(path, new ArrayList<>(Trees.elements(text.value())));
      }
    }
  }

  /** Returns the element at {@code path}, which holds others and stands in its parent once. */
  Element holder(String path) {
    Element present = holders.get(path);
    if (present != null) {
      return present;
    }
    int slash = path.lastIndexOf('/');
    Element parent = holder(slash < 0 ? "" : path.substring(0, slash));
    Element holder = Element.of(path.substring(slash + 1));
    parent.add(holder);
    holders.put(path, holder);
    return holder;
  }

  /** Adds an element to the one at {@code path}. */
  void put(String path, Element element) {
    holder(path).add(element);
  }

  /**
   * Adds an element, or the one it came from: that which {@code read} finds the same in, and more.
   */
  <T> void put(String path, Element element, Function<Element, T> read) {
    holder(path).add(original(path, element, read).orElse(element));
  }

  private <T> Optional<Element> original(String path, Element element, Function<Element, T> read) {
    List<Element> candidates = kept.getOrDefault(path + PARTLY, List.of());
    T said = read.apply(element);
    for (Element candidate : candidates) {
      Optional<Element> clean =
          candidate.is(element.name()) ? NitfRules.clean(candidate) : Optional.empty();
      if (clean.filter(it -> read.apply(it).equals(said)).isPresent()) {
        candidates.remove(candidate);
        return clean;
      }
    }
    return Optional.empty();
  }

  /** Adds an element for each thing; the one it came from, if that says more. */
  <T> void put(Slot<T> slot, List<T> things) {
    for (T thing : things) {
      claim(slot, thing)
          .or(() -> slot.write().apply(thing))
          .ifPresent(element -> put(slot.parent(), element));
    }
  }

  private <T> Optional<Element> claim(Slot<T> slot, T thing) {
    List<Element> candidates = kept.getOrDefault(slot.parent(), List.of());
    for (Element candidate : candidates) {
      if (slot.holds(candidate, thing)) {
        candidates.remove(candidate);
        return NitfRules.clean(candidate);
      }
    }
    return Optional.empty();
  }

  /** Returns the finished document. */
  Element finish() {
    keptAttributes.forEach(this::addAttribute);
    for (String path : NitfSource.HOLDERS) {
      for (Element element : kept.getOrDefault(path, List.of())) {
        if (!isGone(path, element)) {
          add(path, element);
        }
      }
      kept.getOrDefault(path + SURPLUS, List.of()).forEach(element -> add(path, element));
    }
    holders.forEach(NitfRules::order);
    return root;
  }

  private void add(String path, Element element) {
    NitfRules.clean(path, element).ifPresent(clean -> put(path, clean));
  }

  /** Says whether the article no longer says what {@code element} holds. */
  private static boolean isGone(String path, Element element) {
    return Slots.ALL.stream().anyMatch(slot -> slot.parent().equals(path) && slot.holds(element));
  }

  private void addAttribute(String path, String value) {
    int at = path.indexOf('@');
    String holder = path.substring(0, Math.max(0, at - 1));
    Attribute attribute = Leftovers.attribute(path.substring(at), value);
    if (NitfSource.HOLDERS.contains(holder) && NitfRules.allows(holder, attribute)) {
      Element element = holder(holder);
      if (element.attribute(attribute.namespace(), attribute.name()).isEmpty()) {
        element.with(attribute);
      }
    }
  }
}
