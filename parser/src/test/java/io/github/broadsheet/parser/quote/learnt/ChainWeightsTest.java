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

class ChainWeightsTest {
  private static final int BITS = 6;

  @Test
  void addsTheRowsOfAllFeatures() {
    byte[] numbers = numbers(1);
    Features features = features(300);
    float[] scores = new float[Role.COLUMNS];
    new ChainWeights(BITS, numbers, 0.5f).score(features, scores, 0);
    for (int column = 0; column < Role.COLUMNS; column++) {
      int sum = 0;
      for (int i = 0; i < features.size(); i++) {
        int row = features.hash(i) & (1 << BITS) - 1;
        sum += numbers[row * Role.COLUMNS + column];
      }
      assertThat(scores[column]).isEqualTo(sum * 0.5f);
    }
  }

  @Test
  void comesBackFromBytes() throws IOException {
    ChainWeights written = new ChainWeights(BITS, numbers(3), 0.125f);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    written.write(new DataOutputStream(bytes));
    ChainWeights read =
        ChainWeights.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    assertThat(read.rows()).isEqualTo(written.rows());
  }

  @Test
  void rejectsAnotherNumberOfWeights() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ChainWeights(1, new byte[9], 1))
        .withMessage("9 weights are not 2^1 rows of 9");
  }

  private static byte[] numbers(int seed) {
    Random random = new Random(seed);
    byte[] numbers = new byte[Role.COLUMNS << BITS];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = (byte) (random.nextInt(2 * ChainWeights.LARGEST + 1) - ChainWeights.LARGEST);
    }
    return numbers;
  }

  /** More than fit the lanes of a sum at once. */
  private static Features features(int count) {
    Features features = new Features();
    features.from(0);
    for (int i = 0; i < count; i++) {
      features.add(i);
    }
    return features;
  }
}
