package io.github.broadsheet.examples.report;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Block;
import io.github.broadsheet.article.BlockQuote;
import io.github.broadsheet.article.BlockVisitor;
import io.github.broadsheet.article.Byline;
import io.github.broadsheet.article.Caption;
import io.github.broadsheet.article.Embed;
import io.github.broadsheet.article.Entry;
import io.github.broadsheet.article.Figure;
import io.github.broadsheet.article.Heading;
import io.github.broadsheet.article.Headline;
import io.github.broadsheet.article.HeadlineRole;
import io.github.broadsheet.article.ListBlock;
import io.github.broadsheet.article.ListItem;
import io.github.broadsheet.article.Note;
import io.github.broadsheet.article.Paragraph;
import io.github.broadsheet.article.PullQuote;
import io.github.broadsheet.article.Table;
import io.github.broadsheet.article.TableCell;
import io.github.broadsheet.article.TableRow;
import io.github.broadsheet.examples.shared.Html;
import io.github.broadsheet.examples.shared.Labels;
import io.github.broadsheet.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes headlines, byline and blocks as the elements that fit them.
 *
 * <p>The text is written from its beginning to its end in any case; a part only puts an element
 * around its stretch of it.
 */
final class Story implements BlockVisitor<Story> {
  private final Html html;
  private final MarkedText words;
  private final Article article;

  Story(Html html, MarkedText words, Article article) {
    this.html = html;
    this.words = words;
    this.article = article;
  }

  void write() {
    parts(article.headlines(), article.byline(), article.blocks());
    words.writeTo(article.text().length());
  }

  private void parts(List<Headline> headlines, Optional<Byline> byline, List<Block> blocks) {
    Stream<Part> above =
        Stream.concat(
            headlines.stream().flatMap(each -> each.span().stream().map(s -> headline(each, s))),
            byline.flatMap(Byline::span).stream().map(span -> simple(span, "p", "byline")));
    Stream<Part> body = blocks.stream().map(b -> new Part(b.span(), () -> b.accept(this)));
    Stream.concat(above, body).sorted(Comparator.comparing(Part::span)).forEach(this::part);
  }

  private void part(Part part) {
    // A part that begins within another has its words written already.
    if (part.span.start() >= words.at()) {
      words.writeTo(part.span.start());
      part.writer.run();
    }
  }

  private Part headline(Headline headline, Span span) {
    boolean main = headline.role() == HeadlineRole.MAIN;
    return simple(span, main ? "h1" : "p", Labels.of(headline.role()));
  }

  private Part simple(Span span, String element, String cssClass) {
    return new Part(span, () -> element(span, element, cssClass));
  }

  private Story element(Span span, String element, String cssClass) {
    html.open(element, cssClass);
    words.writeTo(span.end());
    html.close();
    return this;
  }

  @Override
  public Story paragraph(Paragraph paragraph) {
    return element(paragraph.span(), "p", "paragraph");
  }

  @Override
  public Story heading(Heading heading) {
    return element(heading.span(), "h" + Math.min(6, heading.level()), "crosshead");
  }

  @Override
  public Story figure(Figure figure) {
    html.open("figure");
    html.open("figcaption");
    figure.caption().ifPresent(caption -> inside(caption.span(), "caption"));
    figure.credit().flatMap(credit -> credit.span()).ifPresent(span -> inside(span, "credit"));
    words.writeTo(figure.span().end());
    html.close().close();
    return this;
  }

  /** Puts an element around a stretch within a block, if that stretch is still to come. */
  private void inside(Span span, String cssClass) {
    if (span.start() >= words.at()) {
      words.writeTo(span.start());
      element(span, "span", cssClass);
    }
  }

  @Override
  public Story blockQuote(BlockQuote quote) {
    html.open("blockquote", "paragraph");
    quote.credit().ifPresent(credit -> inside(credit, "credit"));
    words.writeTo(quote.span().end());
    html.close();
    return this;
  }

  @Override
  public Story pullQuote(PullQuote quote) {
    html.open("aside", "pullquote");
    quote.credit().ifPresent(credit -> inside(credit, "credit"));
    words.writeTo(quote.span().end());
    html.close();
    return this;
  }

  @Override
  public Story list(ListBlock list) {
    html.open("ul");
    for (ListItem item : list.items()) {
      words.writeSpaceTo(item.span().start());
      html.open("li"); // what stands before the item's own words is its bullet or number
      words.writeTo(item.span().end());
      for (ListBlock nested : item.nested()) {
        words.writeSpaceTo(nested.span().start());
        list(nested);
      }
      html.close();
    }
    words.writeTo(list.span().end());
    html.close();
    return this;
  }

  @Override
  public Story table(Table table) {
    table.caption().map(Caption::span).ifPresent(span -> inside(span, "caption"));
    html.open("table");
    for (TableRow row : table.rows()) {
      html.open("tr");
      row.cells().forEach(this::cell);
      html.close();
    }
    html.close();
    words.writeTo(table.span().end());
    return this;
  }

  /** Signs between cells go into the cell after them: a browser allows none outside of cells. */
  private void cell(TableCell cell) {
    html.open(cell.isHeader() ? "th" : "td");
    html.attribute("colspan", cell.columns()).attribute("rowspan", cell.rows());
    words.writeTo(cell.span().end());
    html.close();
  }

  @Override
  public Story embed(Embed embed) {
    return element(embed.span(), "div", "embed");
  }

  @Override
  public Story note(Note note) {
    return element(note.span(), "p", "note " + Labels.of(note.noteKind()));
  }

  @Override
  public Story entry(Entry entry) {
    html.open("section", "entry");
    List<Headline> headline =
        entry.headline().stream()
            .map(span -> Headline.in(article.text(), HeadlineRole.DECK, span))
            .toList();
    parts(headline, entry.byline(), entry.blocks());
    words.writeTo(entry.span().end());
    html.close();
    return this;
  }

  /** A stretch of the text, and what writes it. */
  private record Part(Span span, Runnable writer) {}
}
