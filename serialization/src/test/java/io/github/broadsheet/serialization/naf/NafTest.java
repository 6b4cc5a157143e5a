package io.github.broadsheet.serialization.naf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Heading;
import io.github.broadsheet.article.Headline;
import io.github.broadsheet.article.HeadlineRole;
import io.github.broadsheet.article.Paragraph;
import io.github.broadsheet.article.Subject;
import io.github.broadsheet.article.SubjectKind;
import io.github.broadsheet.io.Diagnostic;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.InputHead;
import io.github.broadsheet.io.Loss;
import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.io.Recognition;
import io.github.broadsheet.io.WriteResult;
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
import io.github.broadsheet.serialization.SharedData;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.XmlInput;
import io.github.broadsheet.text.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class NafTest {
  private static final NafReader READER = new NafReader();
  private static final NafWriter WRITER = new NafWriter();

  private static final String STATEMENT =
      "<NAF xml:lang=\"en\" version=\"v3\"><raw>\uD83D\uDE00 Roe said: \"No.\"</raw><text>%s</text><terms>"
          + "<term id=\"t1\"><span><target id=\"w1\"/></span></term>"
          + "<term id=\"t2\" lemma=\"say\"><span><target id=\"w2\"/></span></term>"
          + "<term id=\"t3\"><span><target id=\"w3\"/><target id=\"w4\"/></span></term></terms>"
          + "<attribution><statement id=\"s9\"><statement_target><span><target id=\"t3\"/></span>"
          + "</statement_target><statement_source><span><target id=\"t1\"/></span>"
          + "</statement_source><statement_cue><span><target id=\"t2\"/></span></statement_cue>"
          + "</statement></attribution></NAF>";

  @Test
  void readsStatementsOverTerms() throws IOException {
    Article article = read(String.format(STATEMENT, words(2))).article();

    Attribution attribution = article.attribution("s9").orElseThrow();
    assertThat(attribution.quote().in(article.text())).isEqualTo("\"No.\"");
    assertThat(attribution.quote().kind()).isEqualTo(QuoteKind.DIRECT);
    assertThat(attribution.source().orElseThrow().in(article.text())).isEqualTo("Roe");
    assertThat(attribution.cue().orElseThrow().lemma()).isEqualTo("say");
    assertThat(article.paragraphs()).hasSize(1);
  }

  @Test
  void takesTheUnitOfOffsetsByWhichTheWordsFit() throws IOException {
    ReadResult points = read(String.format(STATEMENT, words(2)));
    ReadResult units = read(String.format(STATEMENT, words(3)));

    assertThat(points.diagnostics()).isEmpty();
    assertThat(units.diagnostics()).extracting(Diagnostic::code).containsExactly("utf-16-offsets");
    assertThat(units.article().attributions()).isEqualTo(points.article().attributions());
  }

  private static String words(int roe) {
    return wf(1, roe, "Roe")
        + wf(2, roe + 4, "said")
        + wf(3, roe + 10, "\"No")
        + wf(4, roe + 13, ".\"");
  }

  private static String wf(int id, int offset, String word) {
    return "<wf id=\"w"
        + id
        + "\" offset=\""
        + offset
        + "\" length=\""
        + word.length()
        + "\">"
        + word
        + "</wf>";
  }

  @Test
  void writesOffsetsInCodePoints() throws IOException {
    Article article = Article.builder().text("\uD83D\uDE00 Roe, 1.5 o’clock").build();

    assertThat(write(article))
        .contains("<wf id=\"w1\" sent=\"1\" para=\"1\" offset=\"0\" length=\"1\">\uD83D\uDE00</wf>")
        .contains("offset=\"2\" length=\"3\">Roe</wf>")
        .contains(">1.5</wf>")
        .contains(">o’clock</wf>");
  }

  @Test
  void bringsBackWhoSaidWhat() throws IOException {
    String text = "Harbour reopens\nAna Roe said it was “open”. “Come,” she said.";
    Span roe = Span.ofLength(text.indexOf("Ana Roe"), 7);
    Speaker speaker =
        Speaker.builder().kind(SpeakerKind.PERSON).name("Ana Roe").addMention(roe).build();
    Span come = Span.ofLength(text.indexOf("“Come"), 7);
    Span she = Span.ofLength(text.indexOf("she"), 3);
    Article article =
        Article.builder()
            .text(text)
            .addHeadline(Headline.in(text, HeadlineRole.MAIN, new Span(0, 15)))
            .addBlock(Paragraph.of(new Span(16, text.length())))
            .addSubject(
                Subject.builder().kind(SubjectKind.PERSON).name("Ana Roe").addMention(roe).build())
            .addAttribution(
                Attribution.builder()
                    .id("a1")
                    .quote(Quote.of(QuoteKind.DIRECT, come).toBuilder().addMarked(come).build())
                    .source(Source.of(SourceKind.PRONOUN, she))
                    .cue(
                        Cue.of(
                            "said", CueClass.OTHER, new Span(text.length() - 5, text.length() - 1)))
                    .resolution(new Resolution(speaker, "coreference", 1))
                    .build())
            .build();

    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WriteResult result = WRITER.write(article, out);

    assertThat(result.losses()).isEmpty();
    assertThat(read(out.toString(StandardCharsets.UTF_8)).article()).isEqualTo(article);
  }

  @Test
  void losesWhatItReportsAndWritesWhatTheDtdAllows() throws IOException {
    for (ArticleGenerator generator :
        List.of(ArticleGenerator.of(5), ArticleGenerator.complete(5))) {
      for (int i = 0; i < 150; i++) {
        byte[] document = RoundTrip.losesWhatItReports(WRITER, READER, generator.next());
        assertValid(document);
      }
    }
  }

  @Test
  void keepsItsOwnDocuments() throws IOException {
    for (Path file : SharedData.fixtures("naf")) {
      byte[] document = RoundTrip.keepsItsOwn(WRITER, READER, Input.of(file));
      assertValid(document);
      assertThat(new String(document, StandardCharsets.UTF_8))
          .contains("type=\"event\"")
          .contains("lemma=\"kill\"");
    }
  }

  @Test
  void readsTheFieldsOfARealDocument() throws IOException {
    Path file = SharedData.fixtures("naf").get(0);
    ReadResult result = READER.read(Input.of(file), ReadLimits.defaults());

    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.article().language()).contains("en");
    assertThat(result.article().text()).startsWith("In 1964").endsWith("killed.\n");
    assertThat(result.article().paragraphs()).hasSize(1);
    assertThat(result.article().lifecycle().created()).isPresent();
    assertThat(result.article().extensions().format("naf").orElseThrow().values())
        .containsOnlyKeys("nafHeader", "layers");
  }

  @Test
  void dropsLayersThatWouldBeInvalid() throws IOException {
    Article article =
        read("<NAF><raw>A b</raw><text><wf id=\"w1\" offset=\"0\" length=\"1\">A</wf></text>"
                + "<blink/></NAF>")
            .article();

    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(WRITER.write(article, out).losses())
        .extracting(Loss::field)
        .containsExactly("extensions");
    assertValid(out.toByteArray());
  }

  @Test
  void saysWhichWordIsNotWhereItShouldBe() throws IOException {
    ReadResult result =
        read(
            "<NAF><raw>A b</raw>\n<text><wf id=\"w1\" offset=\"0\" length=\"1\">x</wf></text></NAF>");

    Diagnostic diagnostic = result.diagnostics().get(0);
    assertThat(diagnostic.code()).isEqualTo("bad-offset");
    assertThat(diagnostic.position().orElseThrow().line()).isEqualTo(2);
  }

  @Test
  void readsTextUnitsAndTextsWithoutRaw() throws IOException {
    Article units =
        read("<NAF><raw>One\nTwo</raw><tunits><tunit id=\"a\" type=\"heading\" offset=\"0\""
                + " length=\"3\"/><tunit id=\"b\" offset=\"4\" length=\"3\"/></tunits></NAF>")
            .article();
    assertThat(units.blocks(Heading.class)).hasSize(1);
    assertThat(units.paragraphs()).hasSize(1);

    Article words =
        read("<NAF><text><wf id=\"w1\" para=\"1\" offset=\"0\" length=\"1\">A</wf><wf id=\"w2\""
                + " para=\"1\" offset=\"2\" length=\"1\">b</wf><wf id=\"w3\" para=\"2\""
                + " offset=\"4\" length=\"1\">C</wf></text></NAF>")
            .article();
    assertThat(words.text()).isEqualTo("A b\nC");
    assertThat(words.paragraphs()).hasSize(2);
  }

  @Test
  void givesStatementsWithoutIdOneThatIsFree() throws IOException {
    String unnamed = STATEMENT.replace("id=\"s9\"", "");
    int start = unnamed.indexOf("<statement ");
    int end = unnamed.indexOf("</attribution>");
    String named =
        unnamed.substring(start, end).replace("<statement ", "<statement id=\"statement-2\"");
    String two = unnamed.substring(0, end) + named + unnamed.substring(end);

    assertThat(read(two.formatted(words(2))).article().attributions())
        .extracting(Attribution::id)
        .containsExactly("statement-3", "statement-2");
  }

  @Test
  @Timeout(value = 10, unit = TimeUnit.SECONDS)
  void takesTermsForTokensOnly() throws IOException {
    StringBuilder terms = new StringBuilder("<term id=\"t0\"><span>");
    for (int i = 0; i < 5000; i++) {
      terms.append("<target id=\"w").append(i).append("\"/>");
    }
    terms.append("</span></term>");
    for (int i = 1; i < 20_000; i++) {
      terms.append("<term id=\"t").append(i).append("\"><span><target id=\"t").append(i - 1);
      terms.append("\"/></span></term>");
    }
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < 5000; i++) {
      words.append("<wf id=\"w").append(i).append("\">a</wf>");
    }

    assertThat(read("<NAF><text>" + words + "</text><terms>" + terms + "</terms></NAF>").article())
        .isNotNull();
  }

  @Test
  void knowsItsRootElementAndRefusesOthers() {
    byte[] head = "<?xml version=\"1.0\"?><NAF>".getBytes(StandardCharsets.UTF_8);
    assertThat(READER.recognise(InputHead.of("x.txt", head))).isEqualTo(Recognition.CERTAIN);
    assertThatThrownBy(() -> read("<KAF/>")).isInstanceOf(ParseException.class);
  }

  @Test
  @Timeout(value = 30, unit = TimeUnit.SECONDS)
  void endsSoonOnHostileInput() throws IOException {
    StringBuilder words = new StringBuilder("<NAF><raw>").append("x ".repeat(50_000));
    words.append("</raw><text>");
    for (int i = 0; i < 50_000; i++) {
      words.append(wf(i, 999_999, "nowhere"));
    }
    assertThat(read(words.append("</text></NAF>").toString()).diagnostics()).hasSize(100);
    assertThatThrownBy(() -> read("<NAF>" + "<a>".repeat(100_000)))
        .isInstanceOf(ParseException.class);
  }

  private static void assertValid(byte[] document) throws IOException {
    ReadLimits all = ReadLimits.defaults();
    Element naf = XmlInput.read(Input.of(document), all).root();
    assertThat(NafDtd.faults(document)).isEmpty();
    assertThat(NafRules.isValid(naf)).isTrue();
  }

  private static String write(Article article) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WRITER.write(article, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static ReadResult read(String xml) throws IOException {
    return READER.read(Input.of(xml), ReadLimits.defaults());
  }
}
