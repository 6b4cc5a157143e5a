package io.github.broadsheet.serialization.json;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.io.ArticleWriter;
import io.github.broadsheet.io.Loss;
import io.github.broadsheet.io.WriteResult;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * Writes an article as canonical JSON in UTF-8, with nothing lost but extensions whose name is no
 * text: half a surrogate pair in a property's name is what JSON parsers refuse.
 *
 * <p>Equal articles give equal bytes. The document is one line unless it is {@linkplain #indented()
 * indented}. Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class JsonWriter implements ArticleWriter {
  private final boolean indented;

  /** Makes a writer of compact documents. */
  public JsonWriter() {
    this(false);
  }

  private JsonWriter(boolean indented) {
    this.indented = indented;
  }

  /** Returns a writer of documents that people can read: one property a line. */
  public static JsonWriter indented() {
    return new JsonWriter(true);
  }

  @Override
  public String format() {
    return JsonFormat.NAME;
  }

  @Override
  public String extension() {
    return "json";
  }

  @Override
  public WriteResult write(Article article, OutputStream out) throws IOException {
    JsonGenerator generator = indented ? JsonStreams.openIndented(out) : JsonStreams.open(out);
    List<Loss> losses = JsonStreams.write(generator, article);
    JsonStreams.close(generator);
    return new WriteResult(format(), losses);
  }
}
