package io.github.broadsheet.serialization.json;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.io.ArticleSink;
import io.github.broadsheet.io.ArticleWriter;
import io.github.broadsheet.io.Loss;
import io.github.broadsheet.io.WriteResult;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * Writes articles as JSON Lines: canonical JSON in UTF-8, one article a line.
 *
 * <p>{@link #open} takes as many articles as there are, and holds none of them. Immutable and safe
 * to share between threads.
 *
 * @since 0.1
 */
public final class JsonLinesWriter implements ArticleWriter {
  /** Makes a writer. */
  public JsonLinesWriter() {}

  @Override
  public String format() {
    return JsonFormat.LINES_NAME;
  }

  @Override
  public String extension() {
    return "jsonl";
  }

  @Override
  public WriteResult write(Article article, OutputStream out) throws IOException {
    JsonGenerator generator = JsonStreams.open(out);
    List<Loss> losses = JsonStreams.write(generator, article);
    JsonStreams.close(generator);
    return new WriteResult(format(), losses);
  }

  @Override
  public ArticleSink open(OutputStream out) {
    JsonGenerator generator = JsonStreams.open(out);
    return new ArticleSink() {
      @Override
      public WriteResult write(Article article) throws IOException {
        return new WriteResult(format(), JsonStreams.write(generator, article));
      }

      @Override
      public void close() throws IOException {
        try (out) {
          JsonStreams.close(generator);
        }
      }
    };
  }
}
