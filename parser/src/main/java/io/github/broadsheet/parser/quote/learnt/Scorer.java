package io.github.broadsheet.parser.quote.learnt;

/**
 * Gives each of several choices a score: the sum of the weights of the features for it.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface Scorer {
  /** Writes the scores of all choices to {@code scores}, from index 0. */
  void score(Features features, int[] scores);

  /** The index of the highest of the first {@code size} scores; the first of equals. */
  static int best(int[] scores, int size) {
    int best = 0;
    for (int i = 1; i < size; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    return best;
  }
}
