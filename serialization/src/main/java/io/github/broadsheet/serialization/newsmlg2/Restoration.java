package io.github.broadsheet.serialization.newsmlg2;

import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.Node;
import java.util.List;
import java.util.Optional;

/**
 * Puts elements back that were too odd for a valid document, so that they are read as they were
 * when they were first read: in an attribute {@code original} of what stands for them, or in an
 * element {@code kept} with their place in the attribute {@code in}.
 */
final class Restoration {
  private static final String ORIGINAL = "original";
  static final String KEPT = "kept";
  static final String PLACE = "in";

  private Restoration() {}

  /** Notes in {@code element} what it stands for. */
  static void stand(Element element, Element original) {
    Trees.withOwn(bearer(element), ORIGINAL, Trees.markup(original));
  }

  /** Returns where {@code element} has room for the attribute: a history itself has none. */
  private static Element bearer(Element element) {
    return element.is("pubHistory") ? element.path("published/timestamp").orElse(element) : element;
  }

  static void restore(Element item, ItemSource source) {
    originals(item);
    for (String holder : Paths.HOLDERS.keySet()) {
      item.first(holder).ifPresent(Restoration::originals);
    }
    item.first("itemMeta")
        .ifPresent(
            meta ->
                meta.elements(KEPT)
                    .filter(element -> element.namespace().equals(G2.OWN))
                    .toList()
                    .forEach(
                        element -> {
                          element
                              .attribute(PLACE)
                              .ifPresent(place -> source.keep(place, element.rawText()));
                          source.claim(element);
                        }));
  }

  private static void originals(Element holder) {
    List<Node> children = List.copyOf(holder.children());
    for (int i = 0; i < children.size(); i++) {
      if (children.get(i) instanceof Element element) {
        Optional<Element> original = Trees.own(bearer(element), ORIGINAL).flatMap(Trees::parse);
        if (original.isPresent()) {
          holder.remove(element);
          holder.insert(i, original.get());
        }
      }
    }
  }
}
