package io.github.broadsheet.examples.evaluate;

/** How often attributions are right, by how sure they were said to be. */
final class Reliability {
  static final int STEPS = 10;

  private final int[] counts = new int[STEPS];
  private final int[] right = new int[STEPS];
  private final double[] sums = new double[STEPS];

  void add(double confidence, boolean isRight) {
    int step = Math.min(STEPS - 1, (int) (confidence * STEPS));
    counts[step]++;
    right[step] += isRight ? 1 : 0;
    sums[step] += confidence;
  }

  int count(int step) {
    return counts[step];
  }

  /** The mean confidence of a step, in percent. */
  double said(int step) {
    return counts[step] == 0 ? 0 : 100 * sums[step] / counts[step];
  }

  /** The share that is right, in percent. */
  double was(int step) {
    return counts[step] == 0 ? 0 : 100.0 * right[step] / counts[step];
  }
}
