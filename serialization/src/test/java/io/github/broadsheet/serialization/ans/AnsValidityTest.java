package io.github.broadsheet.serialization.ans;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Contributor;
import io.github.broadsheet.article.Headline;
import io.github.broadsheet.article.HeadlineRole;
import io.github.broadsheet.article.Lifecycle;
import io.github.broadsheet.article.Subject;
import io.github.broadsheet.article.SubjectKind;
import io.github.broadsheet.article.Timestamp;
import io.github.broadsheet.io.Diagnostic;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.Loss;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.io.WriteResult;
import io.github.broadsheet.serialization.RoundTrip;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the schema of ANS demands, and what becomes of that which it refuses. */
class AnsValidityTest {
  /** One in so many is written; {@link AnsSchemaTest} takes all. */
  private static final int STEP = 3;

  /** One in so many of those is also read again and compared. */
  private static final int SAMPLE = 20;

  private final AnsReader reader = new AnsReader();
  private final AnsWriter writer = new AnsWriter();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void keepsAllOfAStory() throws IOException {
    byte[] written = RoundTrip.keepsItsOwn(writer, reader, Input.of(AnsSample.STORY));

    assertThat(losses(AnsSample.story())).isEmpty();
    assertThat(read(new String(written, StandardCharsets.UTF_8)).diagnostics()).isEmpty();
  }

  @Test
  void writesNothingItWouldComplainOf() throws IOException {
    List<Article> spoiled = AnsSample.spoiled().toList();
    for (int i = 0; i < spoiled.size(); i += STEP) {
      losses(spoiled.get(i));
      assertThat(read(written()).diagnostics())
          .extracting(Diagnostic::code)
          .doesNotContain("invalid-value", "unknown-property");
      if (i % (SAMPLE * STEP) == 0) {
        RoundTrip.losesWhatItReports(writer, reader, spoiled.get(i));
      }
    }
  }

  @Test
  void writesItsVersionWhereverTheSchemaWantsOne() throws IOException {
    String story =
        """
        {"type": "story", "version": "0.8.0",
         "promo_items": {"basic": {"type": "image", "version": "0.8.0", "caption": "Boat"}},
         "credits": {"by": [{"type": "author", "name": "Ana Roe", "version": "0.8.0"}]},
         "tracking": {"version": "0.8.0"}}
        """;

    byte[] written = RoundTrip.keepsItsOwn(writer, reader, Input.of(story));

    assertThat(new String(written, StandardCharsets.UTF_8))
        .contains("\"caption\":\"Boat\",\"version\":\"0.10.12\"")
        .contains("\"name\":\"Ana Roe\",\"version\":\"0.10.12\"")
        .contains("\"tracking\":{\"version\":\"0.8.0\"}");
  }

  @Test
  void givesAnEmptyHeadlineForAllWhereThereIsOneForSome() throws IOException {
    Article article =
        Article.builder().text("").addHeadline(Headline.of(HeadlineRole.SHORT, "Ferry")).build();

    assertThat(losses(article)).isEmpty();
    assertThat(written()).contains("\"headlines\":{\"basic\":\"\",\"mobile\":\"Ferry\"}");
  }

  @Test
  void putsWordsWithoutWeightWhereNoneIsWanted() throws IOException {
    Article article =
        Article.builder()
            .text("")
            .addSubject(
                Subject.builder().kind(SubjectKind.KEYWORD).name("tide").relevance(.5).build())
            .addSubject(Subject.keyword("ferry"))
            .build();

    assertThat(losses(article)).isEmpty();
    assertThat(written())
        .contains("\"keywords\":[{\"keyword\":\"tide\",\"score\":0.5}]")
        .contains("\"seo_keywords\":[\"ferry\"]");
  }

  @Test
  void putsNamesWithoutIdentifierWhereNoneIsWanted() throws IOException {
    Article article =
        Article.builder()
            .text("")
            .addSubject(
                Subject.builder().kind(SubjectKind.PERSON).name("Ana Roe").code("p7").build())
            .addSubject(Subject.builder().kind(SubjectKind.PLACE).name("Porto").build())
            .build();

    assertThat(losses(article)).isEmpty();
    assertThat(written())
        .contains("\"named_entities\":[{\"name\":\"Ana Roe\",\"_id\":\"p7\",\"type\":\"person\"}]")
        .contains("\"entities\":[{\"label\":\"Porto\",\"type\":\"location\"}]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-03-02", "2026-03-02T08:00:00"})
  void makesUpNoHour(String words) throws IOException {
    Article article = published(Timestamp.parse(words));

    assertThat(losses(article)).isEmpty();
    assertThat(written())
        .contains(
            "\"additional_properties\":{\"inexact_dates\":{\"first_publish_date\":\""
                + words
                + "\"}}");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-02T08:00Z,             2026-03-02T08:00:00Z",
    "2026-03-02T08:00:00+0100,      2026-03-02T08:00:00+01:00",
    "20260302T080000+0100,          2026-03-02T08:00:00+01:00",
    "2026-03-02T08:00:00.25+01:00,  2026-03-02T08:00:00.25+01:00"
  })
  void writesTimesAsTheSchemaWantsThem(String words, String time) throws IOException {
    assertThat(losses(published(Timestamp.parse(words)))).isEmpty();
    assertThat(written()).contains("\"first_publish_date\":\"" + time + "\"");
  }

  @Test
  void losesAPropertyAndNotTheParagraphThatHasIt() throws IOException {
    Article article =
        read("""
                {"type": "story", "version": "0.10.12", "mood": "calm", "status": 7, "content_elements":
                 [{"type": "text", "content": "It sailed.", "mood": "calm", "_id": "e1"}]}
                """)
            .article();

    assertThat(losses(article)).extracting(Loss::field).containsExactly("extensions");
    assertThat(written())
        .contains("{\"type\":\"text\",\"content\":\"It sailed.\",\"_id\":\"e1\"}")
        .doesNotContain("mood", "status");
  }

  @Test
  void writesNoPostBoxWithoutAStreet() throws IOException {
    Article article =
        read("""
                {"type": "story", "version": "0.10.12",
                 "address": {"post_office_box": "7", "locality": "Porto"}}
                """)
            .article();

    assertThat(losses(article)).extracting(Loss::field).containsExactly("extensions");
    assertThat(written()).contains("\"address\":{\"locality\":\"Porto\"}");
  }

  @Test
  void writesCodeOfNoLanguageAsText() throws IOException {
    Article article =
        read("""
                {"type": "story", "version": "0.10.12",
                 "content_elements": [{"type": "code", "content": "a = 1", "_id": "e1"}]}
                """)
            .article();

    losses(article);
    assertThat(written()).contains("{\"type\":\"text\",\"content\":\"a = 1\"}");
  }

  @Test
  void complainsOfWhatAQuotesCitationHolds() throws IOException {
    ReadResult read =
        read(
            """
            {"type": "story", "version": "0.10.12", "content_elements": [
             {"type": "quote", "content_elements": [{"type": "text", "content": "At last."}],
              "citation": {"type": "text", "by": "Ana Roe"}}]}
            """);

    assertThat(read.diagnostics())
        .extracting(Diagnostic::message)
        .anyMatch(message -> message.contains("citation") && message.contains("\"content\""));
    assertThat(losses(read.article())).extracting(Loss::field).containsExactly("extensions");
    assertThat(written()).contains("At last.").doesNotContain("citation");
  }

  @ParameterizedTest
  @CsvSource({
    "ana.roe@x.test,       true",
    "a+b@mail.x.test,      true",
    "ana@localhost,        false",
    "@x.test,              false",
    "ana@x..test,          false",
    "ana roe@x.test,       false",
    "ana@-x.test,          false"
  })
  void writesNoAddressThatIsNone(String address, boolean isOne) throws IOException {
    Article article =
        Article.builder()
            .text("")
            .addContributor(Contributor.builder().name("Ana Roe").email(address).build())
            .build();

    assertThat(losses(article)).hasSize(isOne ? 0 : 1);
    assertThat(written().contains("\"email\"")).isEqualTo(isOne);
  }

  private static Article published(Timestamp time) {
    return Article.builder()
        .text("")
        .lifecycle(Lifecycle.builder().published(time).build())
        .build();
  }

  private ReadResult read(String story) throws IOException {
    return reader.read(Input.of(story), ReadLimits.defaults());
  }

  private List<Loss> losses(Article article) throws IOException {
    out.reset();
    WriteResult written = writer.write(article, out);
    return written.losses();
  }

  private String written() {
    return out.toString(StandardCharsets.UTF_8);
  }
}
