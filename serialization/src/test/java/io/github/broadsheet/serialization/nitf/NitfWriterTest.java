package io.github.broadsheet.serialization.nitf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Headline;
import io.github.broadsheet.article.HeadlineRole;
import io.github.broadsheet.article.Paragraph;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.Loss;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.quote.Attribution;
import io.github.broadsheet.quote.Circumstance;
import io.github.broadsheet.quote.CircumstanceKind;
import io.github.broadsheet.quote.Quote;
import io.github.broadsheet.quote.QuoteKind;
import io.github.broadsheet.quote.Resolution;
import io.github.broadsheet.quote.Speaker;
import io.github.broadsheet.quote.SpeakerKind;
import io.github.broadsheet.serialization.ArticleGenerator;
import io.github.broadsheet.serialization.RoundTrip;
import io.github.broadsheet.serialization.SharedData;
import io.github.broadsheet.serialization.XmlSchemas;
import io.github.broadsheet.text.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NitfWriterTest {
  private static final NitfReader READER = new NitfReader();
  private static final NitfWriter WRITER = new NitfWriter();

  @Test
  void losesWhatItReports() throws IOException {
    for (Article article : articles().subList(260, 330)) {
      RoundTrip.losesWhatItReports(WRITER, READER, article);
    }
  }

  @Test
  void writesWhatTheSchemaAllows() throws IOException {
    XmlSchemas schema = XmlSchemas.of(SharedData.find("schemas", "nitf", "nitf-3-6.xsd"));
    for (Article article : articles()) {
      byte[] document = RoundTrip.losesWhatItReports(WRITER, READER, article);
      assertThatCode(() -> schema.validate(document))
          .as(() -> new String(document, StandardCharsets.UTF_8))
          .doesNotThrowAnyException();
    }
  }

  /** Three of them stand inside of other formats, which makes no difference to the reader. */
  @Test
  void keepsItsOwnDocuments() throws IOException {
    XmlSchemas schema = XmlSchemas.of(SharedData.find("schemas", "nitf", "nitf-3-6.xsd"));
    List<Path> files = new ArrayList<>(SharedData.fixtures("nitf"));
    SharedData.fixtures("newsml-g2").stream()
        .filter(file -> file.toString().contains("NITF"))
        .forEach(files::add);
    SharedData.fixtures("newsml-1").stream()
        .filter(file -> file.toString().contains("BAS"))
        .forEach(files::add);
    assertThat(files).hasSize(4);
    for (Path file : files) {
      byte[] document = RoundTrip.keepsItsOwn(WRITER, READER, Input.of(file));
      assertThatCode(() -> schema.validate(document)).doesNotThrowAnyException();
    }
  }

  @Test
  void marksQuotesNamesAndDates() throws IOException {
    String text = "“We left,” Roe said Wednesday, “at noon.” They had a “foothold” there.";
    Span roe = Span.ofLength(text.indexOf("Roe"), 3);
    Span wednesday = Span.ofLength(text.indexOf("Wednesday"), 9);
    Speaker speaker =
        Speaker.builder().kind(SpeakerKind.PERSON).name("Ana Roe").addMention(roe).build();
    Quote quote =
        Quote.of(
            QuoteKind.DIRECT,
            new Span(0, text.indexOf(" Roe")),
            Span.ofLength(text.indexOf("“at"), "“at noon.”".length()));
    Article article =
        Article.builder()
            .text(text)
            .addBlock(Paragraph.of(new Span(0, text.length())))
            .addAttribution(
                Attribution.builder()
                    .id("a1")
                    .quote(quote)
                    .resolution(new Resolution(speaker, "full-name", 1))
                    .addCircumstance(
                        new Circumstance(
                            CircumstanceKind.WHEN, wednesday, Optional.of("2023-02-15")))
                    .build())
            .build();

    assertThat(write(article))
        .contains(
            "<p><q quote-source=\"Ana Roe\">“We left,”</q> <person class=\"speaker\" value=\"Ana"
                + " Roe\">Roe</person> said <chron norm=\"2023-02-15\">Wednesday</chron>, <q"
                + " class=\"continued\" quote-source=\"Ana Roe\">“at noon.”</q> They");
    assertThat(WRITER.write(article, OutputStream.nullOutputStream()).losses())
        .extracting(Loss::field)
        .containsExactlyInAnyOrder("quotes.detail", "attributions.resolution");
  }

  @Test
  void keepsWhatTheModelDoesNotKnowAndSetsAsideWhatWouldBeInvalid() throws IOException {
    String head =
        "<nitf><head><meta name=\"a b\" content=\"x\"/><meta name=\"ok\" content=\"y\"/><tobject"
            + " tobject.type=\"News\"/><docdata><fixture fix-id=\"f\"/><blink/><urgency"
            + " ed-urg=\"5\" id=\"u\"/></docdata></head><body/></nitf>";
    Article article = READER.read(Input.of(head), ReadLimits.defaults()).article();

    String written = write(article);

    assertThat(written)
        .contains("<meta content=\"x\"/><meta name=\"ok\" content=\"y\"/>")
        .contains("<tobject tobject.type=\"News\"/>")
        .contains("<urgency ed-urg=\"5\" id=\"u\"/><fixture fix-id=\"f\"/>")
        .contains("in=\"head/docdata\"")
        .doesNotContain("<blink");
    assertThat(WRITER.write(article, OutputStream.nullOutputStream()).losses()).isEmpty();
    assertThat(READER.read(Input.of(written), ReadLimits.defaults()).article()).isEqualTo(article);
  }

  @Test
  void writesALineAsItWasWhileTheArticleSaysTheSame() throws IOException {
    String document =
        "<nitf><body><body.head><hedline id=\"h\"><hl1 class=\"big\">Harbour reopens</hl1></hedline>"
            + "</body.head><body.content/></body></nitf>";
    Article article = READER.read(Input.of(document), ReadLimits.defaults()).article();

    assertThat(write(article))
        .contains("<hedline id=\"h\"><hl1 class=\"big\">Harbour reopens</hl1></hedline>");
    assertThat(write(renamed(article))).contains("<hedline><hl1>Harbour shut</hl1></hedline>");
  }

  private static Article renamed(Article article) {
    return article.toBuilder()
        .text("Harbour shut")
        .headlines(List.of(Headline.in("Harbour shut", HeadlineRole.MAIN, new Span(0, 12))))
        .build();
  }

  private static String write(Article article) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WRITER.write(article, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<Article> articles() {
    List<Article> articles = new ArrayList<>();
    ArticleGenerator odd = ArticleGenerator.of(7);
    ArticleGenerator complete = ArticleGenerator.complete(7);
    for (int i = 0; i < 300; i++) {
      articles.add(odd.next());
    }
    for (int i = 0; i < 60; i++) {
      articles.add(complete.next());
    }
    return articles;
  }
}
