package io.github.broadsheet.parser.quote.learnt;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Locale;

/**
 * A table of 8-bit weights: a row for each value that a feature's hash can take, a column for each
 * choice. Features that share a row do little harm and cost no memory.
 *
 * <p>Eight columns lie in one {@code long}, each weight raised by 128, and are added at once: the
 * even bytes in four lanes of 16 bits, the odd ones in four others.
 *
 * @since 0.1
 */
public final class Weights implements Scorer {
  private static final long LANES = 0x00FF00FF00FF00FFL;
  private static final int RAISED = 128;

  /** More features than this would overflow a lane. */
  private static final int MOST_FEATURES = 256;

  private final int columns;
  private final int bits;
  private final int width;
  private final long[] rows;

  /**
   * Makes a table of given weights.
   *
   * @param bits the number of bits of a hash that name its row
   * @param weights all columns of the first row, then of the next
   */
  public Weights(int columns, int bits, byte[] weights) {
    if (weights.length != columns << bits) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT, "%d weights are not 2^%d rows of %d", weights.length, bits, columns));
    }
    this.columns = columns;
    this.bits = bits;
    this.width = width(columns);
    rows = new long[width << bits];
    for (int row = 0; row < 1 << bits; row++) {
      for (int c = 0; c < columns; c++) {
        long raised = (long) weights[row * columns + c] + RAISED;
        rows[row * width + c / 8] |= raised << (c % 8 * 8);
      }
    }
  }

  private Weights(int columns, int bits, long[] rows) {
    this.columns = columns;
    this.bits = bits;
    this.width = width(columns);
    this.rows = rows;
  }

  private static int width(int columns) {
    return (columns + 7) / 8;
  }

  static Weights read(DataInput in) throws IOException {
    int columns = in.readUnsignedByte();
    int bits = in.readUnsignedByte();
    return new Weights(columns, bits, PackedRows.read(in, width(columns) << bits));
  }

  /** Writes the table so that it can be read back. */
  public void write(DataOutput out) throws IOException {
    out.writeByte(columns);
    out.writeByte(bits);
    PackedRows.write(out, rows);
  }

  @Override
  public void score(Features features, int[] scores) {
    long[] table = rows;
    int[] hashes = features.hashes();
    int mask = (1 << bits) - 1;
    int size = Math.min(features.size(), MOST_FEATURES);
    int raised = size * RAISED;
    for (int block = 0; block < width; block++) {
      long even = 0;
      long odd = 0;
      for (int i = 0; i < size; i++) {
        long row = table[(hashes[i] & mask) * width + block];
        even += row & LANES;
        odd += row >>> 8 & LANES;
      }
      int last = Math.min(columns, block * 8 + 8);
      for (int c = block * 8; c < last; c++) {
        long lanes = (c & 1) == 0 ? even : odd;
        scores[c] = (int) (lanes >>> (c % 8 / 2 * 16) & 0xFFFF) - raised;
      }
    }
  }

  /** The same weights, in as little room as they need. */
  Scorer narrowed() {
    return columns <= NarrowWeights.MOST_COLUMNS ? new NarrowWeights(columns, rows) : this;
  }
}
