package io.github.broadsheet.serialization.nitf;

import io.github.broadsheet.serialization.markup.Attribute;
import io.github.broadsheet.serialization.markup.Characters;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.Node;
import io.github.broadsheet.serialization.markup.XmlCharacters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What NITF 3.6 demands of the elements of its head, for those that come from other documents: what
 * was invalid there is not written again.
 */
final class NitfRules {
  /** The order of elements in each holder that has one; elements of other namespaces come last. */
  private static final Map<String, List<String>> ORDER =
      Map.of(
          "", List.of("head", "body"),
          "head",
              List.of("title", "meta", "tobject", "iim", "docdata", "pubdata", "revision-history"),
          "head/tobject", List.of("tobject.property", "tobject.subject"),
          "body", List.of("body.head", "body.content", "body.end"),
          "body/body.head",
              List.of(
                  "hedline",
                  "note",
                  "rights",
                  "byline",
                  "distributor",
                  "dateline",
                  "abstract",
                  "series"),
          "body/body.end", List.of("tagline", "bibliography"));

  /** The elements that stand in their holder once. */
  private static final Set<String> ONCE =
      Set.of(
          "head/title",
          "head/iim",
          "body/body.head/rights",
          "body/body.head/distributor",
          "body/body.head/series",
          "body/body.end/bibliography");

  private static final Set<String> OPEN =
      Set.of("head", "head/docdata", "body/body.head", "body/body.end");

  private NitfRules() {}

  /** Puts what stands in a holder into the order of the schema, and leaves out what is too much. */
  static void order(String path, Element holder) {
    List<Node> children = new ArrayList<>(holder.children());
    children.forEach(holder::remove);
    List<String> order = ORDER.getOrDefault(path, List.of());
    Set<String> seen = new HashSet<>();
    children.stream()
        .map(Element.class::cast)
        .sorted(Comparator.comparingInt(child -> place(child, order)))
        .filter(child -> !ONCE.contains(path + "/" + child.name()) || seen.add(child.name()))
        .forEach(holder::add);
  }

  private static int place(Element child, List<String> order) {
    int place = Trees.isForeign(child) ? -1 : order.indexOf(child.name());
    return place < 0 ? order.size() : place;
  }

  /** Returns {@code element} as it may stand in the holder at {@code path}, if it may. */
  static Optional<Element> clean(String path, Element element) {
    if (Trees.isForeign(element)) {
      return OPEN.contains(path) ? Optional.of(element) : Optional.empty();
    }
    return HeadVocabulary.isAllowed(path, element.name()) ? clean(element) : Optional.empty();
  }

  /**
   * Returns {@code element} without what its kind may not have; nothing if it lacks what it must.
   */
  static Optional<Element> clean(Element element) {
    Optional<HeadVocabulary.Entry> known = HeadVocabulary.entry(element.name());
    if (known.isEmpty()) {
      return Optional.empty();
    }
    HeadVocabulary.Entry entry = known.get();
    Element clean = Element.of(element.name());
    for (Attribute attribute : element.attributes()) {
      if (allows(entry, attribute)) {
        clean.with(attribute);
      }
    }
    element.children().forEach(child -> child(child, entry, clean));
    return entry.hasAll(clean) ? Optional.of(clean) : Optional.empty();
  }

  private static void child(Node child, HeadVocabulary.Entry entry, Element into) {
    if (child instanceof Characters && entry.isMixed()) {
      into.add(child);
    } else if (child instanceof Element inner) {
      if (entry.children().contains(inner.name())) {
        clean(inner).ifPresent(into::add);
      } else if (entry.isMixed()) {
        into.text(inner.rawText());
      }
    }
  }

  /** Says whether the holder at {@code path} may have an attribute. */
  static boolean allows(String path, Attribute attribute) {
    String holder = path.isEmpty() ? "nitf" : path.substring(path.lastIndexOf('/') + 1);
    return HeadVocabulary.entry(holder).filter(entry -> allows(entry, attribute)).isPresent();
  }

  /** Since 3.6 there is room for attributes of any other namespace. */
  private static boolean allows(HeadVocabulary.Entry entry, Attribute attribute) {
    return attribute.namespace().isEmpty()
        ? entry.allows(attribute.name(), attribute.value())
        : XmlCharacters.isLocalName(attribute.name())
            && !attribute.namespace().equals(Attribute.XML)
            && !attribute.namespace().startsWith(Trees.FAMILY);
  }
}
