package io.github.broadsheet.serialization.story;

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
import io.github.broadsheet.article.Mark;
import io.github.broadsheet.article.MarkKind;
import io.github.broadsheet.article.Note;
import io.github.broadsheet.article.Paragraph;
import io.github.broadsheet.article.PullQuote;
import io.github.broadsheet.article.Table;
import io.github.broadsheet.article.TableCell;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.Node;
import io.github.broadsheet.text.Span;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes the blocks of an article as HTML that is XHTML as well, the way {@link BodyReader} reads
 * it. Not safe to share between threads.
 */
public final class BodyWriter {
  private final String text;
  private final Inlines inlines;

  /** Makes a writer that puts elements around the article's marks and {@code more}. */
  public BodyWriter(Article article, List<Decoration> more) {
    List<Decoration> decorations = new ArrayList<>(more);
    article
        .marks()
        .forEach(m -> decorations.add(new Decoration(place(m), () -> MarkElements.element(m))));
    this.text = article.text();
    this.inlines = new Inlines(text, decorations);
  }

  // A line break has no words in it; whatever a mark covers, its element must be empty.
  private static Span place(Mark mark) {
    Span span = mark.span();
    return mark.kind() == MarkKind.LINE_BREAK ? new Span(span.start(), span.start()) : span;
  }

  /** Returns the elements for {@code blocks}. */
  public List<Element> write(List<Block> blocks) {
    return blocks.stream().map(block -> block.accept(new Elements())).toList();
  }

  /** Returns the words at {@code span} with the elements around them. */
  public List<Node> inline(Span span) {
    return inlines.at(span);
  }

  private Element words(String name, Span span) {
    return Element.of(name).addAll(inline(span));
  }

  /** Adds a {@code p} for each line of {@code span}. */
  private void lines(Element into, Span span) {
    int start = span.start();
    while (start < span.end()) {
      int lineEnd = text.indexOf('\n', start);
      int end = lineEnd < 0 || lineEnd > span.end() ? span.end() : lineEnd;
      if (!text.substring(start, end).isBlank()) {
        into.add(words("p", new Span(start, end)));
      }
      start = end + 1;
    }
  }

  private void passage(Element into, Span span, Optional<Span> credit) {
    if (credit.isEmpty()) {
      lines(into, span);
      return;
    }
    Span cut = credit.get();
    lines(into, new Span(span.start(), Math.max(span.start(), cut.start())));
    into.add(words("footer", cut));
    if (cut.end() < span.end()) {
      lines(into, new Span(cut.end(), span.end()));
    }
  }

  private final class Elements implements BlockVisitor<Element> {
    @Override
    public Element paragraph(Paragraph paragraph) {
      return words("p", paragraph.span());
    }

    @Override
    public Element heading(Heading heading) {
      return words("h" + Math.max(1, Math.min(6, heading.level())), heading.span());
    }

    @Override
    public Element figure(Figure figure) {
      return FigureElements.element(figure, BodyWriter.this);
    }

    @Override
    public Element blockQuote(BlockQuote quote) {
      Element element = Element.of("blockquote").with("cite", quote.cite().map(URI::toString));
      passage(element, quote.span(), quote.credit());
      return element;
    }

    @Override
    public Element pullQuote(PullQuote quote) {
      Element element = Element.of("aside").with("class", "pull-quote");
      passage(element, quote.span(), quote.credit());
      return element;
    }

    @Override
    public Element list(ListBlock list) {
      Element element = Element.of(list.isOrdered() ? "ol" : "ul");
      list.items().forEach(item -> element.add(item(item)));
      return element;
    }

    private Element item(ListItem item) {
      Element element = words("li", item.span());
      item.nested().forEach(nested -> element.add(list(nested)));
      return element;
    }

    @Override
    public Element table(Table table) {
      Element element = Element.of("table");
      table.caption().ifPresent(caption -> element.add(words("caption", caption.span())));
      table
          .rows()
          .forEach(
              row -> {
                Element line = element.append("tr");
                row.cells().forEach(cell -> line.add(cell(cell)));
              });
      return element;
    }

    private Element cell(TableCell cell) {
      Element element = words(cell.isHeader() ? "th" : "td", cell.span());
      if (cell.columns() > 1) {
        element.with("colspan", Integer.toString(cell.columns()));
      }
      if (cell.rows() > 1) {
        element.with("rowspan", Integer.toString(cell.rows()));
      }
      return element;
    }

    @Override
    public Element embed(Embed embed) {
      Element element =
          Element.of("div")
              .with("class", "embed")
              .with("data-provider", embed.provider())
              .with("data-author", embed.author())
              .with("data-uri", embed.uri().map(URI::toString));
      lines(element, embed.span());
      return element;
    }

    @Override
    public Element note(Note note) {
      String kind = note.noteKind().name().toLowerCase(Locale.ROOT).replace('_', '-');
      Element element = Element.of("aside").with("class", "note").with("data-note", kind);
      lines(element, note.span());
      return element;
    }

    @Override
    public Element entry(Entry entry) {
      Element element = Element.of("section").with("class", "entry");
      Element head = Element.of("header");
      entry.headline().ifPresent(span -> head.add(words("h3", span)));
      entry.posted().ifPresent(t -> head.append("time").with("datetime", t.text()).text(t.text()));
      entry.byline().ifPresent(line -> head.append("p").with("class", "byline").text(line.text()));
      if (!head.isEmpty()) {
        element.add(head);
      }
      return element.addAll(write(entry.blocks()));
    }
  }
}
