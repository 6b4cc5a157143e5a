package io.github.broadsheet.parser.html.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class TreesTest {
  private static final List<String> NAMES = List.of("words", "links");
  private static final Offset<Float> CLOSE = Offset.offset(1e-6f);

  /** The first tree asks twice, the second not at all. */
  private static final Trees TREES =
      Trees.parse(
          List.of(
              "# a remark",
              "features links words",
              "tree",
              "1 0 1",
              "-1 -2 0",
              "0 2.5 3",
              "-1 1 0",
              "-1 0.5 0",
              "tree",
              "-1 0.25 0"),
          NAMES);

  private static float sum(float words, float links) {
    float p = TREES.probability(new float[] {words, links});
    return (float) Math.log(p / (1 - p));
  }

  @Test
  void addsWhatTheLeavesSay() {
    assertThat(sum(3, 2)).isCloseTo(1.25f, CLOSE);
    assertThat(sum(3, 3)).isCloseTo(0.75f, CLOSE);
    assertThat(sum(-1, 9)).isCloseTo(-1.75f, CLOSE);
  }

  @Test
  void turnsLeftWhereAFeatureIsTheThreshold() {
    assertThat(sum(0, 9)).isCloseTo(-1.75f, CLOSE);
    assertThat(sum(-0f, 9)).isCloseTo(-1.75f, CLOSE);
    assertThat(sum(Float.MIN_VALUE, 2.5f)).isCloseTo(1.25f, CLOSE);
  }

  @Test
  void refuseNodesThatLeadBack() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Trees.parse(List.of("features words", "tree", "0 1 0"), NAMES));
  }

  @Test
  void refuseFeaturesThatAreNotThere() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Trees.parse(List.of("features colour"), NAMES))
        .withMessageContaining("colour");
  }
}
