package io.github.broadsheet.parser.html.label;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.parser.html.block.LineCutter;
import io.github.broadsheet.parser.html.block.Page;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StretchTest {
  @Test
  void findsWhereMostLikelyBlocksStandTogether() {
    float[] probability = {0.9f, 0.1f, 0.1f, 0.8f, 0.4f, 0.9f, 0.1f};

    assertThat(Stretch.of(page(7), probability, 0.5f, -1)).isEqualTo(new Stretch(3, 6));
  }

  @Test
  void isEmptyIfNothingIsLikely() {
    assertThat(Stretch.of(page(2), new float[] {0.1f, 0.2f}, 0.5f, -1))
        .isEqualTo(new Stretch(0, 0));
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

  @Test
  void doesNotLetOneLongCommentOutweighAStory() {
    String story = "Five words in every line";
    String comment = "word ".repeat(400).strip();
    String text = (story + '\n').repeat(20) + comment;
    int[] starts = IntStream.range(0, 21).map(i -> i * (story.length() + 1)).toArray();
    int[] ends = Arrays.stream(starts).map(start -> start + story.length()).toArray();
    ends[20] = text.length();
    float[] probability = new float[21];
    Arrays.fill(probability, 0.1f);
    Arrays.fill(probability, 0, 10, 0.8f);
    probability[20] = 0.8f;

    assertThat(Stretch.of(LineCutter.cut(text, starts, ends), probability, 0.5f, -1))
        .isEqualTo(new Stretch(0, 10));
  }

  @Test
  void prefersTheStretchBelowTheHeadline() {
    float[] probability = new float[20];
    Arrays.fill(probability, 0.1f);
    Arrays.fill(probability, 1, 3, 0.7f);
    Arrays.fill(probability, 18, 20, 0.8f);

    assertThat(Stretch.of(page(20), probability, 0.5f, -1)).isEqualTo(new Stretch(18, 20));
    assertThat(Stretch.of(page(20), probability, 0.5f, 0)).isEqualTo(new Stretch(1, 3));
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
