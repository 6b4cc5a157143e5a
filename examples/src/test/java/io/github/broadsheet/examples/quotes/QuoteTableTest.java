package io.github.broadsheet.examples.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.examples.SampleStory;
import io.github.broadsheet.quote.Quote;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteTableTest {
  private static final Article STORY = SampleStory.article();

  @Test
  void showsSpeakerRoleKindCueQuoteAndCircumstances() {
    assertThat(table(100))
        .contains(
            """
            Ana Roe                    direct    said            “We open at noon 🚢,”
            harbour master             97%                       when: on Monday
            """);
  }

  @Test
  void showsQuoteWithinQuoteBelowTheOuterOne() {
    assertThat(table(100))
        .containsSubsequence("The Gazette", "quoted", "↳ Tom Lee", "as saying", "60%");
  }

  @Test
  void countsQuotesAndSpeakers() {
    assertThat(table(100)).endsWith("3 quotes, 2 speakers\n\n");
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 80, 100, 200})
  void fitsTheWidth(int width) {
    assertThat(table(width).lines()).allMatch(line -> Words.width(line) <= width);
  }

  @Test
  void listsQuotationMarksWithoutSpeaker() {
    List<Quote> titles = STORY.quotes().stream().filter(q -> !q.kind().isReported()).toList();
    assertThat(new QuoteTable(80, new Ink(false)).unattributed(STORY, titles))
        .contains("title     “Sea Song”");
  }

  @Test
  void usesColourOnlyWhenAsked() {
    assertThat(table(100)).doesNotContain("\u001b");
    String coloured = new QuoteTable(100, new Ink(true)).attributions(STORY, STORY.attributions());
    assertThat(coloured).contains("\u001b[1mAna Roe\u001b[0m");
  }

  private static String table(int width) {
    return new QuoteTable(width, new Ink(false)).attributions(STORY, STORY.attributions());
  }
}
