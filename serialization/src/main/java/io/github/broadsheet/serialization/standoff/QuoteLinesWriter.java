package io.github.broadsheet.serialization.standoff;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.io.ArticleSink;
import io.github.broadsheet.io.ArticleWriter;
import io.github.broadsheet.io.WriteResult;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes quotes as JSON Lines: an object for each attribution, and for each quote that has none,
 * with the words of every span it names. Nothing of the quote layer is lost.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class QuoteLinesWriter implements ArticleWriter {
  /** Makes a writer. */
  public QuoteLinesWriter() {}

  @Override
  public String format() {
    return QuoteLines.NAME;
  }

  @Override
  public String extension() {
    return "quotes.jsonl";
  }

  @Override
  public WriteResult write(Article article, OutputStream out) throws IOException {
    return new QuoteLines(out).write(article);
  }

  @Override
  public ArticleSink open(OutputStream out) {
    return new QuoteLines(out);
  }
}
