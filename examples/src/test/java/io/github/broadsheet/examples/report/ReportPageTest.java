package io.github.broadsheet.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Headline;
import io.github.broadsheet.article.HeadlineRole;
import io.github.broadsheet.examples.SampleStory;
import io.github.broadsheet.examples.shared.Asset;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.quote.Attribution;
import io.github.broadsheet.quote.Quote;
import io.github.broadsheet.quote.QuoteKind;
import io.github.broadsheet.quote.Resolution;
import io.github.broadsheet.quote.Source;
import io.github.broadsheet.quote.SourceKind;
import io.github.broadsheet.quote.Speaker;
import io.github.broadsheet.quote.SpeakerKind;
import io.github.broadsheet.text.Span;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ReportPageTest {
  private static final String HOSTILE = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>";

  @Test
  void holdsTheWordsOfTheArticleAndNoOthers() {
    assertThat(story(sample()).wholeText()).isEqualTo(SampleStory.TEXT);
  }

  @Test
  void marksTheWordsOfEachQuote() {
    Element story = story(sample());
    assertThat(story.selectFirst("#quote-1").text()).isEqualTo("“We open at noon 🚢,”");
    assertThat(story.selectFirst("#quote-2").text())
        .isEqualTo("the “Sea Song” would <b>sail</b> & “never” return");
  }

  @Test
  void putsQuoteWithinQuoteInsideTheOuterOne() {
    Element inner = story(sample()).selectFirst("#quote-3");
    assertThat(inner.closest("#quote-2")).isNotNull();
  }

  @Test
  void tellsSpeakersApartByLetterToo() {
    Document page = sample();
    assertThat(page.select("#voices .key").eachText()).containsExactly("A", "B", "C");
    assertThat(page.selectFirst("#voices .name").text()).isEqualTo("Tom Lee");
    assertThat(story(page).selectFirst("#quote-3").attr("data-key")).isEqualTo("A");
  }

  @Test
  void explainsEachQuoteInANote() {
    Element note = sample().selectFirst("#note-1");
    assertThat(note.text())
        .contains("Ana Roe, harbour master")
        .contains("“said” (says)")
        .contains("When on Monday")
        .contains("cue-after-quote, 97% sure")
        .contains("full-name, 100% sure");
    assertThat(sample().selectFirst("#note-3").text()).contains("Within words of The Gazette");
  }

  @Test
  void listsWhatWasLeftOut() {
    assertThat(sample().select("footer details li").eachText())
        .containsExactly("chrome Breaking News");
  }

  @Test
  void asksForNothingFromOutside() {
    Document page = sample();
    assertThat(page.select("[src], link, iframe, object, embed, base, form")).isEmpty();
    assertThat(page.select("style").html()).doesNotContain("url(").doesNotContain("@import");
    assertThat(page.select("a[href]").eachAttr("href")).allMatch(href -> href.startsWith("#"));
    assertThat(page.select("[style], [onclick], [onload]")).isEmpty();
  }

  @Test
  void letsNoScriptRunButItsOwn() {
    Document page = page(hostileDocument());
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("img")).isEmpty();
    assertThat(story(page).wholeText()).isEqualTo(HOSTILE);
    String policy = page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertThat(policy)
        .startsWith("default-src 'none'")
        .contains(new Asset(page.selectFirst("script").data()).policySource())
        .contains(new Asset(page.selectFirst("style").data()).policySource());
  }

  @Test
  void writesArticleWithoutQuotes() {
    Article plain = Article.builder().text("Nothing was said.").build();
    Document page = page(ReadResult.builder().article(plain).format("text").build());
    assertThat(story(page).wholeText()).isEqualTo("Nothing was said.");
    assertThat(page.selectFirst("#voices").text()).contains("Nobody");
  }

  @Test
  void writesTheSameBytesEachTime() {
    assertThat(ReportPage.of(SampleStory.document()))
        .isEqualTo(ReportPage.of(SampleStory.document()));
  }

  private static ReadResult hostileDocument() {
    Span all = new Span(0, HOSTILE.length());
    Article article =
        Article.builder()
            .text(HOSTILE)
            .language(HOSTILE)
            .addHeadlines(Headline.in(HOSTILE, HeadlineRole.MAIN, all))
            .addAttributions(
                Attribution.builder()
                    .id(HOSTILE)
                    .quote(Quote.of(QuoteKind.DIRECT, all))
                    .source(Source.of(SourceKind.NAMED, all))
                    .resolution(new Resolution(Speaker.of(SpeakerKind.PERSON, HOSTILE), HOSTILE, 1))
                    .rule(HOSTILE)
                    .build())
            .build();
    return ReadResult.builder().article(article).format(HOSTILE).build();
  }

  private static Document sample() {
    return page(SampleStory.document());
  }

  private static Document page(ReadResult document) {
    return Jsoup.parse(ReportPage.of(document));
  }

  private static Element story(Document page) {
    return page.selectFirst("#story");
  }
}
