package io.github.broadsheet.examples.train;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.parser.quote.learnt.Features;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FeatureCountsTest {
  @Test
  void countsAFeatureOverAllExamples() {
    FeatureCounts counts = new FeatureCounts(List.of(example(1, 2), example(1, 3), example(1)));

    assertThat(counts.atLeast(3).boxed()).containsOnly(hash(1)).hasSize(3);
    assertThat(counts.atLeast(2).boxed()).containsOnly(hash(1));
    assertThat(counts.atLeast(1).boxed())
        .containsExactlyInAnyOrder(hash(1), hash(2), hash(1), hash(3), hash(1));
  }

  @Test
  void countsNoFurtherThanAByteHolds() {
    FeatureCounts counts = new FeatureCounts(Collections.nCopies(300, example(1)));

    assertThat(counts.atLeast(127).count()).isEqualTo(300);
    assertThat(counts.atLeast(128)).isEmpty();
  }

  @Test
  void hasNothingToCountWithoutExamples() {
    assertThat(new FeatureCounts(List.of()).atLeast(0)).isEmpty();
  }

  /** An example of one position with a feature for each value. */
  private static Example example(int... values) {
    return Example.ofRoles(new byte[0], 0, (position, features) -> describe(features, values));
  }

  private static void describe(Features features, int... values) {
    features.clear();
    IntStream.of(values)
        .forEach(
            value -> {
              features.from(0);
              features.add(value);
            });
  }

  private static int hash(int value) {
    Features features = new Features();
    describe(features, value);
    return features.hash(0);
  }
}
