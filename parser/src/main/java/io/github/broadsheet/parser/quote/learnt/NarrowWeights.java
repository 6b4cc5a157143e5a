package io.github.broadsheet.parser.quote.learnt;

/**
 * A table of 8-bit weights for at most four choices, in rows of an {@code int}: half the size of
 * {@link Weights}, so that more of it stays in the caches.
 */
final class NarrowWeights implements Scorer {
  /** The most columns that a row has room for. */
  static final int MOST_COLUMNS = Integer.BYTES;

  private static final int LANES = 0x00FF00FF;
  private static final int RAISED = 128;

  /** More features than this would overflow a lane. */
  private static final int MOST_FEATURES = 256;

  private final int columns;
  private final int[] rows;

  /**
   * Makes a table of another's rows.
   *
   * @param rows the weights, each raised by 128, from the lowest byte on
   */
  NarrowWeights(int columns, long[] rows) {
    if (columns > MOST_COLUMNS) {
      throw new IllegalArgumentException(columns + " columns are more than " + MOST_COLUMNS);
    }
    this.columns = columns;
    this.rows = new int[rows.length];
    for (int row = 0; row < rows.length; row++) {
      this.rows[row] = (int) rows[row];
    }
  }

  @Override
  public void score(Features features, int[] scores) {
    int[] table = rows;
    int[] hashes = features.hashes();
    int mask = table.length - 1;
    int size = Math.min(features.size(), MOST_FEATURES);
    int even = 0;
    int odd = 0;
    for (int i = 0; i < size; i++) {
      int row = table[hashes[i] & mask];
      even += row & LANES;
      odd += row >>> 8 & LANES;
    }
    int raised = size * RAISED;
    for (int c = 0; c < columns; c++) {
      int lanes = (c & 1) == 0 ? even : odd;
      scores[c] = (lanes >>> (c / 2 * 16) & 0xFFFF) - raised;
    }
  }
}
