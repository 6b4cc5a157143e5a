package io.github.broadsheet.serialization.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.io.ArticleWriter;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Reads and writes JSON for the tests of this package. */
final class JsonFiles {
  private JsonFiles() {}

  static String resource(String name) {
    try (InputStream in = Objects.requireNonNull(JsonFiles.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ReadResult read(String json) {
    return read(json.getBytes(UTF_8), ReadLimits.defaults());
  }

  static ReadResult read(byte[] json, ReadLimits limits) {
    try {
      return new JsonReader().read(Input.of(json), limits);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String write(Article article) {
    return write(new JsonWriter(), article);
  }

  static String write(ArticleWriter writer, Article article) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      writer.write(article, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(UTF_8);
  }
}
