package io.github.broadsheet.serialization.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** HTML inside other formats: the body in ninjs, the content of a feed's item. */
public final class HtmlFragment {
  /** Deeper than any story, and shallow enough to walk down on the stack. */
  static final int MAX_DEPTH = 200;

  private HtmlFragment() {}

  /**
   * Reads HTML as browsers do: whatever it is, there is a tree. Elements below a depth of 200 are
   * left out and their words kept. Scripts, styles and comments are left out.
   */
  public static Element parse(String html) {
    if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
      return Element.of("body").text(html);
    }
    return TidyHtml.read(html).orElseGet(() -> parseAsBrowsersDo(html));
  }

  /** Reads HTML by the rules of the standard for HTML that is not as it should be. */
  static Element parseAsBrowsersDo(String html) {
    Element body = Element.of("body");
    Parser parser = Parser.htmlParser();
    parser.setMaxDepth(MAX_DEPTH);
    // jsoup takes U+FFFF, which is no character, for the end of its input.
    Jsoup.parse(html.replace("\uFFFF", ""), "", parser)
        .body()
        .childNodes()
        .forEach(node -> copy(node, body));
    return body;
  }

  private static void copy(org.jsoup.nodes.Node node, Element into) {
    if (node instanceof TextNode text) {
      into.text(text.getWholeText());
    } else if (node instanceof org.jsoup.nodes.Element element && !isSilent(element)) {
      Element copy = Element.of(element.normalName());
      element.attributes().forEach(a -> copy.with(a.getKey(), a.getValue()));
      element.childNodes().forEach(child -> copy(child, copy));
      into.add(copy);
    }
  }

  private static boolean isSilent(org.jsoup.nodes.Element element) {
    String name = element.normalName();
    return name.equals("script") || name.equals("style") || name.equals("template");
  }

  /** Returns the characters of an entity of HTML: {@code nbsp}, {@code eacute}. */
  public static Optional<String> entity(String name) {
    return Optional.of(Entities.getByName(name)).filter(characters -> !characters.isEmpty());
  }

  /** Returns the text of HTML without any structure, white space collapsed. */
  public static String text(String html) {
    return parse(html).text();
  }

  /** Returns the words of several pieces of HTML. */
  public static List<String> texts(List<String> pieces) {
    List<String> texts = new ArrayList<>();
    pieces.forEach(piece -> texts.add(text(piece)));
    return texts;
  }
}
