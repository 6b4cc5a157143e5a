package io.github.broadsheet.parser.quote.learnt;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.parser.quote.statement.QuoteText;
import io.github.broadsheet.parser.quote.statement.Statement;
import io.github.broadsheet.text.Span;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LearntFinderTest {
  private final LearntFinder finder = LearntFinder.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“The harbour will open in May,” Anna Berg said."
            + " | Anna Berg | said | “The harbour will open in May,”",
        "The minister said that the harbour would open in May."
            + " | The minister | said | that the harbour would open in May",
        "The union believes the offer is too low."
            + " | The union | believes | the offer is too low",
      })
  void findsWhoSaidWhat(String text, String source, String cue, String content) {
    Statement statement = finder.find(QuoteText.of(text)).get(0);
    assertThat(words(text, statement.source())).isEqualTo(source);
    assertThat(words(text, statement.cue())).isEqualTo(cue);
    assertThat(words(text, statement.content())).isEqualTo(content);
  }

  @Test
  void joinsAQuoteThatItsCueInterrupts() {
    String text = "“We are ready,” said Mayor Tom Hale. “The ships can come.”";
    Statement statement = finder.find(QuoteText.of(text)).get(0);
    assertThat(words(text, statement.content()))
        .isEqualTo("“We are ready,” … “The ships can come.”");
  }

  @Test
  void findsNothingWhereNobodySpeaks() {
    assertThat(finder.find(QuoteText.of("The train left the station at noon."))).isEmpty();
    assertThat(finder.find(QuoteText.of(""))).isEmpty();
    assertThat(finder.find(QuoteText.of(" \n\n "))).isEmpty();
  }

  @Test
  void findsTheSameEachTime() {
    QuoteText text = QuoteText.of("He said it was late.\n“Go home,” she told them, and they went.");
    assertThat(finder.find(text)).isEqualTo(finder.find(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", "“", "said ", "“I” he said, ", "a said b\n", "he said that "})
  void readsHostileTextInLinearTime(String piece) {
    String text = piece.repeat(100_000 / piece.length());
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () ->
            assertThat(finder.find(QuoteText.of(text)))
                .allSatisfy(s -> assertThat(s.content()).isNotEmpty()));
  }

  private static String words(String text, List<Span> spans) {
    return spans.stream()
        .map(span -> text.substring(span.start(), span.end()))
        .collect(Collectors.joining(" … "));
  }
}
