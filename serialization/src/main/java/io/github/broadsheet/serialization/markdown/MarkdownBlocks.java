package io.github.broadsheet.serialization.markdown;

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
import io.github.broadsheet.article.Media;
import io.github.broadsheet.article.MediaKind;
import io.github.broadsheet.article.Note;
import io.github.broadsheet.article.Paragraph;
import io.github.broadsheet.article.PullQuote;
import io.github.broadsheet.article.Table;
import io.github.broadsheet.serialization.story.BodyWriter;
import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes each block as lines; blocks are parted by blank ones. */
final class MarkdownBlocks implements BlockVisitor<List<String>> {
  private final Article article;
  private final BodyWriter inlines;

  MarkdownBlocks(Article article) {
    this.article = article;
    this.inlines = new BodyWriter(article, List.of());
  }

  /** Returns the lines of {@code blocks}. */
  List<String> lines(List<Block> blocks) {
    List<String> lines = new ArrayList<>();
    boolean afterList = false;
    for (Block block : blocks) {
      List<String> own = block.accept(this);
      if (!own.isEmpty()) {
        boolean isList = block instanceof ListBlock;
        // Two lists in a row would be one.
        part(lines, afterList && isList ? List.of("<!-- -->") : List.of());
        part(lines, own);
        afterList = isList;
      }
    }
    return lines;
  }

  private static void part(List<String> lines, List<String> more) {
    if (!lines.isEmpty() && !more.isEmpty()) {
      lines.add("");
    }
    lines.addAll(more);
  }

  private static List<String> split(String run) {
    return run.isBlank() ? List.of() : List.of(run.split("\n", -1));
  }

  private String line(Span span) {
    return MarkdownInlines.line(inlines.inline(span));
  }

  @Override
  public List<String> paragraph(Paragraph paragraph) {
    return split(MarkdownInlines.paragraph(inlines.inline(paragraph.span())));
  }

  @Override
  public List<String> heading(Heading heading) {
    return heading(heading.level(), heading.span());
  }

  private List<String> heading(int level, Span span) {
    String words = MarkdownInlines.heading(inlines.inline(span));
    return words.isBlank()
        ? List.of()
        : List.of("#".repeat(Math.max(1, Math.min(6, level))) + " " + words);
  }

  @Override
  public List<String> figure(Figure figure) {
    List<String> lines = new ArrayList<>();
    for (Media medium : figure.media()) {
      part(lines, medium.uri().map(uri -> medium(medium, uri.toString())).stream().toList());
    }
    figure.caption().ifPresent(caption -> part(lines, split(line(caption.span()))));
    figure.credit().ifPresent(credit -> part(lines, split(MarkdownText.escape(credit.text()))));
    return lines;
  }

  private static String medium(Media medium, String uri) {
    String target = "(" + MarkdownInlines.address(uri) + ")";
    if (medium.kind() == MediaKind.IMAGE || medium.kind() == MediaKind.GRAPHIC) {
      return "![" + MarkdownText.escape(medium.altText().orElse("")) + "]" + target;
    }
    String kind = medium.kind().name().toLowerCase(Locale.ROOT);
    return "[" + MarkdownText.escape(medium.title().orElse(kind)) + "]" + target;
  }

  @Override
  public List<String> blockQuote(BlockQuote quote) {
    return quoted(quote.span());
  }

  @Override
  public List<String> pullQuote(PullQuote quote) {
    return quoted(quote.span());
  }

  private List<String> quoted(Span span) {
    return passage(span).stream().map(line -> line.isEmpty() ? ">" : "> " + line).toList();
  }

  /** Returns a paragraph for each line of the text. */
  private List<String> passage(Span span) {
    List<String> lines = new ArrayList<>();
    int start = span.start();
    for (String line : article.text(span).split("\n", -1)) {
      part(lines, split(line(new Span(start, start + line.length()))));
      start += line.length() + 1;
    }
    return lines;
  }

  @Override
  public List<String> list(ListBlock list) {
    List<String> lines = new ArrayList<>();
    int number = 1;
    for (ListItem item : list.items()) {
      String marker = list.isOrdered() ? number++ + ". " : "- ";
      List<String> inside = new ArrayList<>(split(line(item.span())));
      if (inside.isEmpty()) {
        inside.add("");
      }
      item.nested().forEach(nested -> nested(inside, nested));
      for (int i = 0; i < inside.size(); i++) {
        lines.add((i == 0 ? marker : " ".repeat(marker.length())) + inside.get(i));
      }
    }
    return lines.stream().map(String::stripTrailing).toList();
  }

  private void nested(List<String> inside, ListBlock nested) {
    List<String> lines = list(nested);
    if (!lines.isEmpty()) {
      if (inside.size() > 1) {
        inside.addAll(List.of("", "<!-- -->", ""));
      }
      inside.addAll(lines);
    }
  }

  @Override
  public List<String> table(Table table) {
    List<String> lines = new ArrayList<>();
    table.caption().ifPresent(caption -> part(lines, split(line(caption.span()))));
    part(lines, MarkdownTable.lines(table, this::line));
    return lines;
  }

  @Override
  public List<String> embed(Embed embed) {
    List<String> lines = new ArrayList<>(passage(embed.span()));
    Optional<String> uri = embed.uri().map(Object::toString);
    String name = embed.provider().filter(it -> !it.isBlank()).orElse("embed");
    uri.ifPresent(
        it ->
            part(
                lines,
                List.of(
                    "[" + MarkdownText.escape(name) + "](" + MarkdownInlines.address(it) + ")")));
    return lines;
  }

  @Override
  public List<String> note(Note note) {
    return passage(note.span());
  }

  @Override
  public List<String> entry(Entry entry) {
    List<String> lines = new ArrayList<>();
    entry.headline().ifPresent(span -> part(lines, heading(3, span)));
    entry.posted().ifPresent(time -> part(lines, split(MarkdownText.escape(time.text()))));
    entry.byline().ifPresent(line -> part(lines, split(MarkdownText.escape(line.text()))));
    part(lines, lines(entry.blocks()));
    return lines;
  }
}
