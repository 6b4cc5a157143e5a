package io.github.broadsheet.io;

import io.github.broadsheet.article.Article;
import java.io.IOException;
import java.io.OutputStream;

/** The sink of a format whose documents hold one article. */
final class SingleArticleSink implements ArticleSink {
  private final ArticleWriter writer;
  private final OutputStream out;
  private boolean full;

  SingleArticleSink(ArticleWriter writer, OutputStream out) {
    this.writer = writer;
    this.out = out;
  }

  @Override
  public WriteResult write(Article article) throws IOException {
    if (full) {
      throw new IllegalStateException(
          "a document in the format " + writer.format() + " holds one article, and has it already");
    }
    full = true;
    return writer.write(article, out);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
