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
 * Reads quotes as JSON Lines, as {@link QuoteLinesWriter} writes them. A line that is none is left
 * out and reported. Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class QuoteLinesReader implements ArticleReader {
  /** Makes a reader. */
  public QuoteLinesReader() {}

  @Override
  public String format() {
    return QuoteLines.NAME;
  }

  @Override
  public Recognition recognise(InputHead head) {
    String text = head.text().stripLeading();
    return text.startsWith("{\"document\":") && text.contains("\"statement\":{")
        ? Recognition.CERTAIN
        : Recognition.NO;
  }

  /**
   * {@inheritDoc}
   *
   * <p>Lines about several documents give the article of the first, with a diagnostic.
   */
  @Override
  public ReadResult read(Input input, ReadLimits limits) throws IOException {
    return ItemCursors.first(
        articles(input, limits), () -> new ParseException("no-article", input + " holds no quote"));
  }

  /** {@inheritDoc} Lines of one document must stand together. */
  @Override
  public Stream<ReadResult> readAll(Input input, ReadLimits limits) throws IOException {
    return ItemCursors.stream(articles(input, limits));
  }

  private static ItemCursor<ReadResult> articles(Input input, ReadLimits limits)
      throws IOException {
    return documents(input, limits).map(statements -> statements.onItsWords(QuoteLines.NAME));
  }

  private static ItemCursor<StatementList> documents(Input input, ReadLimits limits)
      throws IOException {
    return new LineDocuments(input.open(), limits);
  }

  /**
   * Puts the statements about the first document onto {@code article}, in place of its own.
   *
   * @param article an article whose text the lines point into
   */
  public ReadResult readOnto(Article article, Input input, ReadLimits limits) throws IOException {
    try (ItemCursor<StatementList> documents = documents(input, limits)) {
      return documents
          .next()
          .orElseGet(() -> new StatementList(limits))
          .on(article, QuoteLines.NAME);
    }
  }
}
