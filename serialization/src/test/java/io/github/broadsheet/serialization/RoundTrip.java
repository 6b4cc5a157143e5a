package io.github.broadsheet.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Lifecycle;
import io.github.broadsheet.article.Timestamp;
import io.github.broadsheet.io.ArticleReader;
import io.github.broadsheet.io.ArticleWriter;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.Loss;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.io.WriteResult;
import io.github.broadsheet.serialization.mapping.Field;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What every format that is read and written must keep to. */
public final class RoundTrip {
  private RoundTrip() {}

  /**
   * Writes {@code article}, reads it again, and checks that a field came back changed if, and only
   * if, the writer reported it as lost. Returns what was written.
   */
  public static byte[] losesWhatItReports(
      ArticleWriter writer, ArticleReader reader, Article article) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WriteResult written = writer.write(article, out);
    Article back = reader.read(Input.of(out.toByteArray()), ReadLimits.defaults()).article();
    Set<String> reported = written.losses().stream().map(Loss::field).collect(Collectors.toSet());
    assertThat(Stream.of(Field.values()).map(field -> surprise(field, article, back, reported)))
        .as("what %s lost without a word, or reported and kept", writer.format())
        .filteredOn(surprise -> !surprise.isEmpty())
        .isEmpty();
    return out.toByteArray();
  }

  private static String surprise(Field field, Article article, Article back, Set<String> reported) {
    boolean isChanged = !field.value(back).equals(field.value(article));
    // What the format demands and nobody knows, such as the hour of a day, is made up, and
    // reported; the reader sees through it.
    boolean isMadeUp =
        reported.contains(field.path())
            && (field.value(article).isEmpty() || isInexact(field, article.lifecycle()));
    if (isMadeUp || isChanged == reported.contains(field.path())) {
      return "";
    }
    return isChanged
        ? "lost " + field.path() + ": " + field.value(article) + " became " + field.value(back)
        : "kept " + field.path() + ": " + field.value(article);
  }

  private static boolean isInexact(Field field, Lifecycle times) {
    return (field == Field.UPDATED && isInexact(times.updated()))
        || (field == Field.EMBARGO && isInexact(times.embargoedUntil()));
  }

  private static boolean isInexact(Optional<Timestamp> time) {
    return time.filter(it -> it.date().isEmpty() || it.time().isEmpty()).isPresent();
  }

  /** Reads {@code document}, writes what was read, and checks that it reads the same again. */
  public static byte[] keepsItsOwn(ArticleWriter writer, ArticleReader reader, Input document)
      throws IOException {
    ReadResult read = reader.read(document, ReadLimits.defaults());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(read.article(), out);
    ReadResult again = reader.read(Input.of(out.toByteArray()), ReadLimits.defaults());
    assertThat(again.article()).isEqualTo(read.article());
    return out.toByteArray();
  }
}
