package io.github.broadsheet.serialization.newsmlg2;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.io.ArticleSink;
import io.github.broadsheet.io.ArticleWriter;
import io.github.broadsheet.io.WriteResult;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes NewsML-G2 2.35, conformance power: a {@code newsMessage} with a {@code newsItem} for each
 * article, whose body is XHTML.
 *
 * <p>What is written is valid, whatever the article holds. Quotes are {@code q} elements with an
 * id, or a {@code blockquote} with one where a whole block quote is a quote; {@code inlineRef}
 * leads from them to what the item asserts about the speaker. An article that was read from a
 * package and has no body is written as a package. Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class NewsmlG2Writer implements ArticleWriter {
  /** Makes a writer. */
  public NewsmlG2Writer() {}

  @Override
  public String format() {
    return G2.FORMAT;
  }

  @Override
  public String extension() {
    return "xml";
  }

  @Override
  public WriteResult write(Article article, OutputStream out) throws IOException {
    MessageSink sink = new MessageSink(out);
    WriteResult result = sink.write(article);
    sink.end();
    return result;
  }

  /** Opens a message for any number of items; without any, nothing is written. */
  @Override
  public ArticleSink open(OutputStream out) {
    return new MessageSink(out);
  }
}
