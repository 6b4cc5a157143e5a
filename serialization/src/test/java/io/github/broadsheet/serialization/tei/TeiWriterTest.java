package io.github.broadsheet.serialization.tei;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Paragraph;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.Loss;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.WriteResult;
import io.github.broadsheet.quote.Attribution;
import io.github.broadsheet.quote.Circumstance;
import io.github.broadsheet.quote.CircumstanceKind;
import io.github.broadsheet.quote.Quote;
import io.github.broadsheet.quote.QuoteKind;
import io.github.broadsheet.quote.Resolution;
import io.github.broadsheet.quote.Speaker;
import io.github.broadsheet.quote.SpeakerKind;
import io.github.broadsheet.serialization.ArticleGenerator;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.XmlInput;
import io.github.broadsheet.text.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TeiWriterTest {
  private static final TeiWriter WRITER = new TeiWriter();

  @Test
  void writesQuotesWithWhoSaidThemToWhom() throws IOException {
    String text = "“The [Afghan] people … left,” Roe told reporters.";
    Quote quote =
        Quote.builder()
            .kind(QuoteKind.DIRECT)
            .addSpans(new Span(0, text.indexOf(" Roe")))
            .addInsertions(Span.ofLength(text.indexOf('['), 8))
            .addEllipses(Span.ofLength(text.indexOf('…'), 1))
            .build();
    Speaker speaker =
        Speaker.builder()
            .kind(SpeakerKind.PERSON)
            .name("Ana Roe")
            .addRole("mayor")
            .affiliation("Harbour")
            .build();
    Article article =
        Article.builder()
            .text(text)
            .addBlock(Paragraph.of(new Span(0, text.length())))
            .addAttribution(
                Attribution.builder()
                    .id("a1")
                    .quote(quote)
                    .resolution(new Resolution(speaker, "given", 1))
                    .addCircumstance(
                        Circumstance.of(
                            CircumstanceKind.ADDRESSEE,
                            Span.ofLength(text.indexOf("reporters"), 9)))
                    .build())
            .build();

    assertThat(write(article))
        .contains(
            "<person xml:id=\"p1\"><persName>Ana Roe</persName><occupation>mayor</occupation>"
                + "<affiliation>Harbour</affiliation></person><personGrp xml:id=\"p2\""
                + " role=\"addressee\"><persName>reporters</persName></personGrp>")
        .contains(
            "<p><said xml:id=\"q1\" who=\"#p1\" toWhom=\"#p2\" direct=\"true\">“The <supplied"
                + " reason=\"editorial\">[Afghan]</supplied> people …<gap reason=\"ellipsis\"/>"
                + " left,”</said> Roe told <seg type=\"addressee\">reporters</seg>.</p>");
  }

  @Test
  void nestsReportsAndLinksPieces() throws IOException {
    String text = "“Lee said ‘no’,” Roe said, “to me.”";
    Quote outer =
        Quote.of(QuoteKind.DIRECT, new Span(0, 16), new Span(text.indexOf("“to"), text.length()));
    Quote inner = Quote.of(QuoteKind.DIRECT, Span.ofLength(text.indexOf('‘'), 4));
    Article article =
        Article.builder()
            .text(text)
            .addBlock(Paragraph.of(new Span(0, text.length())))
            .addQuotes(outer, inner)
            .build();

    assertThat(write(article))
        .contains(
            "<said xml:id=\"q1\" direct=\"true\">“Lee said <said xml:id=\"q2\" direct=\"true\">‘no’"
                + "</said>,”</said> Roe said, <said xml:id=\"q1.2\" direct=\"true\""
                + " prev=\"#q1\">“to me.”</said>");
  }

  @Test
  void writesWhatTheGuidelinesAllow() throws IOException {
    for (ArticleGenerator generator :
        List.of(ArticleGenerator.of(11), ArticleGenerator.complete(11))) {
      for (int i = 0; i < 150; i++) {
        String document = write(generator.next());
        Element root = XmlInput.read(Input.of(document), ReadLimits.defaults()).root();
        assertThat(TeiRules.check(root)).as(document).isEmpty();
      }
    }
  }

  @Test
  void reportsWhatTeiHasNoPlaceFor() throws IOException {
    WriteResult result =
        WRITER.write(ArticleGenerator.complete(1).next(), new ByteArrayOutputStream());

    assertThat(result.losses())
        .extracting(Loss::field)
        .contains("lifecycle.urgency", "subjects.relevance", "attributions.confidence")
        .doesNotContain("headlines.main", "quotes", "attributions.speaker");
  }

  private static String write(Article article) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WRITER.write(article, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
