package io.github.broadsheet.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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
import io.github.broadsheet.text.Span;
import io.github.broadsheet.text.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ArticleTest {
  private static final String TEXT =
      "Harbour reopens\n\n“We are back,” Mayor Ana Brandt said.\n\nShips came in.";
  private static final Speaker MAYOR =
      Speaker.builder()
          .name("Ana Brandt")
          .kind(SpeakerKind.PERSON)
          .addRole("Mayor")
          .addMention(span("Ana Brandt"))
          .build();
  private static final Quote QUOTE = Quote.of(QuoteKind.DIRECT, span("“We are back,”"));
  private static final Attribution ATTRIBUTION =
      Attribution.builder()
          .id("a1")
          .quote(QUOTE)
          .source(Source.of(SourceKind.NAMED, span("Mayor Ana Brandt")))
          .cue(Cue.of("say", CueClass.SAYS, span("said")))
          .resolution(new Resolution(MAYOR, "full-name", 1))
          .build();
  private static final Article ARTICLE =
      Article.builder()
          .text(TEXT)
          .addHeadline(Headline.in(TEXT, HeadlineRole.MAIN, span("Harbour reopens")))
          .addBlock(Paragraph.of(span("“We are back,” Mayor Ana Brandt said.")))
          .addBlock(Paragraph.of(span("Ships came in.")))
          .addAttribution(ATTRIBUTION)
          .build();

  private static Span span(String words) {
    return Span.ofLength(TEXT.indexOf(words), words.length());
  }

  @Test
  void tellsItsHeadline() {
    assertThat(ARTICLE.headline()).contains("Harbour reopens");
    assertThat(ARTICLE.headline(HeadlineRole.DECK)).isEmpty();
  }

  @Test
  void listsTheQuotesOfItsAttributions() {
    assertThat(ARTICLE.quotes()).containsExactly(QUOTE);
    assertThat(ARTICLE.attributionsOf(QUOTE)).containsExactly(ATTRIBUTION);
  }

  @Test
  void listsItsSpeakersOnce() {
    Attribution second = ATTRIBUTION.toBuilder().id("a2").build();
    Article article = ARTICLE.toBuilder().addAttribution(second).build();
    assertThat(article.speakers()).containsExactly(MAYOR);
    assertThat(article.attributionsTo(MAYOR)).hasSize(2);
  }

  @Test
  void putsQuotesInTextOrder() {
    Quote later = Quote.of(QuoteKind.SCARE, span("Ships"));
    Quote earlier = Quote.of(QuoteKind.TERM, span("Harbour"));
    Article article = ARTICLE.toBuilder().addQuotes(later, earlier).build();
    assertThat(article.quotes()).containsExactly(earlier, QUOTE, later);
  }

  @Test
  void changesOnePartAndKeepsTheRest() {
    Article article = ARTICLE.toBuilder().language("en").build();
    assertThat(article.language()).contains("en");
    assertThat(article.toBuilder().language(Optional.empty()).build()).isEqualTo(ARTICLE);
  }

  @Test
  void movesEverySpanWithAnEdit() {
    Article edited = ARTICLE.edit(new TextEdit(span("Harbour"), "The old harbour"));
    Attribution attribution = edited.attributions().get(0);
    assertThat(edited.headline()).contains("The old harbour reopens");
    assertThat(attribution.quote().in(edited.text())).isEqualTo("“We are back,”");
    assertThat(attribution.source().orElseThrow().in(edited.text())).isEqualTo("Mayor Ana Brandt");
    assertThat(edited.text(edited.speakers().get(0).mentions().get(0))).isEqualTo("Ana Brandt");
    assertThat(edited.paragraphs().get(1).in(edited.text())).isEqualTo("Ships came in.");
  }

  @Test
  void dropsWhatAnEditCutsOut() {
    Article edited = ARTICLE.edit(TextEdit.cut(ARTICLE.paragraphs().get(0).span()));
    assertThat(edited.attributions()).isEmpty();
    assertThat(edited.paragraphs()).hasSize(1);
  }

  @Test
  void comesBackEqualFromAnEditAndItsReverse() {
    Article edited =
        ARTICLE
            .edit(TextEdit.insert(0, "Update: "))
            .edit(TextEdit.cut(new Span(0, "Update: ".length())));
    assertThat(edited).isEqualTo(ARTICLE);
  }

  @Test
  void keepsWhatAnExcerptHolds() {
    Article excerpt = ARTICLE.excerpt(ARTICLE.paragraphs().get(0).span());
    assertThat(excerpt.text()).isEqualTo("“We are back,” Mayor Ana Brandt said.");
    assertThat(excerpt.paragraphs()).hasSize(1);
    assertThat(excerpt.attributions()).hasSize(1);
    assertThat(excerpt.headlines()).allSatisfy(h -> assertThat(h.span()).isEmpty());
  }

  @Test
  void namesAllItsParts() {
    assertThat(ARTICLE.parts())
        .extracting(ARTICLE::text)
        .hasSize(3)
        .first()
        .isEqualTo("Harbour reopens");
  }

  @Test
  void rejectsSpansOutsideItsText() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Article.builder().text("Short.").addBlock(Paragraph.of(new Span(0, 7))).build())
        .withMessage("PARAGRAPH block span [0, 7) ends after the text, which has length 6");
  }

  @Test
  void rejectsQuotesOutsideItsText() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Article.builder().text("Short.").addAttribution(ATTRIBUTION).build())
        .withMessageContaining("span [17, 31) ends after the text, which has length 6");
  }

  @Test
  void rejectsBlocksOutOfOrder() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Article.builder()
                    .text("One. Two.")
                    .addBlock(Paragraph.of(new Span(5, 9)))
                    .addBlock(Paragraph.of(new Span(0, 4)))
                    .build())
        .withMessage("PARAGRAPH block [0, 4) starts before 9, where the one before it ends");
  }

  @Test
  void rejectsHeadlinesThatAreNotWhatTheTextSays() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Article.builder()
                    .text("One.")
                    .addHeadline(
                        Headline.builder()
                            .role(HeadlineRole.MAIN)
                            .text("Two.")
                            .span(new Span(0, 4))
                            .build())
                    .build())
        .withMessage("headline \"Two.\" is not what stands at [0, 4)");
  }

  @Test
  void rejectsAttributionsWithinEachOther() {
    Attribution outer = ATTRIBUTION.toBuilder().within("a2").build();
    Attribution inner = ATTRIBUTION.toBuilder().id("a2").within("a1").build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ARTICLE.toBuilder().attributions(List.of(outer, inner)).build())
        .withMessageContaining("is, over others, within itself");
  }

  @Test
  void rejectsAttributionsWithinNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ARTICLE.toBuilder()
                    .addAttribution(ATTRIBUTION.toBuilder().id("a2").within("a9").build())
                    .build())
        .withMessage("attribution a2 is within a9, which is not there");
  }

  @Test
  void rejectsIdsThatStandTwice() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ARTICLE.toBuilder().addAttribution(ATTRIBUTION).build())
        .withMessage("two attributions have the id a1");
  }

  @Test
  @Timeout(20)
  void editsManyAttributionsOfASpeakerOftenNamedInLinearTime() {
    int count = 30_000;
    Article edited = monologue(count).edit(TextEdit.insert(0, "— "));
    assertThat(edited.speakers()).singleElement().returns(count, each -> each.mentions().size());
    assertThat(edited.speakers().get(0).mentions().get(0)).isEqualTo(new Span(2, 5));
  }

  /** Mention by mention for each attribution, that would be 90,000,000,000 spans. */
  @Test
  @Timeout(60)
  void comparesManyAttributionsOfASpeakerOftenNamedInLinearTime() {
    int count = 300_000;
    Article once = monologue(count);
    Article again = monologue(count);
    assertThat(once.equals(again)).isTrue();
    assertThat(again).hasSameHashCodeAs(once);
  }

  @Test
  void tellsSpeakersApartByTheLastMention() {
    Speaker other = MAYOR.toBuilder().addMention(span("Ships")).build();
    assertThat(MAYOR.toBuilder().build()).isEqualTo(MAYOR).hasSameHashCodeAs(MAYOR);
    assertThat(other).isNotEqualTo(MAYOR).isEqualTo(other.toBuilder().build());
    assertThat(MAYOR).isNotEqualTo(other);
  }

  /** A text in which Ana is named and says "No." time and again. */
  private static Article monologue(int count) {
    List<Span> names = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      names.add(Span.ofLength(10 * i, 3));
    }
    Speaker ana = Speaker.builder().name("Ana").kind(SpeakerKind.PERSON).mentions(names).build();
    Article.Builder article = Article.builder().text("Ana: No.  ".repeat(count));
    for (int i = 0; i < count; i++) {
      article.addAttribution(
          Attribution.builder()
              .id("a" + i)
              .quote(Quote.of(QuoteKind.INDIRECT, Span.ofLength(10 * i + 5, 3)))
              .resolution(new Resolution(ana, "full-name", 1))
              .build());
    }
    return article.build();
  }

  @Test
  void letsAnInnerReportStandAloneWhenTheOuterIsCut() {
    Attribution outer =
        Attribution.builder()
            .id("a0")
            .quote(Quote.of(QuoteKind.INDIRECT, span("Harbour reopens")))
            .build();
    Article nested =
        ARTICLE.toBuilder()
            .attributions(List.of(outer, ATTRIBUTION.toBuilder().within("a0").build()))
            .build();
    Article edited = nested.edit(TextEdit.cut(span("Harbour reopens")));
    assertThat(edited.attributions()).singleElement().returns("a1", Attribution::id);
    assertThat(edited.attributions().get(0).within()).isEmpty();
  }
}
