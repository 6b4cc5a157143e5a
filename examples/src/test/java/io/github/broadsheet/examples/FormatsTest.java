package io.github.broadsheet.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Lifecycle;
import io.github.broadsheet.article.Timestamp;
import io.github.broadsheet.io.ArticleReader;
import io.github.broadsheet.io.ArticleWriter;
import io.github.broadsheet.io.Articles;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.Loss;
import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.io.WriteResult;
import io.github.broadsheet.serialization.html.PageReader;
import io.github.broadsheet.serialization.mapping.Field;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every format and every seed: articles go out and come back. */
class FormatsTest {
  /** Formats that carry a whole article, whatever happens to its quotes. */
  private static final Set<String> NEWS =
      Set.of("json", "jsonl", "ninjs", "newsml-g2", "nitf", "schema-org", "ans", "atom", "html");

  private static final List<Field> SURVIVORS =
      List.of(
          Field.HEADLINE,
          Field.BYLINE,
          Field.BODY_TEXT,
          Field.PUBLISHED,
          Field.UPDATED,
          Field.SUBJECTS,
          Field.KEYWORDS);

  /** ninjs says when a version was made, not when it was published. */
  private static final Set<String> NO_TIME_OF_PUBLICATION = Set.of("ninjs");

  /** Arc ANS says who wrote, not how the line reads. */
  private static final Set<String> NO_BYLINE = Set.of("ans");

  private static final Path FIXTURES = Path.of("../../shared/data/fixtures");

  /** Writers whose format can be read as well. An annotation file of brat's needs its text. */
  static Stream<ArticleWriter> writers() {
    return Articles.writers().stream()
        .filter(writer -> reader(writer.format()).isPresent())
        .filter(writer -> !writer.format().equals("brat"));
  }

  /** Any page can be read; of ours nothing has to be inferred. */
  private static Optional<ArticleReader> reader(String format) {
    String read = format.equals("html") ? PageReader.FORMAT : format;
    return Articles.readers().stream().filter(r -> r.format().equals(read)).findFirst();
  }

  static List<Path> seeds() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("../seeds"))) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  static List<Path> fixtures() throws IOException {
    if (!Files.isDirectory(FIXTURES)) {
      return List.of(FIXTURES);
    }
    try (Stream<Path> files = Files.walk(FIXTURES)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.endsWith("INDEX.tsv"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("writers")
  void losesNoMoreAndNoLessThanItReports(ArticleWriter writer) throws IOException {
    ArticleReader reader = reader(writer.format()).orElseThrow();
    for (Path seed : seeds()) {
      Article article = Articles.annotate(Articles.read(seed).article());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      WriteResult written = writer.write(article, out);
      Input document = Input.of(out.toByteArray()).named("story.txt");

      // One line of JSON Lines is a document in JSON.
      assertThat(reader.format()).startsWith(Articles.readerFor(document).format());
      Article back = reader.read(document, ReadLimits.defaults()).article();
      Set<String> changed = changed(article, back);
      assertThat(changed)
          .as("%s through %s", seed, writer.format())
          .containsExactlyInAnyOrderElementsOf(reported(written, article, changed));
      if (NEWS.contains(writer.format())) {
        assertThat(SURVIVORS)
            .as("%s through %s", seed, writer.format())
            .filteredOn(field -> isHeld(field, article, writer.format()))
            .allSatisfy(f -> assertThat(f.value(back)).isEqualTo(f.value(article)));
      }
    }
  }

  private static boolean isHeld(Field field, Article article, String format) {
    return switch (field) {
      case UPDATED -> isExact(field, article);
      case PUBLISHED -> isExact(field, article) && !NO_TIME_OF_PUBLICATION.contains(format);
      case BYLINE -> !NO_BYLINE.contains(format);
      default -> true;
    };
  }

  /** "Updated 3:40 p.m." is no time that a format with a strict field for it could hold. */
  private static boolean isExact(Field field, Article article) {
    Lifecycle lifecycle = article.lifecycle();
    return (field == Field.UPDATED ? lifecycle.updated() : lifecycle.published())
        .flatMap(Timestamp::toOffsetDateTime)
        .isPresent();
  }

  /** What is made up because a format demands it is reported, and our readers see through it. */
  private static Set<String> reported(WriteResult written, Article article, Set<String> changed) {
    Set<String> reported = written.losses().stream().map(Loss::field).collect(Collectors.toSet());
    String updated = Field.UPDATED.path();
    if (!changed.contains(updated) && !isExact(Field.UPDATED, article)) {
      reported.remove(updated);
    }
    return reported;
  }

  private static Set<String> changed(Article article, Article back) {
    return Stream.of(Field.values())
        .filter(field -> !field.value(back).equals(field.value(article)))
        .map(Field::path)
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void recognisesRealDocumentsByTheirContent(Path fixture) throws IOException {
    assumeTrue(Files.exists(fixture), "skipped: there are no fixtures at " + FIXTURES);
    String folder = String.valueOf(fixture.getParent().getFileName());
    Input renamed = Input.of(Files.readAllBytes(fixture)).named("document.dat");

    String format = Articles.readerFor(renamed).format();

    assertThat(formatOf(folder)).as("%s was taken for %s", fixture, format).contains(format);
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void readsRealDocumentsOrSaysWhere(Path fixture) throws IOException {
    assumeTrue(Files.exists(fixture), "skipped: there are no fixtures at " + FIXTURES);
    boolean isBad = fixture.getFileName().toString().startsWith("FAIL__");
    try {
      ReadResult result = Articles.read(fixture);
      assertThat(isBad && result.diagnostics().stream().noneMatch(d -> d.position().isPresent()))
          .as("%s is bad, and nothing was said: %s", fixture, result.diagnostics())
          .isFalse();
    } catch (ParseException e) {
      assertThat(isBad).as("%s: %s", fixture, e.getMessage()).isTrue();
      assertThat(e.position()).isPresent();
    }
  }

  /** The names of the formats that documents in a folder of fixtures may have. */
  private static List<String> formatOf(String folder) {
    return switch (folder) {
      case "ninjs-1", "ninjs-2" -> List.of("ninjs");
      case "ninjs-3" -> List.of("ninjs", "text"); // one of the bad ones has no property of ninjs
      case "apple-news" -> List.of("text"); // with a warning that it is not
      case "guardian-capi" -> List.of("guardian");
      case "dpa-digitalwires" -> List.of("digitalwires");
      case "ans" -> List.of("ans");
      case "newsml-1" -> List.of("newsml-1", "newsml1");
      case "rss-atom" -> List.of("rss", "atom", "feed");
      case "schema-org" -> List.of("schema-org", "html");
      default -> List.of(folder);
    };
  }
}
