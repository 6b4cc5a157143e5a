package io.github.broadsheet.serialization.standoff;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.io.ArticleReader;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.InputHead;
import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.io.Recognition;
import io.github.broadsheet.serialization.items.ItemCursor;
import io.github.broadsheet.serialization.items.ItemCursors;
import java.io.IOException;
import java.util.stream.Stream;

/**
 * Reads tables of quotes, as {@link CsvQuoteWriter} and {@link TsvQuoteWriter} write them; columns
 * may stand in any order, and only those of the quote and its spans are needed.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class QuoteTableReader implements ArticleReader {
  static final String NAME = "quotes-table";

  /** Makes a reader. */
  public QuoteTableReader() {}

  @Override
  public String format() {
    return NAME;
  }

  @Override
  public Recognition recognise(InputHead head) {
    String first = head.text().lines().findFirst().orElse("");
    boolean isOurs =
        first.contains(Column.QUOTE.title()) && first.contains(Column.QUOTE_SPANS.title());
    boolean isTable = first.indexOf(',') >= 0 || first.indexOf('\t') >= 0;
    return isOurs && isTable ? Recognition.CERTAIN : Recognition.NO;
  }

  /**
   * {@inheritDoc}
   *
   * <p>A table of quotes of several documents gives the article of the first, with a diagnostic.
   */
  @Override
  public ReadResult read(Input input, ReadLimits limits) throws IOException {
    return ItemCursors.first(
        articles(input, limits), () -> new ParseException("no-article", input + " holds no quote"));
  }

  /** {@inheritDoc} Rows of one document must stand together. */
  @Override
  public Stream<ReadResult> readAll(Input input, ReadLimits limits) throws IOException {
    return ItemCursors.stream(articles(input, limits));
  }

  private static ItemCursor<ReadResult> articles(Input input, ReadLimits limits)
      throws IOException {
    return documents(input, limits).map(statements -> statements.onItsWords(NAME));
  }

  private static ItemCursor<StatementList> documents(Input input, ReadLimits limits)
      throws IOException {
    return TableDocuments.open(input, limits);
  }

  /**
   * Puts the statements of the first document of a table onto {@code article}, in place of its own.
   *
   * @param article an article whose text the table points into
   */
  public ReadResult readOnto(Article article, Input input, ReadLimits limits) throws IOException {
    try (ItemCursor<StatementList> documents = documents(input, limits)) {
      return documents.next().orElseGet(() -> new StatementList(limits)).on(article, NAME);
    }
  }
}
