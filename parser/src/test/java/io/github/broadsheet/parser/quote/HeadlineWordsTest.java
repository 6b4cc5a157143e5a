package io.github.broadsheet.parser.quote;

import static io.github.broadsheet.parser.quote.Stories.RULES;
import static io.github.broadsheet.parser.quote.Stories.headed;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.quote.QuoteKind;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words in quotation marks that stand in a headline. */
class HeadlineWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Levy is ‘madness’, says minister                 | ‘madness’         | minister",
        "Minister calls levy “madness”                    | “madness”         | Minister",
        "Roe ‘will not resign’ over levy, deputy says     | ‘will not resign’ | deputy",
        "Ana Roe: ‘I will not resign’                     | ‘I will not resign’ | Ana Roe",
        "Mayor’s “secret” plan angers fishermen           | “secret”          | ~~",
        "Ferry firm ‘knew of fault’                       | ‘knew of fault’   | ~~",
        "Review: ‘Long Roads’ is too long                 | ‘Long Roads’      | ~~",
        "Budget: ‘I will not resign’                      | ‘I will not resign’ | ~~",
        "Budget live: ‘I will not resign’                 | ‘I will not resign’ | ~~",
      })
  void keepsWordsThatAHeadlineAloneHas(String headline, String words, String source) {
    Article article = new QuoteAnnotator().annotate(headed(headline, "It rained on Monday."));
    assertThat(article.quotes())
        .singleElement()
        .extracting(each -> each.spans().get(0).in(article.text()))
        .isEqualTo(words);
    assertThat(article.attributions())
        .extracting(each -> each.speaker().orElseThrow().name())
        .containsExactlyElementsOf(source.isEmpty() ? List.of() : List.of(source));
  }

  @Test
  void knowsTheOneWordBeforeAColonFromTheStory() {
    Article article = headed("Roe: ‘I will not resign’", "It rained on Ana Roe.");
    assertThat(RULES.annotate(article).attributions())
        .singleElement()
        .extracting(each -> each.speaker().orElseThrow().name())
        .isEqualTo("Ana Roe");
  }

  @Test
  void searchesNoStoryForWordsWithoutEnd() {
    Article article = headed("‘" + "a".repeat(100_000) + " b’ says x", "a".repeat(1_000_000));
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> assertThat(RULES.annotate(article)).isNotNull());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Levy is ‘madness’, says Roe        | The levy is madness, Ana Roe said.",
        "Levy is ‘sheer madness’, says Roe  | The levy is sheer\u00a0madness, Ana Roe said.",
      })
  void leavesWordsOfAHeadlineToTheStoryThatRepeatsThem(String headline, String story) {
    Article article = headed(headline, story);
    assertThat(new QuoteAnnotator().annotate(article).attributions())
        .singleElement()
        .extracting(each -> each.quote().kind())
        .isEqualTo(QuoteKind.INDIRECT);
  }

  @Test
  void leavesAHeadlineThatIsAllQuotationToTheDesk() {
    Article article = headed("“We left and nobody saw us”", "Ana Roe said they had left.");
    assertThat(RULES.annotate(article).quotes()).hasSize(1);
  }
}
