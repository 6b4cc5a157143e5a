package io.github.broadsheet.parser.quote.learnt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ExponentialTest {
  @Test
  void comesCloseEverywhere() {
    for (double x = -60; x <= 60; x += 0.00173) {
      assertThat(Exponential.of(x) / StrictMath.exp(x)).isCloseTo(1, within(1e-10));
    }
  }

  @Test
  void staysWithinItsLimits() {
    assertThat(Exponential.of(0)).isEqualTo(1);
    assertThat(Exponential.of(1e9)).isEqualTo(Exponential.of(60));
    assertThat(Exponential.of(-1e9)).isEqualTo(Exponential.of(-60));
  }
}
