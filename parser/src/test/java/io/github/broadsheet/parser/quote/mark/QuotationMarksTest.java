package io.github.broadsheet.parser.quote.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.broadsheet.parser.quote.statement.QuoteText;
import io.github.broadsheet.text.Span;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationMarksTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "“We won,” he said.                 | “We won,”",
        "\"We won,\" he said, \"at last.\"  | \"We won,\" / \"at last.\"",
        "``We won,'' he said.               | ``We won,''",
        "''We won,'' he said.               | ''We won,''",
        "«We won», he said.                 | «We won»",
        "»We won«, he said.                 | »We won«",
        "„We won“, he said.                 | „We won“",
        "‘We won,’ he said.                 | ‘We won,’",
        "'We won,' he said.                 | 'We won,'",
        "He called it 'art'.                | 'art'",
        "The voters' choice in the '90s, rock 'n' roll | ~~",
        "It’s the ’90s and the teachers’ turn          | ~~",
        "‘The voters’ choice’ won           | ‘The voters’ choice’",
        "A 6' 2\" man and a 12\" ruler      | ~~",
        "“He said ‘no’ to me,” she said     | “He said ‘no’ to me,” / ‘no’",
        "\"He said 'it's no' to me\"        | \"He said 'it's no' to me\" / 'it's no'",
        "\"He said \"no\" to me\" twice     | \"He said \"no\" to me\" / \"no\"",
        "“We won“ he said                   | “We won“",
        "“We won\" he said                  | “We won\"",
        "We won” he said                    | ~~",
      })
  void findsPassages(String text, String passages) {
    String found =
        String.join(
            " / ", found(text).stream().map(p -> text.substring(p.start(), p.end())).toList());
    assertThat(found).isEqualTo(passages);
  }

  @Test
  void saysHowDeepAPassageStands() {
    assertThat(found("“She told us ‘go,’ so we went.” ‘Yes.’"))
        .extracting(Passage::depth)
        .containsExactly(0, 1, 0);
  }

  @Test
  void cutsTheMarksFromTheWords() {
    Passage passage = found("``So.''").get(0);
    assertThat(passage.words()).isEqualTo(new Span(2, 5));
    assertThat(passage.mark()).isEqualTo(Mark.DOUBLED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"“One.\n“Two.”", "\"One.\n\"Two.\"", "''One.\n\n''Two.''"})
  void keepsQuotationAcrossParagraphs(String text) {
    assertThat(found(text)).extracting(Passage::closed).containsExactly(false, true);
    assertThat(found(text)).extracting(Passage::continued).containsExactly(false, true);
  }

  @Test
  void endsAnUnclosedPassageWithItsParagraph() {
    Passage passage = found("He said: “We won.\nThe crowd left.").get(0);
    assertThat(passage.span()).isEqualTo(new Span(9, 17));
    assertThat(passage.closed()).isFalse();
  }

  @Test
  void endsAPassageWhoseClosingMarkIsLostBeforeTheNext() {
    String text = "“We won, he said. “At last,” she said.";
    assertThat(found(text))
        .extracting(p -> text.substring(p.start(), p.end()))
        .containsExactly("“We won, he said. ", "“At last,”");
    assertThat(found(text)).extracting(Passage::depth).containsExactly(0, 0);
  }

  @Test
  void doesNotContinueAPassageThatWasClosed() {
    assertThat(found("“One.”\n“Two.”")).extracting(Passage::continued).containsOnly(false);
  }

  @Test
  void doesNotContinueAPassageWithMarksOfAnotherFamily() {
    assertThat(found("\"One.\n“Two.”")).extracting(Passage::continued).containsOnly(false);
  }

  @Test
  void keepsQuotationsInsideAParagraphThatIsQuotedWhole() {
    assertThat(found("\"They call it “the mule” here.\n\"Still.\""))
        .extracting(Passage::span)
        .containsExactly(new Span(0, 30), new Span(14, 24), new Span(31, 39));
  }

  @Test
  void rejectsParagraphThatEndsAfterTheText() {
    assertThatThrownBy(() -> QuotationMarks.passages("abc", List.of(new Span(0, 9))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ends after the text, which has length 3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", "“", "”", "'", "''", "‘", "’", "«", " \"a", " 'a", "“‘", "s' a "})
  void readsAHundredThousandMarksInLinearTime(String mark) {
    String text = mark.repeat(100_000);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () ->
            assertThat(found(text))
                .allMatch(p -> p.start() >= 0 && p.end() <= text.length() && p.depth() < 6));
  }

  private static List<Passage> found(String text) {
    return QuoteText.of(text).passages();
  }
}
