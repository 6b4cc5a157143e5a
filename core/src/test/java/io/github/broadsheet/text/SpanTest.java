package io.github.broadsheet.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {
  @Test
  void cutsItsWordsOutOfText() {
    assertThat(new Span(3, 7).in("He left.")).isEqualTo("left");
  }

  @Test
  void rejectsEndBeforeStart() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Span(5, 4))
        .withMessage("end 4 is before start 5");
  }

  @Test
  void rejectsNegativeStart() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Span(-1, 4))
        .withMessage("start -1 is negative");
  }

  @Test
  void rejectsTextThatIsTooShort() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Span(12, 40).in("thirty-one characters of a text"))
        .withMessage("span [12, 40) ends after the text, which has length 31");
  }

  @Test
  void refusesToOverflow() {
    assertThatThrownBy(() -> Span.ofLength(Integer.MAX_VALUE, 1))
        .isInstanceOf(ArithmeticException.class);
  }

  @ParameterizedTest(name = "[{0}, {1}) and [{2}, {3})")
  @CsvSource({
    "0, 5, 5, 9, false, false", // side by side
    "0, 6, 5, 9, true, false", // one unit shared
    "0, 9, 3, 5, true, true", // inside
    "3, 5, 3, 5, true, true", // equal
    "0, 9, 4, 4, false, true", // an empty span is contained, and overlaps nothing
    "4, 4, 4, 4, false, true",
  })
  void relatesToAnother(int s1, int e1, int s2, int e2, boolean overlaps, boolean contains) {
    Span one = new Span(s1, e1);
    Span other = new Span(s2, e2);
    assertThat(one.overlaps(other)).isEqualTo(overlaps);
    assertThat(other.overlaps(one)).isEqualTo(overlaps);
    assertThat(one.contains(other)).isEqualTo(contains);
    assertThat(one.intersection(other).isPresent()).isEqualTo(overlaps);
  }

  @Test
  void coversSeveral() {
    assertThat(Span.covering(List.of(new Span(7, 9), new Span(2, 3)))).contains(new Span(2, 9));
    assertThat(Span.covering(List.of())).isEmpty();
  }

  @Test
  void sortsByStartThenEnd() {
    assertThat(List.of(new Span(2, 9), new Span(0, 1), new Span(2, 3)).stream().sorted())
        .containsExactly(new Span(0, 1), new Span(2, 3), new Span(2, 9));
  }
}
