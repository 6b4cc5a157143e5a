package io.github.broadsheet.examples.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void breaksLinesAtSpaces() {
    assertThat(Words.wrap("who said what to whom", 9))
        .containsExactly("who said", "what to", "whom");
  }

  @Test
  void cutsWordsThatAreLongerThanALine() {
    assertThat(Words.wrap("a 🚢🚢🚢🚢🚢 b", 3)).containsExactly("a", "🚢🚢🚢", "🚢🚢", "b");
  }

  @Test
  void removesWhatSteersATerminal() {
    assertThat(Words.clean("one\n  two\u001b[31m \u202Ethree\u0007\u00A0four"))
        .isEqualTo("one two[31m three four");
  }

  @Test
  void wrapsOneEndlessWordInLinearTime() {
    String word = "a".repeat(5_000_000);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> assertThat(Words.wrap(word, 50)).hasSize(100_000));
  }
}
