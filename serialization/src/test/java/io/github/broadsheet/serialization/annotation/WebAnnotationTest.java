package io.github.broadsheet.serialization.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.article.Article;
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
import io.github.broadsheet.text.TextEdit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WebAnnotationTest {
  private static final String TEXT = "😀 “We left,” Roe said, “at noon.”";

  private final WebAnnotationReader reader = new WebAnnotationReader();
  private final WebAnnotationWriter writer = new WebAnnotationWriter();

  @Test
  void keepsTheQuoteLayerOfAnyArticle() throws IOException {
    ArticleGenerator articles = ArticleGenerator.complete(7);
    for (int i = 0; i < 300; i++) {
      RoundTrip.losesWhatItReports(writer, reader, articles.nextWithoutPairs());
    }
  }

  @Test
  void countsCodePointsAndRepeatsTheWords() throws IOException {
    String json = new String(write(article()), StandardCharsets.UTF_8);

    assertThat(json)
        .contains("\"type\":\"TextPositionSelector\",\"start\":2,\"end\":12")
        .contains(
            "\"exact\":\"“We left,”\",\"prefix\":\"\\uD83D\\uDE00 \",\"suffix\":\" Roe said, “at noon.”\"");
    assertThat(reader.recognise(InputHead.of("x.txt", write(article()))))
        .isEqualTo(Recognition.CERTAIN);
  }

  @Test
  void findsWordsThatHaveMoved() throws IOException {
    Article edited = article().edit(TextEdit.insert(0, "Late on 😀 Friday: "));

    ReadResult result =
        reader.anchor(
            Article.builder().text(edited.text()).build(),
            Input.of(write(article())),
            ReadLimits.defaults());

    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.article().attributions()).isEqualTo(edited.attributions());
  }

  @Test
  void leavesOutWordsThatAreGone() throws IOException {
    Article other = Article.builder().text("Nothing of the kind.").build();

    ReadResult result = reader.anchor(other, Input.of(write(article())), ReadLimits.defaults());

    assertThat(result.article().attributions()).isEmpty();
    assertThat(result.diagnostics())
        .singleElement()
        .extracting(Diagnostic::message)
        .asString()
        .contains("“We left,”");
  }

  @Test
  void keepsAnnotationsOfOthers() throws IOException {
    String foreign =
        """
        {"@context": "http://www.w3.org/ns/anno.jsonld", "id": "http://x.test/1",
         "type": "Annotation", "body": "http://x.test/note",
         "target": {"source": "http://x.test/page",
                    "selector": {"type": "TextPositionSelector", "start": 4, "end": 9}}}
        """;

    ReadResult result = reader.read(Input.of(foreign), ReadLimits.defaults());

    assertThat(result.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("no-text", "foreign-annotation");
    assertThat(result.article().extensions().format("web-annotation")).isPresent();

    byte[] written = write(result.article());
    assertThat(new String(written, StandardCharsets.UTF_8)).contains("http://x.test/note");
    assertThat(reader.read(Input.of(written), ReadLimits.defaults()).article())
        .isEqualTo(result.article());
  }

  @Test
  void keepsAnnotationsOfOthersBesideItsOwn() throws IOException {
    String both =
        new String(write(article()), StandardCharsets.UTF_8)
            .replace(
                "\"items\":[",
                "\"items\":[{\"type\":\"Annotation\",\"body\":\"http://x.test/note\"},")
            .replace("\"startIndex\":0", "\"startIndex\":0,\"creator\":\"Ana Roe\"");

    Article read = reader.read(Input.of(both), ReadLimits.defaults()).article();

    assertThat(read.attributions()).isEqualTo(article().attributions());
    assertThat(new String(write(read), StandardCharsets.UTF_8))
        .contains("http://x.test/note", "Ana Roe");
    assertThat(reader.read(Input.of(write(read)), ReadLimits.defaults()).article()).isEqualTo(read);
  }

  @Test
  void keepsAnnotationsOfWhichOnlyTheAddressIsThere() throws IOException {
    String mixed =
        new String(write(article()), StandardCharsets.UTF_8)
            .replace("\"items\":[", "\"items\":[\"http://x.test/1\",");

    ReadResult result = reader.read(Input.of(mixed), ReadLimits.defaults());

    assertThat(result.article().attributions()).isEqualTo(article().attributions());
    assertThat(result.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("foreign-annotation");
    assertThat(new String(write(result.article()), StandardCharsets.UTF_8))
        .contains("\"http://x.test/1\"");
  }

  @Test
  void keepsWhoMadeAStatement() throws IOException {
    String signed =
        new String(write(article()), StandardCharsets.UTF_8)
            .replace(
                "\"type\":\"Annotation\"",
                "\"type\":\"Annotation\",\"creator\":\"Ana Roe\",\"created\":\"2025-01-14\"");

    Article read = reader.read(Input.of(signed), ReadLimits.defaults()).article();

    assertThat(read.attributions()).isEqualTo(article().attributions());
    assertThat(new String(write(read), StandardCharsets.UTF_8))
        .contains("\"creator\":\"Ana Roe\",\"created\":\"2025-01-14\"");
    assertThat(reader.read(Input.of(write(read)), ReadLimits.defaults()).article()).isEqualTo(read);
  }

  @Test
  void keepsWhatASingleStatementSaysBesides() throws IOException {
    String single =
        """
        {"@context": ["http://www.w3.org/ns/anno.jsonld", {"x": "http://x.test/"}],
         "id": "http://x.test/1", "type": "Annotation", "creator": "Ana Roe",
         "broadsheet:text": "Rain.", "language": "en", "target": "http://x.test/page",
         "body": {"type": "broadsheet:Quote",
                  "broadsheet:value": {"kind": "direct", "spans": [[0, 5]]}}}
        """;

    Article read = reader.read(Input.of(single), ReadLimits.defaults()).article();

    assertThat(read.quotes()).hasSize(1);
    assertThat(read.language()).contains("en");
    assertThat(new String(write(read), StandardCharsets.UTF_8))
        .contains("Ana Roe", "\"http://x.test/page\"", "\"x\":\"http://x.test/\"");
  }

  @Test
  void keepsTheAddressOfAnArticleWithoutQuotes() throws IOException {
    Article silent = Article.builder().text("").uri(URI.create("https://example.org/1")).build();

    Article read = reader.read(Input.of(write(silent)), ReadLimits.defaults()).article();

    assertThat(read).isEqualTo(silent);
  }

  private byte[] write(Article article) throws IOException {
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
