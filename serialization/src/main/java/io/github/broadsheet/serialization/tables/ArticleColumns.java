package io.github.broadsheet.serialization.tables;

import static io.github.broadsheet.serialization.tables.Rows.CellOf.text;
import static io.github.broadsheet.serialization.tables.Rows.CellOf.whole;
import static io.github.broadsheet.serialization.tables.Rows.CellOf.word;

import io.github.broadsheet.article.Byline;
import io.github.broadsheet.serialization.tables.Rows.CellOf;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The columns of the table of articles. */
final class ArticleColumns {
  /** By these, rows are told apart, grouped and put into folders; they begin every table. */
  static final List<CellOf<Filed>> COMMON =
      List.of(
          word("article", Filed::id),
          text("outlet", Filed::outlet),
          text("day", filed -> filed.day().map(LocalDate::toString)),
          text("month", filed -> filed.day().map(day -> day.toString().substring(0, 7))));

  private static final List<CellOf<Filed>> ALL =
      Stream.concat(
              COMMON.stream(),
              Stream.<CellOf<Filed>>of(
                  text("uri", filed -> filed.article().uri().map(URI::toString)),
                  text("language", filed -> filed.article().language()),
                  text("headline", filed -> filed.article().headline()),
                  text("byline", filed -> filed.article().byline().map(Byline::text)),
                  text("provider", filed -> filed.article().provider()),
                  whole("words", filed -> WordCount.of(filed.article().text())),
                  whole("attributions", filed -> filed.article().attributions().size()),
                  word("text", filed -> filed.article().text())))
          .toList();

  static final Rows<Filed> ROWS = new Rows<>(ALL, List::of);

  private ArticleColumns() {}
}
