package io.github.broadsheet.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineIndexTest {
  private static final LineIndex MIXED = LineIndex.of("one\ntwo\r\nthree\rfour");

  @ParameterizedTest(name = "offset {0}")
  @CsvSource({"0, 1, 1", "3, 1, 4", "4, 2, 1", "8, 2, 5", "9, 3, 1", "15, 4, 1", "19, 4, 5"})
  void countsLinesOfEveryEnding(int offset, int line, int column) {
    assertThat(MIXED.position(offset)).isEqualTo(new Position(line, column));
  }

  @Test
  void countsOneLineInAnEmptyText() {
    assertThat(LineIndex.of("").lineCount()).isEqualTo(1);
    assertThat(LineIndex.of("").position(0)).hasToString("line 1, column 1");
  }

  @Test
  void rejectsOffsetsOutsideTheText() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MIXED.position(20))
        .withMessage("offset 20 is outside the text, which has length 19");
  }
}
