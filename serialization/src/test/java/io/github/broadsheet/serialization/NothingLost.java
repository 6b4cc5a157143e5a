package io.github.broadsheet.serialization;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.io.ArticleReader;
import io.github.broadsheet.io.ArticleWriter;
import io.github.broadsheet.io.Diagnostic;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.Loss;
import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.io.WriteResult;
import io.github.broadsheet.serialization.json.JsonWriter;
import io.github.broadsheet.serialization.mapping.Field;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The promise of every format: what is in a document is in the article, in its extensions or in a
 * diagnostic after reading; after writing it is in the document or among the losses; and what comes
 * back otherwise than it was is a loss.
 */
final class NothingLost {
  private static final JsonWriter JSON = new JsonWriter();

  private final ArticleReader reader;
  private final Optional<ArticleWriter> writer;

  NothingLost(ArticleReader reader, Optional<ArticleWriter> writer) {
    this.reader = reader;
    this.writer = writer;
  }

  /** Returns what was lost of {@code injection} without a word, for people. */
  Stream<String> lost(Injection injection) {
    try {
      List<ReadResult> results = read(injection.document());
      String told = results.stream().map(NothingLost::everything).collect(Collectors.joining());
      Stream<String> reading =
          missing(injection.words(), told).map(word -> "reading: " + injection.place());
      Stream<String> writing =
          results.stream()
              .map(ReadResult::article)
              .filter(article -> missing(injection.words(), json(article)).count() == 0)
              .flatMap(article -> lostOnWriting(article, injection));
      return Stream.concat(reading, writing).distinct();
    } catch (ParseException refused) {
      return Stream.empty();
    }
  }

  private List<ReadResult> read(byte[] document) {
    try (Stream<ReadResult> all = reader.readAll(Input.of(document), ReadLimits.defaults())) {
      return all.toList();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static Stream<String> missing(List<String> words, String text) {
    return words.stream().filter(word -> !text.contains(word));
  }

  private static String everything(ReadResult result) {
    return json(result.article())
        + result.diagnostics().stream().map(Diagnostic::message).collect(Collectors.joining());
  }

  private static String json(Article article) {
    return write(JSON, article).document();
  }

  private static Written write(ArticleWriter writer, Article article) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      WriteResult result = writer.write(article, out);
      return new Written(out.toString(StandardCharsets.UTF_8), result.losses());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private Stream<String> lostOnWriting(Article article, Injection injection) {
    if (writer.isEmpty()) {
      return Stream.empty();
    }
    Written written = write(writer.get(), article);
    Set<String> reported = written.losses().stream().map(Loss::field).collect(Collectors.toSet());
    Article back = read(written.document().getBytes(StandardCharsets.UTF_8)).get(0).article();
    Stream<String> gone =
        missing(injection.words(), written.document() + written.losses())
            .filter(word -> fields(article, word).noneMatch(reported::contains))
            .map(word -> "writing: " + injection.place());
    Stream<String> changed =
        Stream.of(Field.values())
            .filter(field -> !field.value(article).equals(field.value(back)))
            .filter(field -> !reported.contains(field.path()))
            .map(field -> "writing: " + injection.place() + " changes " + field.path());
    return Stream.concat(gone, changed);
  }

  private static Stream<String> fields(Article article, String word) {
    return Stream.of(Field.values())
        .filter(field -> field.value(article).toString().contains(word))
        .map(Field::path);
  }

  private record Written(String document, List<Loss> losses) {}
}
