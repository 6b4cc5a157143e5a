package io.github.broadsheet.examples.quotes;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.examples.quotes.Ink.Style;
import io.github.broadsheet.examples.shared.Labels;
import io.github.broadsheet.examples.shared.Nested;
import io.github.broadsheet.examples.shared.Roles;
import io.github.broadsheet.quote.Attribution;
import io.github.broadsheet.quote.Quote;
import io.github.broadsheet.quote.QuoteKind;
import io.github.broadsheet.quote.Speaker;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Sets attributions as rows of columns: speaker, kind, cue, quote. */
final class QuoteTable {
  private static final String GAP = "  ";

  /** Below this another speaker is nearly as likely. */
  private static final double DOUBTFUL = 0.75;

  private static final int KIND_WIDTH = 8;

  private final int width;
  private final int speakerWidth;
  private final int cueWidth;
  private final int quoteWidth;
  private final Ink ink;

  QuoteTable(int width, Ink ink) {
    this.width = width;
    this.ink = ink;
    speakerWidth = Math.min(30, width / 4);
    cueWidth = Math.min(20, width / 7);
    quoteWidth = width - speakerWidth - KIND_WIDTH - cueWidth - 3 * GAP.length();
  }

  /** Returns a title over the table. */
  String heading(String title) {
    Cell cell = new Cell(width).add(Style.BOLD, title);
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < cell.height(); i++) {
      lines.append(cell.line(i, ink).stripTrailing()).append('\n');
    }
    return lines.toString();
  }

  /** Returns the rows of {@code attributions}, each followed by those that stand within it. */
  String attributions(Article article, List<Attribution> attributions) {
    StringBuilder rows = new StringBuilder(header());
    for (Nested nested : Nested.inOrder(attributions)) {
      rows.append(row(article, nested)).append('\n');
    }
    return rows.append(summary(attributions)).toString();
  }

  private String header() {
    return rule()
        + row(
            new Cell(speakerWidth).add(Style.DIM, "SPEAKER, ROLE"),
            new Cell(KIND_WIDTH).add(Style.DIM, "KIND"),
            new Cell(cueWidth).add(Style.DIM, "CUE"),
            new Cell(quoteWidth).add(Style.DIM, "QUOTE"))
        + rule();
  }

  private String rule() {
    return ink.paint(Style.DIM, "─".repeat(width)) + "\n";
  }

  private String row(Article article, Nested nested) {
    Attribution attribution = nested.attribution();
    String text = article.text();
    Cell quote = new Cell(quoteWidth).add(Style.PLAIN, attribution.quote().in(text));
    circumstances(attribution, text).ifPresent(words -> quote.add(Style.DIM, words));
    return row(
        speaker(nested, text),
        kind(attribution),
        new Cell(cueWidth)
            .add(Style.MAGENTA, attribution.cue().map(cue -> cue.in(text)).orElse("–")),
        quote);
  }

  private Cell speaker(Nested nested, String text) {
    Attribution attribution = nested.attribution();
    String arrow = nested.depth() == 0 ? "" : "  ".repeat(nested.depth() - 1) + "↳ ";
    String indent = "  ".repeat(nested.depth());
    Cell cell = new Cell(speakerWidth);
    Optional<String> words = attribution.source().map(source -> source.in(text));
    Optional<Speaker> speaker = attribution.speaker();
    if (speaker.isEmpty()) {
      return cell.add(Style.ITALIC, arrow, words.orElse("somebody"));
    }
    cell.add(Style.BOLD, arrow, speaker.get().name());
    Roles.beside(speaker.get()).ifPresent(role -> cell.add(Style.DIM, indent, role));
    words
        .filter(named -> !isCovered(named, speaker.get()))
        .ifPresent(named -> cell.add(Style.DIM, indent, "as “" + named + "”" + doubt(attribution)));
    return cell;
  }

  /** How sure it is who is meant, where somebody else may be: "as “she”, 64%". */
  private static String doubt(Attribution attribution) {
    return attribution
        .resolution()
        .filter(each -> each.confidence() < DOUBTFUL)
        .map(each -> ", " + Labels.percent(each.confidence()))
        .orElse("");
  }

  /** Says whether name and role tell all that the words in the text do. */
  private static boolean isCovered(String words, Speaker speaker) {
    String told = (speaker.name() + " " + speaker.role().orElse("")).toLowerCase(Locale.ROOT);
    return List.of(words.toLowerCase(Locale.ROOT).split("[\\s,]+", -1)).stream()
        .map(word -> word.replaceFirst("['’]s?$", ""))
        .allMatch(word -> word.equals("the") || told.contains(word));
  }

  private static Cell kind(Attribution attribution) {
    QuoteKind kind = attribution.quote().kind();
    Style style = kind.isMarked() ? Style.GREEN : Style.PLAIN;
    return new Cell(KIND_WIDTH)
        .add(style, Labels.of(kind))
        .add(Style.DIM, Labels.percent(attribution.confidence()));
  }

  private static Optional<String> circumstances(Attribution attribution, String text) {
    return attribution.circumstances().stream()
        .map(each -> Labels.of(each.kind()) + ": " + each.span().in(text))
        .reduce((left, right) -> left + "; " + right);
  }

  private String summary(List<Attribution> attributions) {
    long speakers =
        attributions.stream()
            .map(Attribution::speaker)
            .flatMap(Optional::stream)
            .distinct()
            .count();
    String words =
        Labels.count(attributions.size(), "quote") + ", " + Labels.count(speakers, "speaker");
    return rule() + ink.paint(Style.DIM, words) + "\n\n";
  }

  /** Returns a list of {@code quotes} that nobody is quoted with. */
  String unattributed(Article article, List<Quote> quotes) {
    if (quotes.isEmpty()) {
      return "";
    }
    StringBuilder rows = new StringBuilder(heading("Quotation marks without a speaker"));
    int wordsWidth = width - KIND_WIDTH - GAP.length();
    for (Quote quote : quotes) {
      rows.append(
          row(
              new Cell(KIND_WIDTH).add(Style.GREEN, Labels.of(quote.kind())),
              new Cell(wordsWidth).add(Style.PLAIN, quote.in(article.text()))));
    }
    return rows.append('\n').toString();
  }

  private String row(Cell... cells) {
    int height = List.of(cells).stream().mapToInt(Cell::height).max().orElse(0);
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < height; i++) {
      int index = i;
      String line =
          List.of(cells).stream()
              .map(cell -> cell.line(index, ink))
              .collect(Collectors.joining(GAP));
      lines.append(line.stripTrailing()).append('\n');
    }
    return lines.toString();
  }
}
