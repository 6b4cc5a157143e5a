package io.github.broadsheet.serialization.standoff;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.io.ArticleSink;
import io.github.broadsheet.io.ArticleWriter;
import io.github.broadsheet.io.WriteResult;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes quotes as a table in UTF-8, cells parted by tabs: a row for each attribution, and for each
 * quote that has none; the first row names the columns.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class TsvQuoteWriter implements ArticleWriter {
  /** Makes a writer. */
  public TsvQuoteWriter() {}

  @Override
  public String format() {
    return "quotes-tsv";
  }

  @Override
  public String extension() {
    return "tsv";
  }

  @Override
  public WriteResult write(Article article, OutputStream out) throws IOException {
    return new QuoteTable(format(), '\t', out).write(article);
  }

  @Override
  public ArticleSink open(OutputStream out) throws IOException {
    return new QuoteTable(format(), '\t', out);
  }
}
