package io.github.broadsheet.parser.quote.learnt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeightsTest {
  private static final int BITS = 5;

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 4, 5, 8, 9, 48})
  void addsTheRowsOfAllFeaturesHoweverItIsKept(int columns) throws IOException {
    byte[] numbers = new byte[columns << BITS];
    new Random(columns).nextBytes(numbers);
    Features features = new Features();
    features.from(0);
    for (int i = 0; i < 200; i++) {
      features.add(i);
    }
    int[] sums = new int[columns];
    for (int i = 0; i < features.size(); i++) {
      for (int column = 0; column < columns; column++) {
        sums[column] += numbers[(features.hash(i) & (1 << BITS) - 1) * columns + column];
      }
    }
    Weights weights = new Weights(columns, BITS, numbers);
    assertThat(scores(weights, features, columns)).isEqualTo(sums);
    assertThat(scores(weights.narrowed(), features, columns)).isEqualTo(sums);
    assertThat(scores(reread(weights), features, columns)).isEqualTo(sums);
  }

  @Test
  void rejectsAnotherNumberOfWeights() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Weights(3, 1, new byte[5]))
        .withMessage("5 weights are not 2^1 rows of 3");
  }

  private static int[] scores(Scorer scorer, Features features, int columns) {
    int[] scores = new int[columns];
    scorer.score(features, scores);
    return scores;
  }

  private static Weights reread(Weights weights) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    weights.write(new DataOutputStream(bytes));
    return Weights.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
  }
}
