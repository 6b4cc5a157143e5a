package io.github.broadsheet.io;

import io.github.broadsheet.article.Article;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes articles in one format. Found with {@link java.util.ServiceLoader}.
 *
 * <p>A writer is immutable and safe to share between threads. What it writes is valid in its
 * format; what the format cannot hold it reports.
 *
 * @since 0.1
 */
public interface ArticleWriter {
  /** Returns the name of the format, in lower case and without spaces: {@code json}. */
  String format();

  /** Returns the usual ending of a file's name, without the dot. */
  String extension();

  /**
   * Writes {@code article} and leaves {@code out} open.
   *
   * @throws IOException if the output fails
   */
  WriteResult write(Article article, OutputStream out) throws IOException;

  /**
   * Opens a document for articles to be written into one after the other. Unless a format says
   * otherwise, its documents hold one.
   *
   * @throws IOException if the output fails
   */
  default ArticleSink open(OutputStream out) throws IOException {
    return new SingleArticleSink(this, out);
  }
}
