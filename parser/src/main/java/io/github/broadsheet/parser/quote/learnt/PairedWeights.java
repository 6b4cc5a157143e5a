package io.github.broadsheet.parser.quote.learnt;

import java.util.Arrays;

/**
 * Two tables of weights whose rows for one hash lie side by side.
 *
 * <p>Both readings of roles ask for most features, and a table is larger than the caches near the
 * processor: to fetch a row costs far more than to add it, and the second comes with the first.
 */
final class PairedWeights {
  private final ChainWeights first;
  private final ChainWeights second;
  private final long[] rows;

  PairedWeights(ChainWeights first, ChainWeights second) {
    if (first.rows().length != second.rows().length) {
      throw new IllegalArgumentException(
          first.rows().length + " rows cannot be paired with " + second.rows().length);
    }
    this.first = first;
    this.second = second;
    this.rows = new long[2 * first.rows().length];
    for (int row = 0; row < first.rows().length; row++) {
      rows[2 * row] = first.rows()[row];
      rows[2 * row + 1] = second.rows()[row];
    }
  }

  /**
   * Writes the sums of the features' weights in the first table to nine places of {@code scores},
   * those in the second to nine places of {@code ahead}.
   */
  void score(Features features, float[] scores, int at, float[] ahead, int aheadAt) {
    Arrays.fill(scores, at, at + Role.COLUMNS, 0);
    Arrays.fill(ahead, aheadAt, aheadAt + Role.COLUMNS, 0);
    long[] table = rows;
    int[] hashes = features.hashes();
    int mask = table.length / 2 - 1;
    int size = features.size();
    for (int from = 0; from < size; from += ChainWeights.BATCH) {
      int to = Math.min(size, from + ChainWeights.BATCH);
      long even = 0;
      long odd = 0;
      int last = 0;
      long evenAhead = 0;
      long oddAhead = 0;
      int lastAhead = 0;
      for (int i = from; i < to; i++) {
        int row = 2 * (hashes[i] & mask);
        long one = table[row];
        even += one & ChainWeights.EVEN;
        odd += one >>> ChainWeights.BITS & ChainWeights.EVEN;
        last += (int) (one >>> ChainWeights.LAST);
        long other = table[row + 1];
        evenAhead += other & ChainWeights.EVEN;
        oddAhead += other >>> ChainWeights.BITS & ChainWeights.EVEN;
        lastAhead += (int) (other >>> ChainWeights.LAST);
      }
      first.add(even, odd, last, to - from, scores, at);
      second.add(evenAhead, oddAhead, lastAhead, to - from, ahead, aheadAt);
    }
  }
}
