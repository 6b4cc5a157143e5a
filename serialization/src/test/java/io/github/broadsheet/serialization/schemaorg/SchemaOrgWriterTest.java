package io.github.broadsheet.serialization.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Byline;
import io.github.broadsheet.article.Contributor;
import io.github.broadsheet.article.Headline;
import io.github.broadsheet.article.HeadlineRole;
import io.github.broadsheet.article.Paragraph;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.Loss;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.WriteResult;
import io.github.broadsheet.quote.Attribution;
import io.github.broadsheet.quote.Quote;
import io.github.broadsheet.quote.QuoteKind;
import io.github.broadsheet.quote.Resolution;
import io.github.broadsheet.quote.Speaker;
import io.github.broadsheet.quote.SpeakerKind;
import io.github.broadsheet.serialization.ArticleGenerator;
import io.github.broadsheet.serialization.RoundTrip;
import io.github.broadsheet.serialization.SharedData;
import io.github.broadsheet.text.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemaOrgWriterTest {
  private static final SchemaOrgWriter WRITER = new SchemaOrgWriter();
  private static final SchemaOrgReader READER = new SchemaOrgReader();

  @Test
  void writesQuotesAsPartsWithTheirSpeakers() throws IOException {
    String text =
        "Harbour reopens\n“We left,” Ana Roe, the mayor, said, “at noon.” She said all was well.";
    Span first = span(text, "“We left,”");
    Span second = span(text, "“at noon.”");
    Speaker mayor =
        Speaker.builder().kind(SpeakerKind.PERSON).name("Ana Roe").addRole("mayor").build();
    Quote direct =
        Quote.builder()
            .kind(QuoteKind.DIRECT)
            .addSpans(first, second)
            .addMarked(first, second)
            .build();
    Quote indirect = Quote.of(QuoteKind.INDIRECT, span(text, "all was well"));
    Article article =
        Article.builder()
            .text(text)
            .addHeadline(Headline.in(text, HeadlineRole.MAIN, new Span(0, 15)))
            .addBlock(Paragraph.of(new Span(16, text.length())))
            .addAttribution(attribution("a1", direct, mayor))
            .addAttribution(attribution("a2", indirect, mayor))
            .build();

    JsonNode parts = tree(article).get("hasPart");

    assertThat(parts).hasSize(2);
    assertThat(parts.get(0).get("@type").asString()).isEqualTo("Quotation");
    assertThat(parts.get(0).get("text").asString()).isEqualTo("We left, at noon.");
    assertThat(parts.get(0).at("/spokenByCharacter/0/name").asString()).isEqualTo("Ana Roe");
    assertThat(parts.get(0).at("/spokenByCharacter/0/jobTitle/0").asString()).isEqualTo("mayor");
    assertThat(parts.get(1).get("@type").asString()).isEqualTo("Claim");
    assertThat(parts.get(1).at("/author/0/name").asString()).isEqualTo("Ana Roe");
    Article back = read(bytes(article));
    assertThat(back.quotes()).isEqualTo(article.quotes());
    assertThat(back.speakers()).containsExactly(mayor);
  }

  private static Span span(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static Attribution attribution(String id, Quote quote, Speaker speaker) {
    return Attribution.builder()
        .id(id)
        .quote(quote)
        .resolution(new Resolution(speaker, "test", 1))
        .build();
  }

  @Test
  void keepsBylineAndAuthorsApart() throws IOException {
    String text = "By Ana Roe and staff";
    Article article =
        Article.builder()
            .text(text)
            .byline(
                Byline.builder()
                    .text(text)
                    .span(new Span(0, text.length()))
                    .addContributor(Contributor.of("Ana Roe"))
                    .build())
            .build();

    assertThat(tree(article).get("hasPart").get(0).get("text").asString()).isEqualTo(text);
    assertThat(read(bytes(article)).byline()).isEqualTo(article.byline());
  }

  @Test
  void reportsWhatSchemaOrgCannotHold() throws IOException {
    Article article =
        Article.builder()
            .text("Text")
            .slugline("harbour")
            .addHeadline(Headline.of(HeadlineRole.KICKER, "Local"))
            .build();

    WriteResult result = WRITER.write(article, new ByteArrayOutputStream());

    assertThat(result.losses())
        .extracting(Loss::field)
        .containsExactly("headlines.kicker", "slugline");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void writesValidDocumentsAndReportsEveryLoss(long seed) throws IOException {
    SchemaOrgChecker checker = SchemaOrgChecker.strict();
    ArticleGenerator some = ArticleGenerator.of(seed);
    ArticleGenerator all = ArticleGenerator.complete(seed);
    for (int i = 0; i < 60; i++) {
      Article article = i % 6 == 0 ? all.next() : some.next();
      byte[] document = RoundTrip.losesWhatItReports(WRITER, READER, article);
      assertThat(checker.check(document)).isEmpty();
    }
  }

  @Test
  void reportsEveryLossWithoutTheOfficialFiles() throws IOException {
    ArticleGenerator generator = ArticleGenerator.of(99);
    for (int i = 0; i < 50; i++) {
      RoundTrip.losesWhatItReports(WRITER, READER, generator.next());
    }
  }

  @Test
  void keepsFixturesAndWritesThemValid() throws IOException {
    SchemaOrgChecker checker = SchemaOrgChecker.lenient();
    for (Path path : SharedData.fixtures("schema-org")) {
      byte[] written = RoundTrip.keepsItsOwn(WRITER, READER, Input.of(path));
      assertThat(checker.check(written)).as(path.toString()).isEmpty();
    }
  }

  private static JsonNode tree(Article article) throws IOException {
    return JsonMapper.shared().readTree(bytes(article));
  }

  private static byte[] bytes(Article article) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WRITER.write(article, out);
    return out.toByteArray();
  }

  private static Article read(byte[] bytes) throws IOException {
    return READER.read(Input.of(bytes), ReadLimits.defaults()).article();
  }
}
