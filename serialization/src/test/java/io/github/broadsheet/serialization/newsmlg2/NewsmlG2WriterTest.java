package io.github.broadsheet.serialization.newsmlg2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.BlockQuote;
import io.github.broadsheet.article.Headline;
import io.github.broadsheet.article.HeadlineRole;
import io.github.broadsheet.article.Lifecycle;
import io.github.broadsheet.article.Paragraph;
import io.github.broadsheet.article.Subject;
import io.github.broadsheet.article.Timestamp;
import io.github.broadsheet.io.ArticleSink;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.Loss;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.quote.Attribution;
import io.github.broadsheet.quote.Quote;
import io.github.broadsheet.quote.QuoteKind;
import io.github.broadsheet.quote.Resolution;
import io.github.broadsheet.quote.Speaker;
import io.github.broadsheet.quote.SpeakerKind;
import io.github.broadsheet.serialization.ArticleGenerator;
import io.github.broadsheet.serialization.RoundTrip;
import io.github.broadsheet.text.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NewsmlG2WriterTest {
  private static final NewsmlG2Reader READER = new NewsmlG2Reader();
  private static final NewsmlG2Writer WRITER = new NewsmlG2Writer();
  private static final int GENERATED = 300;

  @Test
  void reportsExactlyWhatItLoses() throws IOException {
    for (int seed = 0; seed < GENERATED; seed++) {
      RoundTrip.losesWhatItReports(WRITER, READER, article(seed));
    }
  }

  @Test
  void writesValidDocumentsWhateverTheArticle() throws Exception {
    G2Schema schema = G2Schema.load();
    for (int seed = 0; seed < GENERATED; seed++) {
      schema.requireValid(write(article(seed)));
    }
  }

  private static Article article(int seed) {
    return (seed % 3 == 0 ? ArticleGenerator.complete(seed) : ArticleGenerator.of(seed)).next();
  }

  @Test
  void tiesQuotesToTheirSpeakers() throws Exception {
    Article article = quoting();

    String xml = write(article);
    Article back = read(xml);

    assertThat(xml)
        .contains("<q id=\"quote-1\" xml:id=\"quote-1\">“We left,”</q> she said, <q id=")
        .contains("<blockquote id=\"quote-2\" xml:id=\"quote-2\"><p>No comment.</p></blockquote>")
        .contains(
            "<inlineRef idrefs=\"quote-1 quote-1_2\" qcode=\"bs:speaker-1\" confidence=\"90\"");
    assertThat(back.quotes()).isEqualTo(article.quotes());
    assertThat(back.attributions())
        .extracting(Attribution::id, Attribution::speaker, Attribution::confidence)
        .containsExactlyElementsOf(
            article.attributions().stream()
                .map(a -> org.assertj.core.groups.Tuple.tuple(a.id(), a.speaker(), a.confidence()))
                .toList());
    assertThat(back.marks()).isEmpty();
    G2Schema.load().requireValid(xml);
  }

  private static Article quoting() {
    String text = "Harbour shut\n“We left,” she said, “at noon.”\nNo comment.";
    Quote broken = Quote.of(QuoteKind.DIRECT, new Span(13, 23), new Span(34, 44));
    Quote passage = Quote.of(QuoteKind.DIRECT, new Span(45, 56));
    Speaker speaker =
        Speaker.of(SpeakerKind.PERSON, "Ana Roe").toBuilder()
            .addRoles("Harbour Master")
            .affiliation("Port of Zürich")
            .addOtherNames("Roe")
            .build();
    return Article.builder()
        .text(text)
        .addHeadlines(Headline.in(text, HeadlineRole.MAIN, new Span(0, 12)))
        .addBlocks(Paragraph.of(new Span(13, 44)), BlockQuote.of(new Span(45, 56)))
        .addAttributions(
            attribution("a1", broken, speaker, 0.9), attribution("a2", passage, speaker, 1))
        .build();
  }

  private static Attribution attribution(String id, Quote quote, Speaker speaker, double sure) {
    return Attribution.builder()
        .id(id)
        .quote(quote)
        .resolution(new Resolution(speaker, "newsml-g2", 1))
        .confidence(sure)
        .build();
  }

  @Test
  void losesNothingOfAnOrdinaryArticle() throws IOException {
    Article article =
        quoting().toBuilder()
            .language("en-GB")
            .provider("Harbour Press")
            .slugline("HARBOUR-SHUT")
            .addSubjects(
                Subject.builder().name("transport").scheme("dpasubject").code("12").build(),
                Subject.keyword("ferries"))
            .lifecycle(Lifecycle.builder().updated(Timestamp.parse("2026-03-01T10:00:00Z")).build())
            .build();

    assertThat(WRITER.write(article, new ByteArrayOutputStream()).losses()).isEmpty();
  }

  @Test
  void saysThatItMadeUpATime() throws IOException {
    Article article = Article.builder().text("").build();

    assertThat(WRITER.write(article, new ByteArrayOutputStream()).losses())
        .containsExactly(
            Loss.salvaged(
                "lifecycle.updated",
                "not known, and NewsML-G2 demands a time",
                "\"1970-01-01T00:00:00Z\""));
  }

  @Test
  void keepsTimesThatTheSchemaRefuses() throws Exception {
    Article dated =
        Article.builder()
            .text("")
            .lifecycle(
                io.github.broadsheet.article.Lifecycle.builder()
                    .updated(Timestamp.of(LocalDate.of(2026, 11, 1)))
                    .embargoedUntil(Timestamp.unparsed("until he lands"))
                    .expires(Timestamp.unparsed("some day"))
                    .build())
            .build();

    Article back = read(write(dated));

    assertThat(back.lifecycle().updated()).isEqualTo(dated.lifecycle().updated());
    assertThat(back.lifecycle().embargoedUntil()).isEqualTo(dated.lifecycle().embargoedUntil());
    assertThat(WRITER.write(dated, new ByteArrayOutputStream()).losses())
        .extracting(Loss::field, loss -> loss.salvage().orElse(""))
        .containsExactlyInAnyOrder(
            tuple("lifecycle.expires", ""), tuple("lifecycle.updated", "\"2026-11-01T00:00:00\""));
    G2Schema.load().requireValid(write(dated));
  }

  @Test
  void writesManyItemsIntoOneMessage() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ArticleSink sink = WRITER.open(out)) {
      for (int i = 0; i < 500; i++) {
        sink.write(quoting());
      }
    }

    G2Schema.load().requireValid(out.toString(StandardCharsets.UTF_8));
    try (Stream<ReadResult> articles =
        READER.readAll(Input.of(out.toByteArray()), ReadLimits.defaults())) {
      List<Article> back = articles.map(ReadResult::article).toList();
      assertThat(back).hasSize(500).allSatisfy(a -> assertThat(a.quotes()).hasSize(2));
    }
  }

  private static String write(Article article) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WRITER.write(article, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Article read(String xml) throws IOException {
    return READER.read(Input.of(xml), ReadLimits.defaults()).article();
  }
}
