package io.github.broadsheet.examples.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BodyScoreTest {
  @Test
  void countsRunsOfFourWords() {
    BodyScore score = new BodyScore();

    score.add("a b c d e", "a b c d x");

    assertThat(score.precision()).isEqualTo(0.5);
    assertThat(score.recall()).isEqualTo(0.5);
    assertThat(score.exact()).isZero();
  }

  @Test
  void countsEveryPageTheSame() {
    BodyScore score = new BodyScore();

    score.add("one two three four", "one two three four");
    score.add("one two three four five six", "");

    assertThat(score.recall()).isEqualTo(0.5, within(1e-9));
    assertThat(score.exact()).isEqualTo(0.5);
  }
}
