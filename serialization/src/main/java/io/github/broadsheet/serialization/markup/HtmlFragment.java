package io.github.broadsheet.serialization.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.TextNode;
import org.jsoup.nodes.XmlDeclaration;
import org.jsoup.parser.Parser;

/** HTML inside other formats: the body in ninjs, the content of a feed's item; and whole pages. */
public final class HtmlFragment {
  /** Deeper than any story, and shallow enough to walk down on the stack. */
  static final int MAX_DEPTH = 200;

  /** The name under which an element has the comments in it. */
  static final String COMMENT = "#comment";

  private HtmlFragment() {}

  /**
   * Reads HTML as browsers do: whatever it is, there is a tree. Elements below a depth of 200 are
   * left out and their words kept. Scripts, styles and comments, and the head of a page, become
   * attributes of the element they stand in, {@code #comment} and the like, so that they can be
   * named as left out.
   */
  public static Element parse(String html) {
    if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
      return Element.of("body").text(html);
    }
    Element body = TidyHtml.read(html).orElseGet(() -> parseAsBrowsersDo(html));
    head(html).ifPresent(head -> body.with("#head", head));
    return body;
  }

  /** Returns what stands in the head of a page; nothing if {@code html} is no whole page. */
  private static Optional<String> head(String html) {
    int tag = html.indexOf('<');
    boolean isPage =
        tag >= 0 && (html.startsWith("<!", tag) || html.regionMatches(true, tag, "<html", 0, 5));
    while (isPage && tag >= 0 && !html.regionMatches(true, tag, "<body", 0, 5)) {
      if (html.regionMatches(true, tag, "<head>", 0, 6)) {
        int end = html.indexOf("</", tag);
        while (end >= 0 && !html.regionMatches(true, end, "</head", 0, 6)) {
          end = html.indexOf("</", end + 2);
        }
        String head = html.substring(tag + 6, end < 0 ? html.length() : end).strip();
        return Optional.of(head).filter(words -> !words.isEmpty());
      }
      tag = html.indexOf('<', tag + 1);
    }
    return Optional.empty();
  }

  /** Reads HTML by the rules of the standard for HTML that is not as it should be. */
  static Element parseAsBrowsersDo(String html) {
    Element body = Element.of("body");
    Document page = document(html);
    around(page, body);
    page.children().forEach(root -> around(root, body));
    if (head(html).isEmpty()) {
      around(page.head(), body);
    }
    page.body().childNodes().forEach(node -> copy(node, body));
    return body;
  }

  private static Document document(String html) {
    Parser parser = Parser.htmlParser();
    parser.setMaxDepth(MAX_DEPTH);
    // jsoup takes U+FFFF, which is no character, for the end of its input.
    return Jsoup.parse(html.replace("\uFFFF", ""), "", parser);
  }

  /**
   * Reads a whole page as browsers do: an {@code html} element with the data of type {@code data}
   * that scripts in its head hold, a script each, and its body as {@link #parse} reads it.
   */
  public static Element page(String html, String data) {
    Document document = document(html);
    Element page = Element.of("html");
    org.jsoup.nodes.Element root = document.body().parent();
    if (root != null) {
      root.attributes().forEach(a -> page.with(a.getKey(), a.getValue()));
    }
    Element head = page.append("head");
    for (org.jsoup.nodes.Element script : document.head().getElementsByTag("script")) {
      if (script.attr("type").equals(data)) {
        head.append("script").with("type", data).text(script.data());
      }
    }
    copy(document.body(), page);
    return page;
  }

  /** Copies what of a page stands beside its body. */
  private static void around(org.jsoup.nodes.Element holder, Element body) {
    for (org.jsoup.nodes.Node node : holder.childNodes()) {
      if (node instanceof Comment || node instanceof XmlDeclaration || isOfHead(node)) {
        leaveOut(node, body);
      }
    }
  }

  private static boolean isOfHead(org.jsoup.nodes.Node node) {
    return node instanceof org.jsoup.nodes.Element element
        && !element.nameIs("html")
        && !element.nameIs("head")
        && !element.nameIs("body");
  }

  private static void copy(org.jsoup.nodes.Node node, Element into) {
    if (node instanceof TextNode text) {
      into.text(text.getWholeText());
    } else if (node instanceof org.jsoup.nodes.Element element && !isSilent(element)) {
      Element copy = Element.of(element.normalName());
      element.attributes().forEach(a -> copy.with(a.getKey(), a.getValue()));
      element.childNodes().forEach(child -> copy(child, copy));
      into.add(copy);
    } else {
      leaveOut(node, into);
    }
  }

  private static void leaveOut(org.jsoup.nodes.Node node, Element into) {
    if (node instanceof Comment comment) {
      into.with(COMMENT, comment.getData());
    } else if (node instanceof XmlDeclaration declaration) {
      into.with(COMMENT, declaration.getWholeDeclaration());
    } else if (node instanceof org.jsoup.nodes.Element element) {
      Element tag = Element.of(element.normalName());
      element.attributes().forEach(a -> tag.with(a.getKey(), a.getValue()));
      leaveOut(into, tag, element.data() + element.text());
    }
  }

  /** Gives {@code into} what stands in the tag of {@code element} and between its tags. */
  static void leaveOut(Element into, Element element, String data) {
    StringJoiner all = new StringJoiner(" ");
    element.attributes().forEach(a -> all.add(a.name() + "=\"" + a.value() + "\""));
    if (!data.isBlank()) {
      all.add(data);
    }
    into.with("#" + element.name(), all.toString());
  }

  private static boolean isSilent(org.jsoup.nodes.Element element) {
    String name = element.normalName();
    return name.equals("script") || name.equals("style") || name.equals("template");
  }

  /** Reads HTML into {@code holder}, and returns that. */
  public static Element into(Element holder, String html) {
    Element body = parse(html);
    body.attributes().forEach(holder::with);
    return holder.addAll(body.children());
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
