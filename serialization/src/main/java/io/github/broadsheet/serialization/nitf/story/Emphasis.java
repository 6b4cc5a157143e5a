package io.github.broadsheet.serialization.nitf.story;

import io.github.broadsheet.serialization.markup.Element;
import java.util.Map;
import java.util.stream.Collectors;

/** NITF knows one emphasis; what kind it is stands in its class. */
final class Emphasis {
  /** The elements of HTML, by the class of NITF's {@code em}. */
  private static final Map<String, String> HTML =
      Map.of(
          "bold", "strong",
          "underline", "u",
          "code", "code",
          "subscript", "sub",
          "superscript", "sup",
          "struck", "s",
          "highlight", "mark");

  private static final Map<String, String> CLASSES =
      HTML.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

  private static final String QUOTATION = "quotation";

  private Emphasis() {}

  /** Returns the name of the element of HTML for {@code em}. */
  static String html(Element em) {
    return em.attribute("class").map(name -> HTML.getOrDefault(name, "em")).orElse("em");
  }

  /** Says whether {@code q} marks words as quoted without being one of the article's quotes. */
  static boolean isMarkedQuotation(Element q) {
    return q.is("q") && HtmlOfNitf.hasClass(q, QUOTATION);
  }

  /** Returns the element of NITF for a mark in HTML. */
  static Element nitf(Element html) {
    return switch (html.name()) {
      case "a" -> Element.of("a").with("href", html.attribute("href"));
      case "br" -> Element.of("br");
      case "q" ->
          Element.of("q").with("class", QUOTATION).with("quote-source", html.attribute("cite"));
      default -> {
        String kind = CLASSES.get(html.name());
        yield kind == null ? Element.of("em") : Element.of("em").with("class", kind);
      }
    };
  }
}
