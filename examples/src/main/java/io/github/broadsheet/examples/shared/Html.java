package io.github.broadsheet.examples.shared;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes HTML in which elements are nested properly and every word and attribute value is escaped,
 * whatever it is: there is no way to add markup as a string.
 */
public final class Html {
  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();
  private boolean inTag;

  /** Begins an empty document. */
  public Html() {}

  /** Opens an element. */
  public Html open(String element) {
    endTag();
    out.append('<').append(element);
    open.push(element);
    inTag = true;
    return this;
  }

  /** Opens an element of a class. */
  public Html open(String element, String cssClass) {
    return open(element).attribute("class", cssClass);
  }

  /** Adds an attribute to the element that was just opened. */
  public Html attribute(String name, Object value) {
    if (!inTag) {
      throw new IllegalStateException("attribute " + name + " after the end of the tag");
    }
    out.append(' ').append(name).append("=\"");
    escape(String.valueOf(value));
    out.append('"');
    return this;
  }

  /** Adds words. */
  public Html text(CharSequence words) {
    endTag();
    escape(words);
    return this;
  }

  /** Closes the element opened last. */
  public Html close() {
    endTag();
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** Closes an element that has no content and no end tag, such as {@code meta}. */
  public Html closeVoid() {
    endTag();
    open.pop();
    return this;
  }

  /** Adds an element that holds words and nothing else. */
  public Html element(String element, String cssClass, CharSequence words) {
    return open(element, cssClass).text(words).close();
  }

  /** Adds an element that holds words and nothing else. */
  public Html element(String element, CharSequence words) {
    return open(element).text(words).close();
  }

  /** Adds a line break to the source, for those who read it. */
  public Html line() {
    endTag();
    out.append('\n');
    return this;
  }

  /** Adds a style sheet or script of our own, which must not be escaped. */
  public Html own(String element, Asset asset) {
    open(element);
    endTag();
    out.append(asset.text());
    return close();
  }

  private void endTag() {
    if (inTag) {
      out.append('>');
      inTag = false;
    }
  }

  private void escape(CharSequence words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        case '\r' -> out.append("&#13;"); // a parser would make it a line feed
        default -> out.append(isAllowed(c) ? c : '\uFFFD');
      }
    }
  }

  /** Control characters have no place in HTML, not even escaped. */
  private static boolean isAllowed(char c) {
    return c == '\n' || c == '\t' || !Character.isISOControl(c);
  }

  /**
   * Returns the whole document.
   *
   * @throws IllegalStateException if elements are still open
   */
  public String document() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("still open: " + open);
    }
    return "<!doctype html>\n" + out;
  }
}
