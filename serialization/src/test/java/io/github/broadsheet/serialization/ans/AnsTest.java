package io.github.broadsheet.serialization.ans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.BlockQuote;
import io.github.broadsheet.article.Contributor;
import io.github.broadsheet.article.Correction;
import io.github.broadsheet.article.Headline;
import io.github.broadsheet.article.HeadlineRole;
import io.github.broadsheet.article.Lifecycle;
import io.github.broadsheet.article.ListBlock;
import io.github.broadsheet.article.NoteKind;
import io.github.broadsheet.article.Paragraph;
import io.github.broadsheet.article.Timestamp;
import io.github.broadsheet.io.Diagnostic;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.InputHead;
import io.github.broadsheet.io.Loss;
import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.io.Recognition;
import io.github.broadsheet.serialization.ArticleGenerator;
import io.github.broadsheet.serialization.RoundTrip;
import io.github.broadsheet.serialization.SharedData;
import io.github.broadsheet.text.Position;
import io.github.broadsheet.text.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnsTest {
  private final AnsReader reader = new AnsReader();
  private final AnsWriter writer = new AnsWriter();

  static Stream<Path> good() throws IOException {
    return SharedData.fixtures("ans").stream().filter(path -> !isBad(path));
  }

  static Stream<Path> bad() throws IOException {
    return SharedData.fixtures("ans").stream().filter(AnsTest::isBad);
  }

  private static boolean isBad(Path fixture) {
    return fixture.getFileName().toString().contains("-bad-");
  }

  @ParameterizedTest
  @MethodSource("good")
  void readsWithoutComplaint(Path fixture) throws IOException {
    ReadResult read = reader.read(Input.of(fixture), ReadLimits.defaults());

    // A picture in the words of a quotation has no place there, and that is said.
    assertThat(read.diagnostics()).extracting(Diagnostic::code).isSubsetOf("unknown-markup");
    assertThat(read.article().blocks()).isNotEmpty();
    assertThat(reader.recognise(InputHead.of("x.xml", Input.of(fixture).head())))
        .isGreaterThanOrEqualTo(Recognition.LIKELY);
  }

  @Test
  void saysWhatIsNoDate() throws IOException {
    String story =
        "{\"type\": \"story\", \"version\": \"0.10.9\",\n \"created_date\": \"2024-13-45T99:99:99Z\","
            + "\n \"display_date\": \"nope\"}";

    assertThat(reader.read(Input.of(story), ReadLimits.defaults()).diagnostics())
        .filteredOn(diagnostic -> diagnostic.code().equals("bad-date"))
        .extracting(diagnostic -> diagnostic.position().map(Position::line))
        .containsExactlyInAnyOrder(Optional.of(2), Optional.of(3));
  }

  @Test
  void reportsATimeWithoutADate() throws IOException {
    String words = "Updated 3:40 p.m.";
    Timestamp clock =
        new Timestamp(words, Optional.empty(), Optional.of(LocalTime.of(15, 40)), Optional.empty());
    Article article =
        Article.builder().text("").lifecycle(Lifecycle.builder().updated(clock).build()).build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    assertThat(writer.write(article, out).losses())
        .extracting(Loss::field)
        .anyMatch(path -> path.contains("updated"));
    assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain(words);
  }

  @ParameterizedTest
  @MethodSource("bad")
  void saysWhereWhatIsWrong(Path fixture) throws IOException {
    assertThat(reader.read(Input.of(fixture), ReadLimits.defaults()).diagnostics())
        .extracting(Diagnostic::position)
        .isNotEmpty()
        .doesNotContain(Optional.empty());
  }

  @ParameterizedTest
  @MethodSource("good")
  void readsWhatItWritesTheSame(Path fixture) throws IOException {
    if (fixture.getFileName().toString().startsWith("story")) {
      RoundTrip.keepsItsOwn(writer, reader, Input.of(fixture));
    }
  }

  @Test
  void reportsWhatIsLost() throws IOException {
    ArticleGenerator articles = ArticleGenerator.of(5);
    ArticleGenerator complete = ArticleGenerator.complete(6);
    for (int i = 0; i < 150; i++) {
      RoundTrip.losesWhatItReports(writer, reader, articles.next());
      RoundTrip.losesWhatItReports(writer, reader, complete.next());
    }
  }

  @Test
  void losesNothingOfAnOrdinaryStory() throws IOException {
    Article story =
        Article.builder()
            .text("Ferry sails\nIt sailed.\nAt last.\nAna Roe")
            .uri(URI.create("https://x.test/a"))
            .addHeadline(Headline.in("Ferry sails", HeadlineRole.MAIN, new Span(0, 11)))
            .addContributor(Contributor.builder().name("Tom Lee").jobTitle("Reporter").build())
            .addBlock(Paragraph.of(new Span(12, 22)))
            .addBlock(BlockQuote.builder().span(new Span(23, 39)).credit(new Span(32, 39)).build())
            .addCorrection(Correction.builder().text("x").kind(NoteKind.CLARIFICATION).build())
            .slugline("ferry")
            .build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    assertThat(writer.write(story, out).losses()).isEmpty();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("\"type\":\"story\"", "\"version\":\"0.10.12\"")
        .contains("{\"type\":\"text\",\"content\":\"It sailed.\"}")
        .contains("\"citation\":{\"type\":\"text\",\"content\":\"Ana Roe\"}");
  }

  @Test
  void readsAnArrayStoryByStory() throws IOException {
    String story = "{\"type\": \"story\", \"version\": \"0.10.12\", \"slug\": \"ferry\"}";
    Input array = Input.of("[" + story + ", " + story + "]");

    try (Stream<ReadResult> all = new AnsReader().readAll(array, ReadLimits.defaults())) {
      assertThat(all).hasSize(2);
    }
  }

  @Test
  void readsAStory() throws IOException {
    Path fixture = SharedData.find("fixtures", "ans", "story-fixture-good.json");

    Article article = reader.read(Input.of(fixture), ReadLimits.defaults()).article();

    assertThat(article.headline()).contains("The default headline for this story");
    assertThat(article.headline(HeadlineRole.KICKER)).contains("The Kicker");
    assertThat(article.headline(HeadlineRole.SOCIAL)).contains("Twitter headline!");
    assertThat(article.contributors())
        .extracting(Contributor::name)
        .containsExactly("John Q. Reporter");
    assertThat(article.provider()).contains("Reuters");
    assertThat(article.corrections())
        .extracting(Correction::kind)
        .containsExactly(NoteKind.CLARIFICATION, NoteKind.CORRECTION);
    assertThat(article.blocks(ListBlock.class)).hasSize(1);
    assertThat(article.blocks(BlockQuote.class)).hasSize(2);
    assertThat(article.blocks(BlockQuote.class).get(1).credit().map(article::text))
        .contains("Me, on Slack, two minutes ago.");
    assertThat(article.links()).hasSize(1);
  }

  @Test
  void takesTheDateToShowForThatOfAFirstPublication() throws IOException {
    String story =
        """
        {"type": "story", "version": "0.10.9", "_id": "H1", "headlines": {"basic": "Rain"},
         "publish_date": "2026-03-02T08:00:00Z", "display_date": "2026-03-01T09:00:00Z"}
        """;
    Article article = new AnsReader().read(Input.of(story), ReadLimits.defaults()).article();

    assertThat(article.lifecycle().published().orElseThrow().text())
        .isEqualTo("2026-03-01T09:00:00Z");
    byte[] written = RoundTrip.keepsItsOwn(new AnsWriter(), new AnsReader(), Input.of(story));
    assertThat(new String(written, StandardCharsets.UTF_8)).doesNotContain("first_publish_date");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "[]", "", "{\"type\":\"text\",", "{\"type\":7}"})
  void refusesWhatHoldsNoStory(String document) {
    assertThatExceptionOfType(ParseException.class)
        .isThrownBy(() -> read(document))
        .satisfies(e -> assertThat(e.position()).isPresent());
  }

  @Test
  @Timeout(60)
  void takesLinearTimeForHostileStories() throws IOException {
    String many = "{\"type\":\"text\",\"content\":\"x\"},".repeat(50_000);
    assertThat(
            read("{\"type\":\"story\",\"version\":\"0.10.12\",\"content_elements\":["
                    + many
                    + "{}]}")
                .article()
                .paragraphs())
        .hasSize(50_000);
    String deep = "{\"type\":\"quote\",\"content_elements\":[".repeat(100_000);
    assertThatExceptionOfType(ParseException.class).isThrownBy(() -> read(deep));
  }

  private ReadResult read(String story) throws IOException {
    return reader.read(Input.of(story), ReadLimits.defaults());
  }
}
