package io.github.broadsheet.serialization.tei;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Block;
import io.github.broadsheet.article.BlockQuote;
import io.github.broadsheet.article.BlockVisitor;
import io.github.broadsheet.article.Embed;
import io.github.broadsheet.article.Entry;
import io.github.broadsheet.article.Figure;
import io.github.broadsheet.article.Heading;
import io.github.broadsheet.article.ListBlock;
import io.github.broadsheet.article.ListItem;
import io.github.broadsheet.article.Note;
import io.github.broadsheet.article.Paragraph;
import io.github.broadsheet.article.PullQuote;
import io.github.broadsheet.article.Table;
import io.github.broadsheet.article.TableCell;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.story.Inlines;
import io.github.broadsheet.text.Span;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The blocks of a story: paragraphs (3.1), lists (3.8), quotations with their source (3.3.3), notes
 * (3.9), figures and tables (chapter 15). Headings begin divisions (4.1), since TEI has none beside
 * them.
 */
final class Blocks {
  private final String text;
  private final Inlines inlines;

  Blocks(Article article, People people) {
    this.text = article.text();
    this.inlines = new Inlines(text, Spoken.decorations(article, people));
  }

  /** Adds {@code blocks} to an element that holds divisions; there is at least a paragraph. */
  void write(List<Block> blocks, Element into) {
    Deque<Division> open = new ArrayDeque<>();
    open.push(new Division(into, 0));
    for (Block block : blocks) {
      if (block instanceof Heading heading) {
        while (open.peek().level() >= heading.level() && open.size() > 1) {
          open.pop();
        }
        Element division = Element.of("div").add(words("head", heading.span()));
        open.peek().element().add(division);
        open.push(new Division(division, heading.level()));
      } else {
        open.peek().element().add(block.accept(new Elements()));
      }
    }
    if (blocks.isEmpty()) {
      into.add(Element.of("p"));
    }
  }

  private record Division(Element element, int level) {}

  Element words(String name, Span span) {
    return Element.of(name).addAll(inlines.at(span));
  }

  /** Adds a paragraph for each line of {@code span}; at least one. */
  private Element lines(Element into, Span span) {
    int before = into.children().size();
    int start = span.start();
    while (start < span.end()) {
      int lineEnd = text.indexOf('\n', start);
      int end = lineEnd < 0 || lineEnd > span.end() ? span.end() : lineEnd;
      if (!text.substring(start, end).isBlank()) {
        into.add(words("p", new Span(start, end)));
      }
      start = end + 1;
    }
    return into.children().size() == before ? into.add(Element.of("p")) : into;
  }

  private Element quotation(Span span, Optional<Span> credit, Optional<URI> cite) {
    Element cit = Element.of("cit");
    Element quote = Element.of("quote").with("source", cite.map(URI::toString));
    cit.add(quote);
    lines(quote, new Span(span.start(), credit.map(Span::start).orElse(span.end())));
    credit.ifPresent(words -> cit.add(words("bibl", words)));
    credit
        .filter(words -> words.end() < span.end())
        .ifPresent(words -> lines(quote, new Span(words.end(), span.end())));
    return cit;
  }

  private final class Elements implements BlockVisitor<Element> {
    @Override
    public Element paragraph(Paragraph paragraph) {
      return words("p", paragraph.span());
    }

    @Override
    public Element heading(Heading heading) {
      return words("p", heading.span());
    }

    @Override
    public Element figure(Figure figure) {
      Element element = Element.of("figure");
      figure.caption().ifPresent(caption -> element.add(words("head", caption.span())));
      figure.media().forEach(medium -> Graphics.add(medium, element));
      figure
          .credit()
          .ifPresent(
              credit ->
                  element.add(
                      credit
                          .span()
                          .map(span -> words("note", span))
                          .orElseGet(() -> Element.of("note").text(credit.text()))
                          .with("type", "credit")));
      return element;
    }

    @Override
    public Element blockQuote(BlockQuote quote) {
      return quotation(quote.span(), quote.credit(), quote.cite());
    }

    @Override
    public Element pullQuote(PullQuote quote) {
      return quotation(quote.span(), quote.credit(), Optional.empty()).with("type", "pull");
    }

    @Override
    public Element list(ListBlock list) {
      if (list.items().isEmpty()) {
        return words("p", list.span());
      }
      Element element = Element.of("list").with("rend", list.isOrdered() ? "numbered" : "bulleted");
      list.items().forEach(item -> element.add(item(item)));
      return element;
    }

    private Element item(ListItem item) {
      Element element = words("item", item.span());
      item.nested().stream()
          .filter(nested -> !nested.items().isEmpty())
          .forEach(nested -> element.add(list(nested)));
      return element;
    }

    @Override
    public Element table(Table table) {
      if (table.rows().stream().allMatch(row -> row.cells().isEmpty())) {
        return words("p", table.span());
      }
      Element element = Element.of("table");
      table.caption().ifPresent(caption -> element.add(words("head", caption.span())));
      table.rows().stream()
          .filter(row -> !row.cells().isEmpty())
          .forEach(
              row -> {
                Element line = element.append("row");
                row.cells().forEach(cell -> line.add(cell(cell)));
              });
      return element;
    }

    private Element cell(TableCell cell) {
      Element element = words("cell", cell.span());
      if (cell.isHeader()) {
        element.with("role", "label");
      }
      if (cell.rows() > 1) {
        element.with("rows", Integer.toString(cell.rows()));
      }
      if (cell.columns() > 1) {
        element.with("cols", Integer.toString(cell.columns()));
      }
      return element;
    }

    @Override
    public Element embed(Embed embed) {
      Element body = Element.of("body");
      embed.author().ifPresent(author -> body.add(Element.of("byline").text(author)));
      lines(body, embed.span());
      return floating("embed", body).with("source", embed.uri().map(URI::toString));
    }

    @Override
    public Element note(Note note) {
      return lines(Element.of("note").with("type", Values.name(note.noteKind())), note.span());
    }

    @Override
    public Element entry(Entry entry) {
      Element body = Element.of("body");
      entry.headline().ifPresent(span -> body.add(words("head", span)));
      entry.byline().ifPresent(line -> body.add(Element.of("byline").text(line.text())));
      entry
          .posted()
          .ifPresent(
              time -> {
                Element date = Element.of("date").with("when", Values.when(time));
                body.add(Element.of("dateline").add(date.text(time.text())));
              });
      write(entry.blocks(), body);
      return floating("entry", body);
    }

    private Element floating(String type, Element body) {
      return Element.of("floatingText").with("type", type).add(body);
    }
  }
}
