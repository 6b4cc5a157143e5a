package io.github.broadsheet.examples.gold;

import java.util.Locale;

/** How many of how many were right. */
final class Share {
  private int right;
  private int all;

  void add(boolean isRight) {
    all++;
    right += isRight ? 1 : 0;
  }

  int all() {
    return all;
  }

  double percent() {
    return all == 0 ? 0 : 100.0 * right / all;
  }

  /** The share, and what it is of: "87.6 | 92 of 105". */
  @Override
  public String toString() {
    return all == 0
        ? "- | 0"
        : String.format(Locale.ROOT, "%.1f | %d of %d", percent(), right, all);
  }
}
