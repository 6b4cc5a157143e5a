package io.github.broadsheet.serialization.newsmlg2;

import io.github.broadsheet.serialization.markup.Characters;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.Node;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The paragraphs of content in a vocabulary that is not known: they are called p in most. */
final class ForeignText {
  private static final Set<String> BLOCKS =
      Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "blockquote", "pre");

  private ForeignText() {}

  /** Returns a body with the paragraphs of {@code root} and what stands between them, if any. */
  static Optional<Element> of(Element root) {
    Element body = Element.of("body");
    add(root, body);
    return Optional.of(body).filter(Element::hasWords);
  }

  private static void add(Element holder, Element body) {
    boolean hasText = holder.elements().anyMatch(each -> name(each).equals("p"));
    for (Element each : holder.elements().toList()) {
      boolean isBlock = BLOCKS.contains(name(each));
      if (hasText && isBlock) {
        body.add(lower(each));
      } else if (!isBlock && each.descendants(inner -> name(inner).equals("p")).count() > 0) {
        add(each, body);
      } else if (hasText && each.hasWords()) {
        body.append("p").text(each.text());
      }
    }
  }

  private static String name(Element element) {
    return element.name().toLowerCase(Locale.ROOT);
  }

  private static Element lower(Element element) {
    Element lower = Element.of(name(element));
    for (Node child : element.children()) {
      if (child instanceof Element inner) {
        lower.add(lower(inner));
      } else if (child instanceof Characters) {
        lower.add(child);
      }
    }
    return lower;
  }
}
