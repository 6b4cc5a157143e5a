package io.github.broadsheet.serialization.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Byline;
import io.github.broadsheet.article.Correction;
import io.github.broadsheet.article.Heading;
import io.github.broadsheet.article.Headline;
import io.github.broadsheet.article.HeadlineRole;
import io.github.broadsheet.article.Mark;
import io.github.broadsheet.article.MarkKind;
import io.github.broadsheet.article.Paragraph;
import io.github.broadsheet.article.Table;
import io.github.broadsheet.article.TableCell;
import io.github.broadsheet.article.TableRow;
import io.github.broadsheet.io.Loss;
import io.github.broadsheet.io.WriteResult;
import io.github.broadsheet.quote.Attribution;
import io.github.broadsheet.quote.Cue;
import io.github.broadsheet.quote.CueClass;
import io.github.broadsheet.quote.Quote;
import io.github.broadsheet.quote.QuoteKind;
import io.github.broadsheet.quote.Resolution;
import io.github.broadsheet.quote.Speaker;
import io.github.broadsheet.quote.SpeakerKind;
import io.github.broadsheet.serialization.ArticleGenerator;
import io.github.broadsheet.text.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

class HtmlWriterTest {
  private static final HtmlWriter WRITER = new HtmlWriter();
  private static PageChecker checker;

  @BeforeAll
  static void startChecker() {
    checker = new PageChecker();
  }

  @Test
  void marksQuotesWithWhoSaidThemAndHow() throws IOException, SAXException {
    String text = "Harbour reopens\n“We left,” Ana Roe said, adding that all was “well”.";
    Speaker mayor = Speaker.of(SpeakerKind.PERSON, "Ana Roe");
    Quote direct =
        Quote.builder()
            .kind(QuoteKind.DIRECT)
            .addSpan(span(text, "“We left,”"))
            .addMarked(span(text, "“We left,”"))
            .build();
    Quote mixed =
        Quote.builder()
            .kind(QuoteKind.MIXED)
            .addSpan(span(text, "all was “well”"))
            .addMarked(span(text, "“well”"))
            .build();
    Article article =
        Article.builder()
            .text(text)
            .language("en")
            .addHeadline(Headline.in(text, HeadlineRole.MAIN, new Span(0, 15)))
            .addBlock(Paragraph.of(new Span(16, text.length())))
            .addAttribution(attribution("a1", direct, mayor, span(text, "said")))
            .addAttribution(attribution("a2", mixed, mayor, span(text, "adding")))
            .build();

    String page = page(article);

    assertThat(page)
        .contains(
            "<p><q data-quote=\"1\" data-kind=\"direct\" data-attribution=\"a1\""
                + " data-speaker=\"Ana Roe\" data-speaker-kind=\"person\" data-cue=\"said\" data-stance=\"says\">“We left,”</q>"
                + " Ana Roe said, adding that <span data-quote=\"2\" data-kind=\"mixed\""
                + " data-attribution=\"a2\" data-speaker=\"Ana Roe\" data-speaker-kind=\"person\" data-cue=\"adding\""
                + " data-stance=\"says\">all was <q data-quote=\"2\">“well”</q></span>.</p>")
        .contains("<h1 class=\"headline\">Harbour reopens</h1>")
        .contains("<html lang=\"en\">");
    assertThat(checker.check(page.getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  private static Span span(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static Attribution attribution(String id, Quote quote, Speaker speaker, Span cue) {
    return Attribution.builder()
        .id(id)
        .quote(quote)
        .cue(Cue.of("say", CueClass.SAYS, cue))
        .resolution(new Resolution(speaker, "test", 1))
        .build();
  }

  @Test
  void cannotBeBrokenOutOf() throws IOException, SAXException {
    String text = "</script><script>alert(1)</script> & \"<!-- \u0000\uFFFF\uD800";
    Article article =
        Article.builder()
            .text(text)
            .addHeadline(Headline.in(text, HeadlineRole.MAIN, new Span(0, text.length())))
            .summary(text)
            .byline(Byline.builder().text(text).build())
            .addBlock(Paragraph.of(new Span(0, text.length())))
            .addCorrection(Correction.builder().text(text).build())
            .build();

    String page = page(article);

    assertThat(page).doesNotContain("<script>").doesNotContain("<!-- ");
    assertThat(page.split("</script>", -1)).hasSize(2);
    assertThat(checker.check(page.getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  @Test
  void mendsTablesThatNoBrowserCouldLayOut() throws IOException, SAXException {
    String text = "a b c";
    TableCell wide = new TableCell(new Span(0, 1), true, 2, 1);
    Article article =
        Article.builder()
            .text(text)
            .addBlock(
                Table.builder()
                    .span(new Span(0, 5))
                    .addRow(new TableRow(List.of(wide)))
                    .addRow(new TableRow(List.of()))
                    .addRow(
                        new TableRow(
                            List.of(
                                TableCell.of(new Span(2, 3)),
                                new TableCell(new Span(4, 5), false, 1, 7))))
                    .build())
            .build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    WriteResult result = WRITER.write(article, out);

    assertThat(out.toString(StandardCharsets.UTF_8)).contains("<th>a</th><td></td></tr>");
    assertThat(result.losses()).extracting(Loss::field).containsExactly("blocks.table");
    assertThat(checker.check(out.toByteArray())).isEmpty();
  }

  @Test
  void leavesOutNoLevelOfHeadings() throws IOException, SAXException {
    String text = "Harbour\nOne\nTwo";
    Article article =
        Article.builder()
            .text(text)
            .addHeadline(Headline.in(text, HeadlineRole.MAIN, new Span(0, 7)))
            .addBlock(Heading.builder().span(new Span(8, 11)).level(4).build())
            .addBlock(Heading.builder().span(new Span(12, 15)).level(2).build())
            .build();

    String page = page(article);

    assertThat(page).contains("<h2>One</h2>").contains("<h2>Two</h2>");
    assertThat(checker.check(page.getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  @Test
  void keepsTheInnerWordsOfALinkInALink() throws IOException, SAXException {
    Article article =
        Article.builder()
            .text("one two three")
            .addBlock(Paragraph.of(new Span(0, 13)))
            .addMark(Mark.link(new Span(0, 13), URI.create("https://x.test/1")))
            .addMark(Mark.link(new Span(4, 7), URI.create("https://x.test/2")))
            .addMark(Mark.of(MarkKind.STRONG, new Span(4, 7)))
            .build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    WriteResult result = WRITER.write(article, out);

    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("<a href=\"https://x.test/1\">one <strong>two</strong> three</a>");
    assertThat(result.losses()).extracting(Loss::field).containsExactly("marks");
    assertThat(checker.check(out.toByteArray())).isEmpty();
  }

  @Test
  void reportsNothingThatPageOrHeadSay() throws IOException {
    Article article =
        Article.builder()
            .text("Words.")
            .addBlock(Paragraph.of(new Span(0, 6)))
            .addHeadline(Headline.of(HeadlineRole.MAIN, "Harbour reopens"))
            .addHeadline(Headline.of(HeadlineRole.KICKER, "Local"))
            .provider("Daily")
            .slugline("harbour")
            .build();

    assertThat(WRITER.write(article, new ByteArrayOutputStream()).losses())
        .extracting(Loss::field)
        .containsExactly("slugline");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void writesConformingPages(long seed) throws IOException, SAXException {
    ArticleGenerator some = ArticleGenerator.of(seed);
    ArticleGenerator all = ArticleGenerator.complete(seed);
    List<String> errors = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      WRITER.write(i % 6 == 0 ? all.next() : some.next(), out);
      errors.addAll(checker.check(out.toByteArray()));
    }
    assertThat(errors).isEmpty();
  }

  private static String page(Article article) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WRITER.write(article, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
