package io.github.broadsheet.serialization.html;

import io.github.broadsheet.serialization.markup.Attribute;
import io.github.broadsheet.serialization.markup.Characters;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.Node;
import java.util.Set;

/** Writes trees in the HTML syntax. Not safe to share between threads. */
final class HtmlOutput {
  private static final Set<String> VOID = Set.of("br", "img", "meta", "link", "hr", "source");

  /** Elements whose text is taken as it stands; what is in them must be fit for it. */
  private static final Set<String> RAW = Set.of("script", "style");

  /** Elements after whose end a line may break without anybody seeing it. */
  private static final Set<String> LINES =
      Set.of(
          "html",
          "head",
          "meta",
          "title",
          "link",
          "style",
          "script",
          "body",
          "article",
          "header",
          "footer",
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "figure",
          "figcaption",
          "blockquote",
          "aside",
          "section",
          "ul",
          "ol",
          "li",
          "table",
          "tr",
          "caption",
          "div",
          "address");

  private final StringBuilder html = new StringBuilder();

  private HtmlOutput() {}

  /** Returns {@code page}, an {@code html} element, as a document. */
  static String document(Element page) {
    HtmlOutput output = new HtmlOutput();
    output.html.append("<!DOCTYPE html>\n");
    output.write(page);
    return output.html.toString();
  }

  private void write(Element element) {
    html.append('<').append(element.name());
    for (Attribute attribute : element.attributes()) {
      html.append(' ').append(attribute.name()).append("=\"");
      escaped(attribute.value());
      html.append('"');
    }
    html.append('>');
    if (!VOID.contains(element.name())) {
      element.children().forEach(child -> write(child, RAW.contains(element.name())));
      html.append("</").append(element.name()).append('>');
    }
    if (LINES.contains(element.name())) {
      html.append('\n');
    }
  }

  private void write(Node child, boolean isRaw) {
    if (child instanceof Element inner) {
      write(inner);
    } else if (child instanceof Characters characters) {
      if (isRaw) {
        html.append(characters.text());
      } else {
        escaped(characters.text());
      }
    }
  }

  private void escaped(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\u00A0' -> html.append("&nbsp;");
        default -> html.append(c);
      }
    }
  }
}
