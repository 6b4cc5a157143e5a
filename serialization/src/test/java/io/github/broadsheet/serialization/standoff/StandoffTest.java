package io.github.broadsheet.serialization.standoff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.io.ArticleReader;
import io.github.broadsheet.io.ArticleSink;
import io.github.broadsheet.io.ArticleWriter;
import io.github.broadsheet.io.Diagnostic;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.InputHead;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.io.Recognition;
import io.github.broadsheet.quote.Attribution;
import io.github.broadsheet.quote.Cue;
import io.github.broadsheet.quote.CueClass;
import io.github.broadsheet.quote.Quote;
import io.github.broadsheet.quote.QuoteKind;
import io.github.broadsheet.quote.Resolution;
import io.github.broadsheet.quote.Source;
import io.github.broadsheet.quote.SourceKind;
import io.github.broadsheet.quote.Speaker;
import io.github.broadsheet.quote.SpeakerKind;
import io.github.broadsheet.serialization.ArticleGenerator;
import io.github.broadsheet.serialization.RoundTrip;
import io.github.broadsheet.text.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StandoffTest {
  private static final String TEXT = "😀 “We left,” Roe said, “at\nnoon.”";

  static Stream<Arguments> formats() {
    return Stream.of(
        Arguments.of(new QuoteLinesWriter(), new QuoteLinesReader()),
        Arguments.of(new CsvQuoteWriter(), new QuoteTableReader()),
        Arguments.of(new TsvQuoteWriter(), new QuoteTableReader()));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void losesWhatItReports(ArticleWriter writer, ArticleReader reader) throws IOException {
    ArticleGenerator articles = ArticleGenerator.of(11);
    for (int i = 0; i < 300; i++) {
      Article article = articles.nextWithoutPairs();
      if (!article.quotes().isEmpty()) {
        RoundTrip.losesWhatItReports(writer, reader, article);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void keepsDocumentsApart(ArticleWriter writer, ArticleReader reader) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ArticleSink sink = writer.open(out)) {
      sink.write(article());
      sink.write(article());
    }
    Input input = Input.of(out.toByteArray());

    List<ReadResult> results;
    try (Stream<ReadResult> all = reader.readAll(input, ReadLimits.defaults())) {
      results = all.toList();
    }

    assertThat(results).hasSize(2);
    assertThat(results.get(1).article().attributions()).hasSize(1);
    assertThat(reader.read(input, ReadLimits.defaults()).diagnostics())
        .extracting(Diagnostic::code)
        .contains("more-articles");
    assertThat(reader.recognise(InputHead.of("x.txt", out.toByteArray())))
        .isEqualTo(Recognition.CERTAIN);
  }

  @Test
  void showsBratWhatItCanShow() throws IOException {
    String ann = new String(write(new BratWriter(), article()), StandardCharsets.UTF_8);

    assertThat(ann)
        .contains("T1\tAttribution 2 12;23 26;27 33\t“We left,” “at noon.”\n")
        .contains("T2\tSource 13 16\tRoe\n")
        .contains("E1\tAttribution:T1 Source:T2 Cue:T3\n")
        .contains("A1\tKind E1 Direct\n");
  }

  @Test
  void bratKeepsTheQuoteLayerOnItsText() throws IOException {
    ArticleGenerator articles = ArticleGenerator.of(12);
    BratReader reader = new BratReader();
    for (int i = 0; i < 300; i++) {
      Article article = articles.nextWithoutPairs();
      Article bare = Article.builder().text(article.text()).build();
      byte[] ann = write(new BratWriter(), article);

      ReadResult result = reader.readOnto(bare, Input.of(ann), ReadLimits.defaults());

      assertThat(result.article().attributions()).isEqualTo(article.attributions());
      assertThat(result.article().quotes()).isEqualTo(article.quotes());
    }
  }

  @Test
  void readsWhatSomebodyMovedInBrat() throws IOException {
    String ann = new String(write(new BratWriter(), article()), StandardCharsets.UTF_8);
    String moved = ann.replace("Attribution 2 12;23 26;27 33", "Attribution 2 12");

    Article article =
        new BratReader().readOnto(article(), Input.of(moved), ReadLimits.defaults()).article();

    assertThat(article.attributions().get(0).quote().in(TEXT)).isEqualTo("“We left,”");
    assertThat(article.attributions().get(0).speaker().map(Speaker::name)).contains("Ana Roe");
  }

  @Test
  void readsEventsOfOthers() throws IOException {
    String ann =
        """
        T1\tSource 0 3\tRoe
        T2\tCue 4 8\tsaid
        T3\tContent 9 16\tit rain
        T4\tAttribution 4 8\tsaid
        E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3
        R1\tSame Arg1:T1 Arg2:T2
        """;

    ReadResult result = new BratReader().read(Input.of(ann), ReadLimits.defaults());

    Article article = result.article();
    assertThat(article.text()).isEqualTo("Roe said it rain");
    assertThat(article.attributions()).hasSize(1);
    assertThat(article.attributions().get(0).quote().kind()).isEqualTo(QuoteKind.INDIRECT);
    assertThat(article.attributions().get(0).source().map(s -> s.in(article.text())))
        .contains("Roe");
    assertThat(result.diagnostics()).extracting(Diagnostic::message).anyMatch(m -> m.contains("R"));
    assertThat(new BratReader().recognise(InputHead.of("a", ann.getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(Recognition.LIKELY);
  }

  @Test
  void leavesOutRowsThatCannotBe() throws IOException {
    String csv = "quote,quote spans,id\nyes,0-3,a1\nno,7-3,a2\nlonger,0-2,a3\n";

    ReadResult result = new QuoteTableReader().read(Input.of(csv), ReadLimits.defaults());

    assertThat(result.article().attributions()).hasSize(1);
    assertThat(result.diagnostics())
        .extracting(Diagnostic::message)
        .anyMatch(m -> m.startsWith("line 3"))
        .anyMatch(m -> m.startsWith("line 4"));
  }

  private static byte[] write(ArticleWriter writer, Article article) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(article, out);
    return out.toByteArray();
  }

  private static Article article() {
    Quote quote = Quote.of(QuoteKind.DIRECT, new Span(3, 13), new Span(24, 34));
    return Article.builder()
        .text(TEXT)
        .addAttribution(
            Attribution.builder()
                .id("a1")
                .quote(quote)
                .source(Source.of(SourceKind.NAMED, new Span(14, 17)))
                .cue(Cue.of("say", CueClass.SAYS, new Span(18, 22)))
                .resolution(
                    new Resolution(Speaker.of(SpeakerKind.PERSON, "Ana Roe"), "last-name", 0.9))
                .build())
        .build();
  }
}
