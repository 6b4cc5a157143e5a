package io.github.broadsheet.serialization.ans;

import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.article.ExtensionValue.Text;
import io.github.broadsheet.article.Link;
import io.github.broadsheet.article.NoteKind;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.HtmlFragment;
import io.github.broadsheet.serialization.story.Addresses;
import io.github.broadsheet.serialization.story.BodyReader;
import io.github.broadsheet.serialization.tree.JsonFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads content elements, by way of the markup they stand for. Each becomes a block, so that what
 * an element has besides finds back to it; an element that no block stands for becomes an embed.
 */
final class Elements {
  private static final ExtensionValue NOTHING = new ExtensionValue.Absent();

  private Elements() {}

  /** Reads elements into the draft's body; returns what is left of each. */
  static List<Fields> read(List<JsonFields> elements, Draft draft) {
    draft.text().expect(length(elements));
    BodyReader body = new BodyReader(draft.text());
    List<Fields> left = new ArrayList<>(elements.size());
    for (JsonFields each : elements) {
      body.enter(Element.of("body").add(markup(each, draft)));
      left.add(each.rest());
    }
    draft.add(body.body());
    return left;
  }

  /** Returns about how many characters the elements have. */
  private static int length(List<JsonFields> elements) {
    int length = 0;
    for (JsonFields each : elements) {
      length +=
          each.peek("content").orElse(NOTHING) instanceof Text text ? text.value().length() + 1 : 0;
    }
    return length;
  }

  private static Element markup(JsonFields element, Draft draft) {
    String type = element.peekText("type").orElse("");
    Optional<Element> markup =
        switch (type) {
          case "text" -> words(element, "p");
          case "header" -> words(element, "h" + level(element));
          case "blockquote" -> words(element, "blockquote");
          case "code" -> words(element, "pre");
          case "list" -> Optional.of(list(element));
          case "quote" -> Optional.of(quote(element, draft));
          case "image" -> Optional.of(Pictures.read(element));
          case "video", "audio" -> Films.read(element, type);
          case "table" -> Tables.read(element);
          case "correction" -> correction(element);
          case "raw_html" -> raw(element);
          default -> Optional.empty();
        };
    return markup.filter(Elements::isBlock).orElseGet(() -> other(element, type, draft));
  }

  /** Says whether markup makes a block: each element must, so that what it has finds back to it. */
  private static boolean isBlock(Element markup) {
    return markup.hasWords()
        || markup.is("figure")
        || markup.is("div")
        || markup.attribute("class").filter("entry"::equals).isPresent();
  }

  private static Optional<Element> words(JsonFields element, String name) {
    return element
        .peekText("content")
        .map(html -> HtmlFragment.into(Element.of(name), html))
        .filter(Element::hasWords)
        .map(
            each -> {
              element.take("content");
              return each;
            });
  }

  private static int level(JsonFields header) {
    return Math.max(1, Math.min(6, header.integer("level").orElse(2)));
  }

  private static Element list(JsonFields list) {
    boolean isOrdered = list.peekText("list_type").filter("ordered"::equals).isPresent();
    list.takeUsual("list_type", "ordered", "unordered");
    Element element = Element.of(isOrdered ? "ol" : "ul");
    Optional<Element> last = Optional.empty();
    for (JsonFields item : list.objects("items")) {
      if (item.peekText("type").filter("list"::equals).isPresent()) {
        Element holder = last.orElseGet(() -> element.append("li"));
        item.takeUsual("type", "list");
        holder.add(list(item));
      } else {
        last = words(item, "li");
        item.takeUsual("type", "text");
        last.ifPresent(element::add);
      }
    }
    return element;
  }

  private static Element quote(JsonFields quote, Draft draft) {
    boolean isPull = quote.peekText("subtype").filter("pullquote"::equals).isPresent();
    Element element = isPull ? Element.of("aside") : Element.of("blockquote");
    if (isPull) {
      quote.take("subtype");
      element.with("class", "pull-quote");
    }
    parts(quote, draft).forEach(element::add);
    quote
        .object("citation")
        .ifPresent(
            citation -> {
              words(citation, "footer").ifPresent(element::add);
              citation.takeUsual("type", "text");
            });
    return element;
  }

  /** Takes the text of a quote; a quote with other elements in it is read, and left as it is. */
  private static List<Element> parts(JsonFields quote, Draft draft) {
    List<JsonFields> parts = quote.objects("content_elements");
    boolean isText =
        parts.stream().allMatch(part -> part.peekText("type").filter("text"::equals).isPresent());
    List<Element> markup = new ArrayList<>();
    for (JsonFields part : parts) {
      markup.add(markup(isText ? part : JsonFields.of(part.rest()), draft));
      if (isText) {
        part.take("type");
      }
    }
    return markup;
  }

  private static Optional<Element> correction(JsonFields correction) {
    return correction
        .text("text")
        .map(
            text -> {
              NoteKind kind = Corrections.takeKind(correction).orElse(NoteKind.CORRECTION);
              Element note = Element.of("aside").with("class", "note");
              note.with("data-note", Corrections.name(kind).replace('_', '-'));
              HtmlFragment.into(note.append("p"), text);
              return note;
            });
  }

  /** Takes HTML that is a block of ours. */
  private static Optional<Element> raw(JsonFields raw) {
    List<Element> elements =
        HtmlFragment.parse(raw.peekText("content").orElse("")).elements().toList();
    Optional<Element> block =
        elements.size() == 1
            ? Optional.of(elements.get(0)).filter(ElementWriter::isOurs)
            : Optional.empty();
    block.ifPresent(ours -> raw.take("content"));
    return block;
  }

  /** Returns an embed that keeps the place of something else. */
  private static Element other(JsonFields element, String type, Draft draft) {
    if (type.equals("interstitial_link")) {
      link(element, draft);
    }
    Optional<String> address =
        element
            .object("raw_oembed")
            .flatMap(each -> each.peekText("url"))
            .or(() -> element.object("referent").flatMap(each -> each.peekText("id")))
            .filter(each -> each.startsWith("http"));
    return Element.of("div")
        .with("class", "embed")
        .with("data-provider", type.isEmpty() ? "element" : type)
        .with("data-uri", address);
  }

  private static void link(JsonFields element, Draft draft) {
    draft
        .article()
        .addLink(
            Link.builder()
                .rel("interstitial_link")
                .uri(element.peekText("url").flatMap(Addresses::parse))
                .title(element.peekText("content").map(draft::words))
                .build());
  }
}
