package io.github.broadsheet.serialization.standoff;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.io.ArticleReader;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.InputHead;
import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.io.Recognition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

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
    try (Stream<ReadResult> all = readAll(input, limits)) {
      Iterator<ReadResult> results = all.iterator();
      if (!results.hasNext()) {
        throw new ParseException("no-article", input + " holds no quote");
      }
      ReadResult first = results.next();
      return results.hasNext() ? Standoff.onlyFirst(first) : first;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** {@inheritDoc} Lines of one document must stand together. */
  @Override
  public Stream<ReadResult> readAll(Input input, ReadLimits limits) throws IOException {
    LineDocuments documents = new LineDocuments(input.open(), limits);
    int traits = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(documents, traits), false)
        .map(statements -> statements.onItsWords(QuoteLines.NAME))
        .onClose(documents::close);
  }

  /**
   * Puts the statements about the first document onto {@code article}, in place of its own.
   *
   * @param article an article whose text the lines point into
   */
  public ReadResult readOnto(Article article, Input input, ReadLimits limits) throws IOException {
    LineDocuments documents = new LineDocuments(input.open(), limits);
    try {
      StatementList statements = documents.hasNext() ? documents.next() : new StatementList(limits);
      return statements.on(article, QuoteLines.NAME);
    } finally {
      documents.close();
    }
  }
}
