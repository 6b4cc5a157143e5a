package io.github.broadsheet.serialization.nitf;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.article.ExtensionValue.Text;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What was kept of a document and has no valid place in NITF. It is written as a string in elements
 * of our own in the head, where those of other namespaces may stand, with its path in the attribute
 * {@code in}; our reader puts it back there, and others pass over it.
 */
final class Aside {
  /** The namespace of such elements. */
  static final String OWN = "tag:broadsheet.github.io,2026:nitf";

  private static final String KEPT = "kept";
  private static final String PLACE = "in";

  private Aside() {}

  /**
   * Adds to {@code nitf} what {@code article} kept and {@code back}, which was read from it, has
   * not, or has otherwise; says whether there was anything.
   */
  static boolean add(Article article, Article back, Element nitf) {
    Map<String, ExtensionValue> kept = values(article);
    Map<String, ExtensionValue> again = values(back);
    Set<String> paths = new TreeSet<>(kept.keySet());
    paths.addAll(again.keySet());
    paths.removeIf(
        path -> Optional.ofNullable(kept.get(path)).equals(Optional.ofNullable(again.get(path))));
    for (String path : paths) {
      if (kept.getOrDefault(path, new Text("")) instanceof Text text) {
        head(nitf).add(Element.of(OWN, KEPT).with(PLACE, path).text(text.value()));
      }
    }
    return !paths.isEmpty();
  }

  private static Map<String, ExtensionValue> values(Article article) {
    return article.extensions().format(NitfReader.FORMAT).map(Fields::values).orElseGet(Map::of);
  }

  private static Element head(Element nitf) {
    Optional<Element> present = nitf.first("head");
    if (present.isEmpty()) {
      nitf.insert(0, Element.of("head"));
    }
    return present.or(() -> nitf.first("head")).orElseThrow();
  }

  /** Takes such elements out of a document that is about to be read, and returns them. */
  static List<Element> take(Element nitf) {
    List<Element> taken = new ArrayList<>();
    for (Element head : nitf.elements("head").toList()) {
      for (Node child : List.copyOf(head.children())) {
        if (child instanceof Element element
            && element.is(KEPT)
            && element.namespace().equals(OWN)) {
          head.remove(element);
          taken.add(element);
        }
      }
    }
    return taken;
  }

  /** Puts what {@code elements} hold into its place among what is left of the document. */
  static void putBack(List<Element> elements, Map<String, ExtensionValue> rest) {
    for (Element element : elements) {
      String path = element.attribute(PLACE).orElse("");
      String value = element.rawText();
      if (value.isEmpty()) {
        rest.remove(path);
      } else {
        rest.put(path, new Text(value));
      }
    }
  }
}
