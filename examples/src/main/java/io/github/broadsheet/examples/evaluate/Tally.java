package io.github.broadsheet.examples.evaluate;

/** How many of the true ones were found, and how many of the found ones are true. */
final class Tally {
  private int gold;
  private int recalled;
  private int found;
  private int right;

  void gold(boolean isFound) {
    gold++;
    recalled += isFound ? 1 : 0;
  }

  void found(boolean isRight) {
    found++;
    right += isRight ? 1 : 0;
  }

  int goldCount() {
    return gold;
  }

  int foundCount() {
    return found;
  }

  double precision() {
    return found == 0 ? 0 : 100.0 * right / found;
  }

  double recall() {
    return gold == 0 ? 0 : 100.0 * recalled / gold;
  }

  double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
