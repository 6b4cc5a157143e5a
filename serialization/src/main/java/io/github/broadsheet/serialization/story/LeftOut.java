package io.github.broadsheet.serialization.story;

import io.github.broadsheet.serialization.markup.Attribute;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.Node;
import java.util.Set;

/**
 * Attributes of a body that the model has no place for: how it looks, and classes that mean
 * something to their publisher only. They are left out, and that is said.
 */
public final class LeftOut {
  private static final Set<String> LOOKS = Set.of("style", "align", "bgcolor", "lede");

  /** Elements whose class is either one of ours or the publisher's. */
  private static final Set<String> STYLED =
      Set.of(
          "p", "div", "section", "article", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li",
          "dl", "dt", "dd", "table", "tr", "td", "th", "pre", "figure", "a", "em", "strong");

  private static final Set<String> CLASSES =
      Set.of(
          "entry",
          "embed",
          "graphic",
          "pull-quote",
          "credit",
          "byline",
          "file",
          "headline",
          "teaser",
          "kicker",
          "deck");

  private LeftOut() {}

  /**
   * Adds the names of such attributes in and below {@code element} to {@code names}:
   * {@code @style}.
   */
  public static void find(Element element, Set<String> names) {
    // Most elements have none, and an iterator for each of them would be made in vain.
    if (!element.attributes().isEmpty()) {
      ofItself(element, names);
    }
    if (!element.isEmpty()) {
      for (Node child : element.children()) {
        if (child instanceof Element inner) {
          find(inner, names);
        }
      }
    }
  }

  private static void ofItself(Element element, Set<String> names) {
    for (Attribute attribute : element.attributes()) {
      boolean isLeft =
          attribute.name().equals("class")
              ? STYLED.contains(element.name()) && !CLASSES.contains(attribute.value())
              : LOOKS.contains(attribute.name());
      if (isLeft) {
        names.add("@" + attribute.name());
      }
    }
  }
}
