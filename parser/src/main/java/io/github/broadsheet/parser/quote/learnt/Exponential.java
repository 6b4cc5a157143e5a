package io.github.broadsheet.parser.quote.learnt;

/** The exponential function, fast and the same on every machine, to ten digits. */
final class Exponential {
  private static final double LIMIT = 60;

  /** What is left once the nearest of so many steps to a doubling is taken out is tiny. */
  private static final int STEP_BITS = 6;

  private static final int STEPS = 1 << STEP_BITS;
  private static final double STEP = 0.6931471805599453 / STEPS;
  private static final double[] POWERS = powers();

  private Exponential() {}

  static double of(double x) {
    double bounded = Math.max(-LIMIT, Math.min(LIMIT, x));
    int step = nearest(bounded / STEP);
    double rest = bounded - step * STEP;
    double factor = 1 + rest * (1 + rest * (1 / 2d + rest * (1 / 6d)));
    long doublings = step >> STEP_BITS;
    return factor * POWERS[step & STEPS - 1] * Double.longBitsToDouble(doublings + 1023 << 52);
  }

  /**
   * The nearest whole number, as a cast of what was raised above zero, which is one machine step.
   */
  private static int nearest(double number) {
    int raised = 1 << 16;
    return (int) (number + raised + 0.5) - raised;
  }

  private static double[] powers() {
    double[] powers = new double[STEPS];
    for (int i = 0; i < STEPS; i++) {
      powers[i] = StrictMath.exp(i * STEP);
    }
    return powers;
  }
}
