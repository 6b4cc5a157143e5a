package io.github.broadsheet.parser.html.label;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.parser.html.block.LineCutter;
import io.github.broadsheet.parser.html.block.Page;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class StretchTest {
  @Test
  void findsWhereMostLikelyBlocksStandTogether() {
    float[] probability = {0.9f, 0.1f, 0.1f, 0.8f, 0.4f, 0.9f, 0.1f};

    assertThat(Stretch.of(page(7), probability, 0.5f)).isEqualTo(new Stretch(3, 6));
  }

  @Test
  void isEmptyIfNothingIsLikely() {
    assertThat(Stretch.of(page(2), new float[] {0.1f, 0.2f}, 0.5f)).isEqualTo(new Stretch(0, 0));
  }

  @Test
  void believesDoubtfulBlocksInsideAndNotOutside() {
    float[] probability = {0.6f, 0.1f, 0.1f, 0.9f, 0.45f, 0.9f, 0.95f};

    Judgement judgement = Medium.LINES.judge(page(7), probability, -1);

    assertThat(judgement.isStory(0)).isFalse();
    assertThat(judgement.isStory(4)).isTrue();
    assertThat(judgement.firstStory()).isEqualTo(3);
    assertThat(judgement.lastStory()).isEqualTo(6);
  }

  /** Blocks of five words each. */
  private static Page page(int count) {
    String line = "Five words in every line";
    int[] starts = new int[count];
    int[] ends = new int[count];
    Arrays.fill(ends, line.length());
    return LineCutter.cut(line, starts, ends);
  }
}
