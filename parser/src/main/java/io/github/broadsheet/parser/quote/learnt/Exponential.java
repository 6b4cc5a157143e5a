package io.github.broadsheet.parser.quote.learnt;

/** The exponential function, fast and the same on every machine, to about one part in a million. */
final class Exponential {
  private static final double LOG_2 = 0.6931471805599453;
  private static final double INVERSE = 1 / LOG_2;
  private static final double LIMIT = 60;

  private Exponential() {}

  static double of(double x) {
    double bounded = Math.max(-LIMIT, Math.min(LIMIT, x));
    double scaled = bounded * INVERSE;
    long whole = (long) Math.floor(scaled);
    double r = (scaled - whole) * LOG_2;
    double fraction =
        1
            + r
                * (1
                    + r
                        * (1 / 2d
                            + r
                                * (1 / 6d
                                    + r * (1 / 24d + r * (1 / 120d + r * (1 / 720d + r / 5040))))));
    return fraction * Double.longBitsToDouble((whole + 1023) << 52);
  }
}
