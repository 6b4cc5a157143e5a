package io.github.broadsheet.serialization.nitf.story;

import io.github.broadsheet.article.Block;
import io.github.broadsheet.article.Entry;
import io.github.broadsheet.article.Figure;
import io.github.broadsheet.serialization.markup.Characters;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * Turns the HTML that the story package writes into NITF. Elements that are NITF's already, around
 * quotes and names, stay as they are.
 */
final class NitfOfHtml {
  private static final Set<String> MARKS =
      Set.of("em", "strong", "u", "a", "code", "sub", "sup", "s", "mark", "q", "br");

  /** The figures in the order of the document: HTML does not tell all of their media. */
  private final Deque<Figure> figures = new ArrayDeque<>();

  NitfOfHtml(List<Block> blocks) {
    gather(blocks);
  }

  private void gather(List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Figure figure) {
        figures.add(figure);
      } else if (block instanceof Entry entry) {
        gather(entry.blocks());
      }
    }
  }

  /** Adds a block. */
  void block(Element html, Element into) {
    switch (html.name()) {
      case "p" -> into.add(words("p", html));
      case "h1", "h2", "h3", "h4", "h5", "h6" ->
          into.add(inlines(Headings.element(html.name().charAt(1) - '0'), html.children()));
      case "ul", "ol" -> list(html, into);
      case "table" -> into.add(table(html));
      case "figure" -> into.add(media(html));
      case "blockquote" -> into.add(quotation(html).with("quote-source", html.attribute("cite")));
      case "aside" -> into.add(aside(html));
      case "section" -> into.add(entry(html));
      case "div" -> into.add(embed(html));
      default -> throw new IllegalStateException("no block of NITF for " + html);
    }
  }

  private Element words(String name, Element html) {
    return inlines(Element.of(name), html.children());
  }

  /** Adds what stands within a line. */
  Element inlines(Element into, List<Node> nodes) {
    for (Node node : nodes) {
      if (node instanceof Characters) {
        into.add(node);
      } else if (node instanceof Element html) {
        if (html.is("br")) {
          inlines(into.add(Element.of("br")), html.children());
        } else if (NamedElements.isName(html)) {
          inner(html, html.children(), into);
        } else {
          into.add(inlines(inline(html), html.children()));
        }
      }
    }
    return into;
  }

  /** Puts a name, which holds nothing but words in NITF, inside of what stands inside of it. */
  private static void inner(Element name, List<Node> nodes, Element into) {
    for (Node node : nodes) {
      if (node instanceof Characters) {
        into.add(inline(name).add(node));
      } else if (node instanceof Element html) {
        Element outer = inline(html);
        into.add(outer);
        inner(name, html.children(), html.is("br") ? into : outer);
      }
    }
  }

  private static Element inline(Element html) {
    if (MARKS.contains(html.name())) {
      return Emphasis.nitf(html);
    }
    Element element = Element.of(html.is(Spoken.QUOTE) ? "q" : html.name());
    html.attributes().forEach(element::with);
    return element;
  }

  private void list(Element html, Element into) {
    Element list = Element.of(html.name());
    html.elements("li").forEach(item -> list.add(item(item)));
    if (!list.isEmpty()) {
      into.add(list);
    }
  }

  private Element item(Element html) {
    Element item = Element.of("li");
    List<Node> words = new ArrayList<>(html.children());
    words.removeIf(NitfOfHtml::isList);
    inlines(item, words);
    html.children().stream()
        .filter(NitfOfHtml::isList)
        .forEach(nested -> list((Element) nested, item));
    return item;
  }

  private static boolean isList(Node node) {
    return node instanceof Element element && (element.is("ul") || element.is("ol"));
  }

  private Element table(Element html) {
    Element table = Element.of("table");
    for (Element part : html.elements().toList()) {
      if (part.is("caption")) {
        table.add(words("caption", part));
      } else if (!part.isEmpty()) {
        Element row = Element.of("tr");
        part.elements().forEach(cell -> row.add(cell(cell)));
        table.add(row);
      }
    }
    return table;
  }

  private Element cell(Element html) {
    return words(html.name(), html)
        .with("rowspan", html.attribute("rowspan"))
        .with("colspan", html.attribute("colspan"));
  }

  private Element media(Element html) {
    Element media = MediaElements.element(figures.remove().media());
    Element html0 = html.first("figcaption").orElse(Element.of("figcaption"));
    List<Node> caption = new ArrayList<>(html0.children());
    List<Node> credit = caption.stream().filter(NitfOfHtml::isCredit).toList();
    caption.removeAll(credit);
    if (!caption.isEmpty()) {
      media.add(
          inlines(Element.of("media-caption").with("class", html0.attribute("class")), caption));
    }
    credit.forEach(line -> media.add(words("media-producer", (Element) line)));
    return media;
  }

  private static boolean isCredit(Node node) {
    return node instanceof Element element
        && element.is("span")
        && HtmlOfNitf.hasClass(element, "credit");
  }

  /** NITF wants the words of a quotation in blocks, and a credit only after one. */
  private Element quotation(Element html) {
    Element quotation = Element.of("bq");
    Element block = quotation.append("block");
    for (Element part : html.elements().toList()) {
      if (part.is("footer")) {
        quotation.add(words("credit", part));
        block = Element.of("block");
      } else {
        if (block.isEmpty() && quotation.children().size() > 1) {
          quotation.add(block);
        }
        block.add(words("p", part));
      }
    }
    return quotation;
  }

  private Element aside(Element html) {
    if (HtmlOfNitf.hasClass(html, "pull-quote")) {
      return quotation(html).with("class", "pull-quote");
    }
    Element note = Notes.nitf(html);
    Element content = note.append("body.content");
    html.elements().forEach(part -> block(part, content));
    return note;
  }

  private Element entry(Element html) {
    Element entry = Element.of("block").with("class", "entry");
    Element head = html.first("header").orElse(Element.of("header"));
    head.first("p").ifPresent(line -> entry.add(Element.of("byline").text(line.text())));
    head.first("time").ifPresent(time -> entry.add(posted(time)));
    head.first("h3")
        .ifPresent(
            line ->
                entry.add(inlines(Element.of("hl2").with("class", "headline"), line.children())));
    html.elements().filter(part -> !part.is("header")).forEach(part -> block(part, entry));
    return entry;
  }

  private static Element posted(Element time) {
    Element date = Element.of("story.date").with("norm", time.attribute("datetime"));
    return Element.of("dateline").add(date);
  }

  private Element embed(Element html) {
    Element embed = Element.of("block").with("class", "embed");
    html.attribute("data-author").ifPresent(author -> embed.add(Element.of("byline").text(author)));
    html.elements().forEach(part -> block(part, embed));
    html.attribute("data-uri").ifPresent(uri -> embed.add(embedded(uri)));
    html.attribute("data-provider")
        .ifPresent(name -> embed.add(Element.of("datasource").text(name)));
    return embed;
  }

  private static Element embedded(String uri) {
    return Element.of("media")
        .with("media-type", "other")
        .add(Element.of("media-reference").with("source", uri));
  }
}
