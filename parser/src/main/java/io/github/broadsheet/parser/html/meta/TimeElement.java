package io.github.broadsheet.parser.html.meta;

import io.github.broadsheet.article.Timestamp;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Reads the time that an element gives: in an attribute, or in its words. */
public final class TimeElement {
  private static final String[] ATTRIBUTES = {"datetime", "content", "title"};

  private TimeElement() {}

  /** Returns the time of {@code element}; nothing if it gives no day. */
  public static Optional<Timestamp> read(Element element) {
    for (String name : ATTRIBUTES) {
      Optional<Timestamp> found = DateText.find(element.attr(name));
      if (found.isPresent()) {
        return found;
      }
    }
    return DateText.find(element.text());
  }
}
