package io.github.broadsheet.serialization.standoff;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.io.ArticleWriter;
import io.github.broadsheet.io.WriteResult;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes the {@code .ann} file that brat shows beside the article's text: a text-bound annotation
 * for each quote, source, cue and circumstance, an event for each attribution, attributes for the
 * kinds, and notes for the rest. The text itself goes into a {@code .txt} file of the same name.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class BratWriter implements ArticleWriter {
  /** Makes a writer. */
  public BratWriter() {}

  @Override
  public String format() {
    return Brat.NAME;
  }

  @Override
  public String extension() {
    return "ann";
  }

  @Override
  public WriteResult write(Article article, OutputStream out) throws IOException {
    out.write(new BratLines(article).write().getBytes(StandardCharsets.UTF_8));
    return new WriteResult(format(), Brat.losses(article));
  }
}
