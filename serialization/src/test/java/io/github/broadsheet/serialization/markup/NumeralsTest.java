package io.github.broadsheet.serialization.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {
  @Test
  void readsDigitsWithSpaceAroundThem() {
    assertThat(Numerals.whole(" 640\n")).isEqualTo(OptionalInt.of(640));
    assertThat(Numerals.large("123456789012")).contains(123456789012L);
    assertThat(Numerals.decimal("1.5")).contains(1.5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-1", "1e3", "٣", "12px", "1234567890"})
  void takesNothingElseForAWholeNumber(String text) {
    assertThat(Numerals.whole(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "NaN", "Infinity", "1,5"})
  void takesNoOtherWordForANumber(String text) {
    assertThat(Numerals.decimal(text)).isEmpty();
  }
}
