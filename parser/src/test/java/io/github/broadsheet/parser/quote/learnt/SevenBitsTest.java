package io.github.broadsheet.parser.quote.learnt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SevenBitsTest {
  @Test
  void movesEachNumberNextToTheOneBelow() {
    assertThat(SevenBits.squeeze(0x7F00_0000_0000_0001L)).isEqualTo(127L << 49 | 1);
    assertThat(SevenBits.squeeze(0x0000_0000_0000_0201L)).isEqualTo(2L << 7 | 1);
    assertThat(SevenBits.squeeze(0x0000_0003_0000_0000L)).isEqualTo(3L << 28);
  }

  @Test
  void comesBackFromBytes() {
    for (int place = 0; place < 8; place++) {
      for (long number = 0; number < 128; number++) {
        long bytes = number << 8 * place | 0x55L << 8 * ((place + 3) % 8);
        assertThat(SevenBits.spread(SevenBits.squeeze(bytes))).isEqualTo(bytes);
      }
    }
  }

  @Test
  void leavesOutWhatStandsAboveTheEighthNumber() {
    assertThat(SevenBits.spread(0x7FL << 56)).isZero();
  }
}
