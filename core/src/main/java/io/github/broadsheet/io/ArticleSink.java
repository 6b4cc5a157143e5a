package io.github.broadsheet.io;

import io.github.broadsheet.article.Article;
import java.io.IOException;

/**
 * Takes articles one after the other and writes them into one document. Closing it ends the
 * document and closes the stream below.
 *
 * <p>Not safe to share between threads.
 *
 * @since 0.1
 */
public interface ArticleSink extends AutoCloseable {
  /**
   * Writes one article.
   *
   * @throws IOException if the output fails
   * @throws IllegalStateException if the format holds one article and has it already
   */
  WriteResult write(Article article) throws IOException;

  @Override
  void close() throws IOException;
}
