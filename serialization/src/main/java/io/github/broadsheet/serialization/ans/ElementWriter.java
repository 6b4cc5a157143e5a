package io.github.broadsheet.serialization.ans;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.article.ExtensionValue.Text;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.MarkupWriter;
import io.github.broadsheet.serialization.markup.Node;
import io.github.broadsheet.serialization.story.BodyWriter;
import io.github.broadsheet.serialization.tree.JsonBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes blocks as content elements; what ANS has no element for becomes HTML as it is. */
final class ElementWriter {
  private static final String DIVIDER = "divider";

  /** Types of elements that were kept, whose place an embed holds. */
  private final Set<String> kept;

  private ElementWriter(Set<String> kept) {
    this.kept = kept;
  }

  /**
   * Writes the blocks of an article.
   *
   * @param kept types of elements that an embed may hold the place of
   */
  static List<JsonBuilder> elements(Article article, Set<String> kept) {
    BodyWriter body = new BodyWriter(article, List.of());
    ElementWriter writer = new ElementWriter(kept);
    return body.write(article.blocks()).stream().map(writer::element).toList();
  }

  private JsonBuilder element(Element block) {
    return switch (block.name()) {
      case "p" -> text(inner(block));
      case "h1", "h2", "h3", "h4", "h5", "h6" -> header(block);
      case "ul", "ol" -> list(block);
      case "blockquote" -> quote(block);
      case "table" -> Tables.write(block).orElseGet(() -> raw(block));
      case "figure" -> figure(block);
      case "aside" ->
          block.attribute("class").filter("pull-quote"::equals).isPresent()
              ? quote(block).put("subtype", "pullquote")
              : correction(block);
      case "div" -> embed(block);
      default -> raw(block);
    };
  }

  private static JsonBuilder figure(Element figure) {
    return Pictures.isOne(figure)
        ? Pictures.write(figure)
        : Films.in(figure).map(film -> Films.write(film, figure)).orElseGet(() -> raw(figure));
  }

  /** Says whether an element says all by its type. */
  static boolean isComplete(Fields element) {
    return element.values().size() > 1 || element.values().containsValue(new Text(DIVIDER));
  }

  static JsonBuilder text(String html) {
    return new JsonBuilder().put("type", "text").put("content", html);
  }

  private static JsonBuilder header(Element block) {
    return new JsonBuilder()
        .put("type", "header")
        .put("level", block.name().charAt(1) - '0')
        .put("content", inner(block));
  }

  private static JsonBuilder raw(Element block) {
    return new JsonBuilder().put("type", "raw_html").put("content", MarkupWriter.toString(block));
  }

  /** Says whether HTML is a block as it is written here. */
  static boolean isOurs(Element element) {
    boolean isPlain = element.attribute("class").isEmpty();
    return switch (element.name()) {
      case "figure", "table" -> isPlain;
      case "div" -> element.attribute("class").filter("embed"::equals).isPresent();
      case "section" -> element.attribute("class").filter("entry"::equals).isPresent();
      case "aside" -> element.attribute("class").filter("note"::equals).isPresent();
      default -> false;
    };
  }

  private JsonBuilder embed(Element block) {
    String provider = block.attribute("data-provider").orElse("");
    boolean isPlace = provider.equals(DIVIDER) || kept.contains(provider);
    return isPlace && block.isEmpty() ? new JsonBuilder().put("type", provider) : raw(block);
  }

  private static JsonBuilder list(Element block) {
    List<JsonBuilder> items = new ArrayList<>();
    for (Element item : block.elements().toList()) {
      Element words = Element.of("li");
      List<JsonBuilder> nested = new ArrayList<>();
      for (Node child : item.children()) {
        if (child instanceof Element inner && (inner.is("ul") || inner.is("ol"))) {
          nested.add(list(inner));
        } else {
          words.add(child);
        }
      }
      if (!words.isEmpty()) {
        items.add(text(inner(words)));
      }
      items.addAll(nested);
    }
    return new JsonBuilder()
        .put("type", "list")
        .put("list_type", block.is("ol") ? "ordered" : "unordered")
        .objects("items", items);
  }

  private static JsonBuilder quote(Element block) {
    List<JsonBuilder> parts = block.elements("p").map(paragraph -> text(inner(paragraph))).toList();
    JsonBuilder quote = new JsonBuilder().put("type", "quote");
    if (parts.isEmpty()) {
      quote.objects("content_elements", List.of(text("")));
    } else {
      quote.objects("content_elements", parts);
    }
    block.first("footer").ifPresent(credit -> quote.put("citation", text(inner(credit))));
    return quote;
  }

  private static JsonBuilder correction(Element note) {
    String kind = note.attribute("data-note").orElse("correction").replace('-', '_');
    StringBuilder words = new StringBuilder();
    note.elements().forEach(line -> words.append(words.isEmpty() ? "" : " ").append(inner(line)));
    return new JsonBuilder()
        .put("type", "correction")
        .put("correction_type", kind)
        .put("text", words.toString());
  }

  /** Returns the markup inside an element. */
  static String inner(Element element) {
    String whole = MarkupWriter.toString(Element.of("p").addAll(element.children()));
    return whole.substring("<p>".length(), whole.length() - "</p>".length());
  }
}
