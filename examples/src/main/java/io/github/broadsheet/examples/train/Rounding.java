package io.github.broadsheet.examples.train;

import io.github.broadsheet.parser.quote.learnt.ChainWeights;
import io.github.broadsheet.parser.quote.learnt.Weights;
import java.util.Arrays;

/** Rounds weights to 8 bits, or to 7 where nine share a row. */
final class Rounding {
  /** The largest weights are so few that cutting them costs less than a coarser unit would. */
  private static final double KEPT = 0.9999;

  private Rounding() {}

  static Weights toTable(int columns, int bits, float[] weights) {
    return new Weights(columns, bits, round(weights, unit(weights, 127), 127));
  }

  static ChainWeights toChain(int bits, float[] weights) {
    float unit = unit(weights, ChainWeights.LARGEST);
    return new ChainWeights(bits, round(weights, unit, ChainWeights.LARGEST), unit);
  }

  private static float unit(float[] weights, int most) {
    float[] sizes = new float[weights.length];
    int count = 0;
    for (float weight : weights) {
      if (weight != 0) {
        sizes[count++] = Math.abs(weight);
      }
    }
    Arrays.sort(sizes, 0, count);
    return count == 0 ? 1 : sizes[(int) ((count - 1) * KEPT)] / most;
  }

  private static byte[] round(float[] weights, float unit, int most) {
    byte[] rounded = new byte[weights.length];
    for (int i = 0; i < rounded.length; i++) {
      rounded[i] = (byte) Math.max(-most, Math.min(most, Math.round(weights[i] / unit)));
    }
    return rounded;
  }
}
