package io.github.broadsheet.examples.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotedWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "He said “so” and \"yes\" and ''no''.  | “so” / \"yes\" / ''no''",
        "A 12\" ruler                          | ~~",
        "“Never closed                         | “Never closed",
        "“One “two” three                      | “One  / “two”",
      })
  void findsDoubleMarks(String text, String passages) {
    String found =
        String.join(
            " / ",
            QuotedWords.of(text).stream().map(s -> text.substring(s.start(), s.end())).toList());
    assertThat(found).isEqualTo(passages);
  }
}
