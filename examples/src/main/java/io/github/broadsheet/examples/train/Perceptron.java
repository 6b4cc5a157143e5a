package io.github.broadsheet.examples.train;

import io.github.broadsheet.parser.quote.learnt.Features;
import io.github.broadsheet.parser.quote.learnt.Scorer;
import io.github.broadsheet.parser.quote.learnt.Weights;
import java.util.Arrays;

/** An averaged perceptron over hashed features: wrong choices lose, right ones gain. */
final class Perceptron implements Scorer {
  private final int columns;
  private final int bits;
  private final int mask;
  private final int[] weights;
  private final double[] sums;
  private final int[] changed;
  private int time = 1;

  Perceptron(int columns, int bits) {
    this.columns = columns;
    this.bits = bits;
    this.mask = (1 << bits) - 1;
    weights = new int[columns << bits];
    sums = new double[columns << bits];
    changed = new int[columns << bits];
  }

  @Override
  public void score(Features features, int[] scores) {
    Arrays.fill(scores, 0, columns, 0);
    for (int i = 0; i < features.size(); i++) {
      int row = (features.hash(i) & mask) * columns;
      for (int c = 0; c < columns; c++) {
        scores[c] += weights[row + c];
      }
    }
  }

  /** Learns from one decision. */
  void learn(Features features, int right, int chosen) {
    if (right != chosen) {
      change(features, right, 1);
      change(features, chosen, -1);
    }
    time++;
  }

  private void change(Features features, int column, int by) {
    for (int i = 0; i < features.size(); i++) {
      int cell = (features.hash(i) & mask) * columns + column;
      sums[cell] += (double) (time - changed[cell]) * weights[cell];
      changed[cell] = time;
      weights[cell] += by;
    }
  }

  /** The averages over time, in 8 bits. */
  Weights finish() {
    float[] averages = new float[weights.length];
    for (int i = 0; i < averages.length; i++) {
      averages[i] = (float) ((sums[i] + (double) (time - changed[i]) * weights[i]) / time);
    }
    return Rounding.toTable(columns, bits, averages);
  }
}
