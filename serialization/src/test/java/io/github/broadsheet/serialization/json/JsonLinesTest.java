package io.github.broadsheet.serialization.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.io.ArticleSink;
import io.github.broadsheet.io.Articles;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.serialization.ArticleGenerator;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesTest {
  @Test
  void restoresArticlesOneByOne() throws IOException {
    List<Article> articles = Stream.generate(ArticleGenerator.of(8)::next).limit(200).toList();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ArticleSink sink = new JsonLinesWriter().open(out)) {
      for (Article article : articles) {
        assertThat(sink.write(article).losses()).isEmpty();
      }
    }
    assertThat(out.toString(UTF_8).lines()).hasSize(200);
    assertThat(read(out.toByteArray())).isEqualTo(articles);
  }

  @Test
  void isRecognisedByTheFrontDoor() throws IOException {
    String line = JsonFiles.write(Article.builder().text("One.").build());
    Input input = Input.of(line + line);
    try (Stream<ReadResult> all = Articles.readAll(input, ReadLimits.defaults())) {
      assertThat(all.map(ReadResult::format)).containsExactly("jsonl", "jsonl");
    }
    assertThat(Articles.read(input, ReadLimits.defaults()).article().text()).isEqualTo("One.");
  }

  @Test
  void skipsBlankLinesAndTakesALastLineWithoutEnd() throws IOException {
    String line = JsonFiles.write(Article.builder().text("One.").build()).strip();
    byte[] lines = ("\n  \r\n" + line + "\r\n\n" + line).getBytes(UTF_8);
    assertThat(read(lines)).hasSize(2);
  }

  @Test
  void namesTheLineThatIsBroken() throws IOException {
    String line = JsonFiles.write(Article.builder().text("One.").build());
    Input input = Input.of(line + "\n" + line.substring(0, 60) + "\n" + line);
    try (Stream<ReadResult> all = new JsonLinesReader().readAll(input, ReadLimits.defaults())) {
      List<ReadResult> before = new ArrayList<>();
      assertThatExceptionOfType(ParseException.class)
          .isThrownBy(() -> all.forEach(before::add))
          .withMessage(
              "$.broadsheet.version: the input ends in the middle of the document (line 3, column 61)");
      assertThat(before).hasSize(1);
    }
  }

  @Test
  void limitsEachLine() throws IOException {
    String line = JsonFiles.write(Article.builder().text("One.").build());
    String longLine = JsonFiles.write(Article.builder().text("x".repeat(200_000)).build());
    ReadLimits limits = ReadLimits.builder().maxBytes(1000).build();
    Input input = Input.of(line.repeat(50) + longLine);
    try (Stream<ReadResult> all = new JsonLinesReader().readAll(input, limits)) {
      assertThatExceptionOfType(ParseException.class)
          .isThrownBy(all::count)
          .withMessage(
              "the line is longer than 1000 bytes, the limit maxBytes (line 51, column 1)");
    }
  }

  @Test
  void holdsOneLineAtATime(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("corpus.jsonl");
    Article article = Article.builder().text("x".repeat(100_000)).build();
    int count = 300;
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
        ArticleSink sink = new JsonLinesWriter().open(out)) {
      for (int i = 0; i < count; i++) {
        sink.write(article);
      }
    }
    ReadLimits limits = ReadLimits.builder().maxBytes(200_000).build();
    try (Stream<ReadResult> all = new JsonLinesReader().readAll(Input.of(file), limits)) {
      assertThat(all.mapToInt(each -> each.article().text().length()).sum())
          .isEqualTo(count * 100_000);
    }
  }

  private static List<Article> read(byte[] lines) throws IOException {
    try (Stream<ReadResult> all =
        new JsonLinesReader().readAll(Input.of(lines), ReadLimits.defaults())) {
      return all.map(ReadResult::article).toList();
    }
  }
}
