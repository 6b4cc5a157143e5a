package io.github.broadsheet.examples.train;

import io.github.broadsheet.parser.quote.learnt.Weights;
import java.util.Arrays;

/** Rounds weights to 8 bits. */
final class Rounding {
  /** The largest weights are so few that cutting them costs less than a coarser unit would. */
  private static final double KEPT = 0.9999;

  private Rounding() {}

  static Weights of(int columns, int bits, float[] weights) {
    float[] sizes = new float[weights.length];
    int count = 0;
    for (float weight : weights) {
      if (weight != 0) {
        sizes[count++] = Math.abs(weight);
      }
    }
    Arrays.sort(sizes, 0, count);
    float largest = count == 0 ? 1 : sizes[(int) ((count - 1) * KEPT)];
    float unit = largest / 127;
    byte[] rows = new byte[weights.length];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = (byte) Math.max(-127, Math.min(127, Math.round(weights[i] / unit)));
    }
    return new Weights(columns, bits, rows, unit);
  }
}
