package io.github.broadsheet.serialization.story;

import io.github.broadsheet.article.BlockQuote;
import io.github.broadsheet.article.Embed;
import io.github.broadsheet.article.Entry;
import io.github.broadsheet.article.ListBlock;
import io.github.broadsheet.article.ListItem;
import io.github.broadsheet.article.Note;
import io.github.broadsheet.article.NoteKind;
import io.github.broadsheet.article.PullQuote;
import io.github.broadsheet.article.Timestamp;
import io.github.broadsheet.serialization.markup.Characters;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.Node;
import io.github.broadsheet.serialization.markup.Whitespace;
import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Reads the blocks that are more than a line of words. */
final class BlockReaders {
  private final BodyReader body;
  private final StoryText text;
  private final InlineReader inlines;
  private final FigureReader figures;
  private final TableReader tables;
  private final FigureBlocks figureBlocks;

  BlockReaders(StoryText text, InlineReader inlines, BodyReader body, LeftOut leftOut) {
    this.body = body;
    this.text = text;
    this.inlines = inlines;
    this.figures = new FigureReader(text, inlines);
    this.tables = new TableReader(text, inlines);
    this.figureBlocks = new FigureBlocks(figures, leftOut);
  }

  /** Reads {@code element} if it is such a block; says whether it was. */
  boolean read(Element element) {
    switch (element.name()) {
      case "ul", "ol" -> list(element).ifPresent(body::add);
      case "blockquote" -> quoted(element);
      case "figure" -> figureBlocks.read(element, body);
      case "img", "video", "audio", "picture", "object" ->
          figures.bare(element).ifPresent(body::add);
      case "table" -> tables.read(element).ifPresent(body::add);
      case "iframe", "embed" -> embed(element);
      case "aside" -> aside(element);
      case "section", "article", "div" -> {
        return holder(element);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean holder(Element element) {
    if (isA(element, "entry")) {
      entry(element);
    } else if (isA(element, "embed")) {
      embed(element);
    } else {
      return false;
    }
    return true;
  }

  /** Says whether {@code element} has the class {@code name}. */
  static boolean isA(Element element, String name) {
    String names = element.attribute("class").orElse("");
    int at = names.indexOf(name);
    while (at >= 0) {
      int end = at + name.length();
      if ((at == 0 || Whitespace.isSpace(names.charAt(at - 1)))
          && (end == names.length() || Whitespace.isSpace(names.charAt(end)))) {
        return true;
      }
      at = names.indexOf(name, end);
    }
    return false;
  }

  private Optional<ListBlock> list(Element element) {
    int start = text.next();
    List<ListItem> items = new ArrayList<>();
    element.elements().forEach(item -> item(item).ifPresent(items::add));
    if (items.isEmpty()) {
      return Optional.empty();
    }
    Span span = text.since(start);
    ListBlock list =
        ListBlock.builder().span(span).isOrdered(element.is("ol")).items(items).build();
    return list.map(new Inside(span)).map(ListBlock.class::cast);
  }

  private Optional<ListItem> item(Element item) {
    text.begin();
    List<Element> lists = new ArrayList<>();
    for (Node child : item.children()) {
      if (child instanceof Characters characters) {
        text.words(characters);
      } else if (child instanceof Element inner) {
        if (inner.is("ul") || inner.is("ol")) {
          lists.add(inner);
        } else {
          line(inner);
        }
      }
    }
    Span span = inlines.finish();
    List<ListBlock> nested = lists.stream().map(this::list).flatMap(Optional::stream).toList();
    return span.isEmpty() && nested.isEmpty()
        ? Optional.empty()
        : Optional.of(new ListItem(span, nested));
  }

  /** Reads a paragraph inside an item or a cell, whose words are one line with what is around. */
  private void line(Element inner) {
    if (inner.is("p") || inner.is("div")) {
      text.words(" ");
      inlines.inside(inner);
      text.words(" ");
    } else {
      inlines.element(inner);
    }
  }

  private void quoted(Element element) {
    if (Posts.isPost(element)) {
      embed(Posts.embed(element));
    } else {
      blockQuote(element);
    }
  }

  private void blockQuote(Element element) {
    int start = text.next();
    Optional<Span> credit = passage(element);
    Span span = text.since(start);
    if (span.isEmpty()) {
      return;
    }
    if (isPulled(element)) {
      body.add(PullQuote.builder().span(span).credit(credit).build());
    } else {
      inlines.place(element, span);
      body.add(
          BlockQuote.builder()
              .span(span)
              .credit(credit)
              .cite(inlines.address(element, "cite"))
              .build());
    }
  }

  /** Reads quoted words, a line for each paragraph, and returns where the credit stands. */
  private Optional<Span> passage(Element element) {
    Optional<Span> credit = Optional.empty();
    text.begin();
    for (Node child : element.children()) {
      if (child instanceof Characters characters) {
        text.words(characters);
      } else if (child instanceof Element inner) {
        if (isCredit(inner)) {
          credit = Optional.of(inlines.piece(inner)).filter(span -> !span.isEmpty());
        } else if (InlineReader.isInline(inner)) {
          inlines.element(inner);
        } else {
          credit = paragraphs(inner).or(previous(credit));
          text.begin();
        }
      }
    }
    inlines.finish();
    return credit;
  }

  private Optional<Span> paragraphs(Element inner) {
    if (InlineReader.holdsBlocks(inner)) {
      return passage(inner);
    }
    inlines.line(inner);
    return Optional.empty();
  }

  private static Supplier<Optional<Span>> previous(Optional<Span> credit) {
    return () -> credit;
  }

  static boolean isCredit(Element element) {
    return element.is("footer")
        || element.is("credit")
        || (element.is("cite") && element.attribute("class").isEmpty())
        || isA(element, "credit")
        || element.attribute("class").filter(BlockReaders::namesCredit).isPresent();
  }

  /** Systems name the parts of an element after it: {@code element-image__credit}. */
  private static boolean namesCredit(String classes) {
    return Whitespace.words(classes).stream().anyMatch(name -> name.endsWith("__credit"));
  }

  /** Says whether the words are set large, in the way of this library or of newsrooms' systems. */
  static boolean isPulled(Element element) {
    String names = element.attribute("class").orElse("");
    return names.contains("pullquote") || isA(element, "pull-quote");
  }

  private void embed(Element element) {
    int start = text.next();
    Embed.Builder embed =
        Embed.builder()
            .provider(element.attribute("data-provider"))
            .author(element.attribute("data-author"))
            .uri(
                inlines.address(
                    element, element.attribute("src").isPresent() ? "src" : "data-uri"));
    passage(element);
    body.add(embed.span(text.since(start)).build());
  }

  private void aside(Element element) {
    Optional<NoteKind> kind = element.attribute("data-note").flatMap(BlockReaders::noteKind);
    if (isPulled(element)) {
      int start = text.next();
      Optional<Span> credit = passage(element);
      body.add(PullQuote.builder().span(text.since(start)).credit(credit).build());
    } else if (kind.isPresent()) {
      int start = text.next();
      passage(element);
      body.add(Note.builder().span(text.since(start)).noteKind(kind.get()).build());
    } else {
      body.container(element);
    }
  }

  private static Optional<NoteKind> noteKind(String name) {
    return Stream.of(NoteKind.values())
        .filter(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name))
        .findFirst();
  }

  private void entry(Element element) {
    int start = text.next();
    Optional<Element> head = element.first("header");
    Entry.Builder entry = Entry.builder();
    head.ifPresent(it -> entryHead(it, entry));
    Element rest = Element.of("section");
    element.children().stream()
        .filter(child -> head.filter(it -> it == child).isEmpty())
        .forEach(rest::add);
    entry.blocks(body.blocksIn(rest));
    Span span = text.since(start);
    entry.span(span).build().map(new Inside(span)).ifPresent(body::add);
  }

  private void entryHead(Element head, Entry.Builder entry) {
    for (Element part : head.elements().toList()) {
      if (part.is("time")) {
        part.attribute("datetime")
            .or(part::words)
            .ifPresent(value -> entry.posted(Timestamp.parse(value)));
      } else if (part.name().length() == 2 && part.name().charAt(0) == 'h') {
        Span span = inlines.piece(part);
        if (!span.isEmpty()) {
          entry.headline(span);
        }
      } else if (isA(part, "byline")) {
        part.words().ifPresent(line -> entry.byline(Bylines.of(line)));
      }
    }
  }
}
