package io.github.broadsheet.serialization.markup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes trees as XML, with the fewest prefixes: an element whose namespace differs from its
 * parent's declares it as the default. What XML cannot hold, such as control characters, is left
 * out and counted. Not safe to share between threads.
 */
public final class MarkupWriter {
  /** Elements of HTML that a browser would leave open if they were closed as they begin. */
  private static final Set<String> NEVER_SHORT =
      Set.of(
          "p",
          "q",
          "a",
          "li",
          "ol",
          "ul",
          "td",
          "th",
          "tr",
          "div",
          "span",
          "table",
          "video",
          "audio",
          "object",
          "iframe",
          "script",
          "aside",
          "section",
          "article",
          "figure",
          "figcaption",
          "blockquote",
          "footer",
          "header",
          "em",
          "strong",
          "title",
          "cite");

  private final Appendable out;
  private int leftOut;

  /** Makes a writer onto {@code out}. */
  public MarkupWriter(Appendable out) {
    this.out = out;
  }

  /** Returns {@code element} as XML without a declaration. */
  public static String toString(Element element) {
    StringBuilder xml = new StringBuilder();
    new MarkupWriter(xml).write(element);
    return xml.toString();
  }

  /** Writes the declaration that begins a document. */
  public MarkupWriter declaration() {
    raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    return this;
  }

  /** Writes an element and what stands inside it. */
  public MarkupWriter write(Element element) {
    write(element, "");
    return this;
  }

  /** Returns how many characters were left out because XML has no way to hold them. */
  public int leftOut() {
    return leftOut;
  }

  private void write(Element element, String outer) {
    String namespace = element.namespace().isEmpty() ? outer : element.namespace();
    raw("<");
    raw(element.name());
    if (!namespace.equals(outer)) {
      attribute("xmlns", namespace);
    }
    int prefixes = 0;
    for (Attribute attribute : element.attributes()) {
      prefixes = attribute(attribute, prefixes);
    }
    if (element.isEmpty() && !NEVER_SHORT.contains(element.name())) {
      raw("/>");
      return;
    }
    raw(">");
    for (Node child : element.children()) {
      if (child instanceof Element inner) {
        write(inner, namespace);
      } else if (child instanceof Characters characters) {
        escaped(characters.text(), false);
      }
    }
    raw("</");
    raw(element.name());
    raw(">");
  }

  /** Writes an attribute and returns how many prefixes its element declares so far. */
  private int attribute(Attribute attribute, int prefixes) {
    if (attribute.namespace().isEmpty()) {
      attribute(attribute.name(), attribute.value());
    } else if (attribute.namespace().equals(Attribute.XML)) {
      attribute("xml:" + attribute.name(), attribute.value());
    } else {
      String prefix = "ns" + (prefixes == 0 ? "" : prefixes);
      attribute("xmlns:" + prefix, attribute.namespace());
      attribute(prefix + ":" + attribute.name(), attribute.value());
      return prefixes + 1;
    }
    return prefixes;
  }

  private void attribute(String name, String value) {
    raw(" ");
    raw(name);
    raw("=\"");
    escaped(value, true);
    raw("\"");
  }

  private void escaped(String text, boolean inAttribute) {
    int written = 0;
    for (int i = 0; i < text.length(); i++) {
      String escape = escape(text, i, inAttribute);
      if (escape != null) {
        raw(text, written, i);
        raw(escape);
        written = i + 1;
      }
    }
    raw(text, written, text.length());
  }

  private @Nullable String escape(String text, int index, boolean inAttribute) {
    char c = text.charAt(index);
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '\r' -> "&#13;";
      case '"' -> inAttribute ? "&quot;" : null;
      case '\n' -> inAttribute ? "&#10;" : null;
      case '\t' -> inAttribute ? "&#9;" : null;
      default -> isXml(text, index) ? null : leaveOut();
    };
  }

  private String leaveOut() {
    leftOut++;
    return "";
  }

  /** Returns {@code text} without what XML cannot hold, unless that leaves nothing to see. */
  public static Optional<String> words(String text) {
    StringBuilder held = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isXml(text, i) || Whitespace.isSpace(c)) {
        held.append(c);
      }
    }
    return Optional.of(held.toString()).filter(words -> !words.isBlank());
  }

  // XML 1.0, production 2, Char.
  private static boolean isXml(String text, int index) {
    char c = text.charAt(index);
    if (Character.isHighSurrogate(c)) {
      return index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
    }
    return c >= ' ' && c != '\uFFFE' && c != '\uFFFF';
  }

  private void raw(CharSequence text) {
    raw(text, 0, text.length());
  }

  private void raw(CharSequence text, int start, int end) {
    try {
      out.append(text, start, end);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
