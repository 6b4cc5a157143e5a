package io.github.broadsheet.serialization.nitf.story;

import io.github.broadsheet.article.Media;
import io.github.broadsheet.serialization.markup.Characters;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.Node;
import io.github.broadsheet.serialization.story.Addresses;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns the blocks of NITF into those of HTML, which the story package reads, and keeps what HTML
 * has no element for: names, quotes and dates by the id of the element around their words, media by
 * an address that stands for them. Not safe to share between threads.
 */
final class HtmlOfNitf {
  private final InlineHtml inlines = new InlineHtml();
  private final Map<String, List<Media>> media = new LinkedHashMap<>();
  private final List<Media> related = new ArrayList<>();
  private final List<Element> skipped = new ArrayList<>();

  /** The elements of NITF that name something, by the id of the words, in document order. */
  Map<String, Element> named() {
    return inlines.named();
  }

  /** The media of each figure, by the address that stands for them. */
  Map<String, List<Media>> media() {
    return media;
  }

  /** Media that belong to the story and have no place in it. */
  List<Media> related() {
    return related;
  }

  /** Blocks that were left out because their words stand elsewhere. */
  List<Element> skipped() {
    return skipped;
  }

  /** Adds the notes of {@code body.head} that are to be published. */
  void notes(Element head, Element into) {
    head.elements("note").filter(Notes::isStory).forEach(n -> block(n, into));
  }

  /** Adds the line at the end that says who else contributed. */
  void tagline(Element end, Element into) {
    end.elements("tagline")
        .forEach(line -> into.add(Notes.element("contribution").add(inlines.words("p", line))));
  }

  /** Adds the blocks inside {@code container}. */
  void content(Element container, Element into) {
    for (Node child : container.children()) {
      if (child instanceof Characters) {
        into.add(child);
      } else if (child instanceof Element element) {
        if (repeatsFullText(element, container)) {
          skipped.add(element);
        } else {
          block(element, into);
        }
      }
    }
  }

  /** Some archives give the first paragraphs twice: as such, and within the full text. */
  private static boolean repeatsFullText(Element block, Element container) {
    return block.is("block")
        && hasClass(block, "lead_paragraph")
        && container
            .elements("block")
            .filter(other -> hasClass(other, "full_text"))
            .anyMatch(full -> full.text().startsWith(block.text()));
  }

  static boolean hasClass(Element element, String name) {
    return element.attribute("class").filter(name::equals).isPresent();
  }

  private void block(Element element, Element into) {
    switch (element.name()) {
      case "p", "dt", "byline", "dateline", "copyrite", "datasource", "custom-table" ->
          into.add(inlines.words("p", element));
      case "hl2", "hl1" -> into.add(inlines.words("h" + Headings.level(element), element));
      case "pre" -> into.add(inlines.lines(element));
      case "hr", "tobject", "key-list", "table-reference", "nitf-table-metadata" -> {}
      case "bq" -> into.add(quotation(element));
      case "media" -> figure(element, into);
      case "ul", "ol", "table", "thead", "tbody", "tfoot", "tr" -> structure(element, into);
      case "li", "td", "th", "caption" -> into.add(cell(element));
      case "note", "fn" -> {
        Element note = Notes.element(Notes.kind(element));
        content(element, note);
        into.add(note);
      }
      case "block" -> group(element, into);
      case "body.content", "abstract", "dl", "dd", "nitf-table" -> content(element, into);
      default -> other(element, into);
    }
  }

  /** Elements of HTML, of other namespaces, and inline elements that nobody put into a block. */
  private void other(Element element, Element into) {
    if (InlineHtml.isInline(element)) {
      inlines.element(element, into);
    } else {
      Element copy = InlineHtml.copy(element);
      content(element, copy);
      into.add(copy);
    }
  }

  private void structure(Element element, Element into) {
    Element copy = Element.of(element.name());
    element.elements().filter(row -> !row.is("tfoot")).forEach(child -> block(child, copy));
    // NITF puts the foot before the body of a table.
    element.elements("tfoot").forEach(child -> block(child, copy));
    into.add(copy);
  }

  private Element cell(Element element) {
    Element copy =
        Element.of(element.name())
            .with("colspan", element.attribute("colspan"))
            .with("rowspan", element.attribute("rowspan"));
    for (Node child : element.children()) {
      if (child instanceof Element list && (list.is("ul") || list.is("ol"))) {
        structure(list, copy);
      } else {
        inlines.node(child, copy);
      }
    }
    return copy;
  }

  private Element quotation(Element element) {
    Optional<String> source = element.attribute("quote-source");
    Optional<URI> cite = source.flatMap(Addresses::parse).filter(URI::isAbsolute);
    Element quotation =
        Element.of("blockquote")
            .with("class", element.attribute("class"))
            .with("cite", cite.map(URI::toString));
    Optional<String> id =
        source.isPresent() && cite.isEmpty()
            ? Optional.of(inlines.idOf(element))
            : Optional.empty();
    for (Node part : element.children()) {
      if (part instanceof Element credit && credit.is("credit")) {
        quotation.add(inlines.words("footer", credit));
      } else {
        Element block = Element.of("div");
        if (part instanceof Element inner) {
          content(inner, block);
        } else {
          block.add(part);
        }
        block.children().forEach(each -> quoted(each, id, quotation));
      }
    }
    return quotation;
  }

  /** Adds a part of a quotation; words that nobody put into a paragraph are one. */
  private static void quoted(Node part, Optional<String> id, Element into) {
    if (part instanceof Element block) {
      into.add(marked(block, id));
    } else if (part instanceof Characters words && !words.isSpace()) {
      into.add(marked(Element.of("p").add(words), id));
    }
  }

  /** Puts an element with an id around the words of a paragraph, so that their place is known. */
  private static Element marked(Element paragraph, Optional<String> id) {
    return id.filter(present -> paragraph.is("p"))
        .map(
            present ->
                Element.of("p")
                    .add(Element.of("span").with("id", present).addAll(paragraph.children())))
        .orElse(paragraph);
  }

  private void figure(Element element, Element into) {
    List<Media> shown = MediaElements.read(element);
    if (hasClass(element, "related")) {
      related.addAll(shown);
      return;
    }
    Element figure = Element.of("figure");
    if (!shown.isEmpty()) {
      String key = "#nitf-media-" + media.size();
      media.put(key, shown);
      figure.add(Element.of("img").with("src", key));
    }
    Element caption = Element.of("figcaption");
    element.elements("media-caption").forEach(words -> joined(words, caption));
    if (element.elements("media-caption").anyMatch(words -> hasClass(words, "file"))) {
      caption.with("class", "file");
    }
    Element credit = Element.of("span").with("class", "credit");
    element.elements("media-producer").forEach(words -> joined(words, credit));
    into.add(figure.add(credit.isEmpty() ? caption : caption.add(credit)));
  }

  private void joined(Element words, Element into) {
    if (!into.isEmpty()) {
      into.text(" ");
    }
    inlines.inside(words, into);
  }

  private void group(Element element, Element into) {
    if (hasClass(element, "entry")) {
      into.add(entry(element));
    } else if (hasClass(element, "embed")) {
      into.add(embed(element));
    } else {
      Element group = Element.of("div");
      content(element, group);
      into.add(group);
    }
  }

  private Element entry(Element element) {
    Element head = Element.of("header");
    Element rest = Element.of("block");
    for (Node child : element.children()) {
      if (child instanceof Element part && part.is("byline")) {
        head.add(Element.of("p").with("class", "byline").text(part.text()));
      } else if (child instanceof Element part && part.is("dateline")) {
        head.add(
            Element.of("time")
                .with("datetime", part.path("story.date").flatMap(date -> date.attribute("norm"))));
      } else if (child instanceof Element part && part.is("hl2") && hasClass(part, "headline")) {
        head.add(inlines.words("h3", part));
      } else {
        rest.add(child);
      }
    }
    Element entry = Element.of("section").with("class", "entry").add(head);
    content(rest, entry);
    return entry;
  }

  private Element embed(Element element) {
    Element embed =
        Element.of("div")
            .with("class", "embed")
            .with("data-author", element.first("byline").flatMap(Element::words))
            .with("data-provider", element.first("datasource").flatMap(Element::words))
            .with(
                "data-uri",
                element.path("media/media-reference").flatMap(it -> it.attribute("source")));
    element.elements("p").forEach(line -> embed.add(inlines.words("p", line)));
    return embed;
  }
}
