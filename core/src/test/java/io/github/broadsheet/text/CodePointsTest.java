package io.github.broadsheet.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class CodePointsTest {
  private static final String TEXT = "a\uD83D\uDE00b";

  @Test
  void countsPairAsOne() {
    CodePoints points = CodePoints.of(TEXT);

    assertThat(points.length()).isEqualTo(3);
    assertThat(points.toCodePoints(new Span(1, 4))).isEqualTo(new Span(1, 3));
    assertThat(points.toUnits(new Span(1, 3))).isEqualTo(new Span(1, 4));
    assertThat(points.toUnits(2)).isEqualTo(3);
  }

  @Test
  void takesOffsetBetweenHalvesForTheirCodePoint() {
    assertThat(CodePoints.of(TEXT).toCodePoints(2)).isEqualTo(1);
  }

  @Test
  void leavesTextWithoutPairsAsItIs() {
    assertThat(CodePoints.of("ferry").toUnits(new Span(2, 5))).isEqualTo(new Span(2, 5));
  }

  @Test
  void rejectsOffsetAfterText() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CodePoints.of(TEXT).toUnits(4))
        .withMessage("code point 4 is not within the text, which has 3");
  }
}
