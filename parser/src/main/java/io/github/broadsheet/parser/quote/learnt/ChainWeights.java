package io.github.broadsheet.parser.quote.learnt;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;

/**
 * A table of weights for the nine columns of {@link Role}, of 7 bits each so that a row fits one
 * {@code long} and is added in three steps: four columns in lanes of 14 bits, the four between, and
 * the last one.
 *
 * @since 0.1
 */
public final class ChainWeights {
  /** The largest weight, and the least negated. */
  public static final int LARGEST = 63;

  static final int BITS = 7;
  private static final int RAISED = 64;
  static final int LAST = BITS * (Role.COLUMNS - 1);
  static final long EVEN = 0x0001FC07F01FC07FL;

  /** A lane of 14 bits holds the sum of this many numbers of 7 bits. */
  static final int BATCH = 128;

  private final int bits;
  private final long[] rows;
  private final float unit;

  /**
   * Makes a table of given weights.
   *
   * @param bits the number of bits of a hash that name its row
   * @param weights all columns of the first row, then of the next; from -63 to 63
   * @param unit the value of a weight of 1
   */
  public ChainWeights(int bits, byte[] weights, float unit) {
    if (weights.length != Role.COLUMNS << bits) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "%d weights are not 2^%d rows of %d",
              weights.length,
              bits,
              Role.COLUMNS));
    }
    this.bits = bits;
    this.unit = unit;
    rows = new long[1 << bits];
    for (int row = 0; row < rows.length; row++) {
      long packed = 0;
      for (int c = Role.COLUMNS - 1; c >= 0; c--) {
        packed = packed << BITS | weights[row * Role.COLUMNS + c] + RAISED;
      }
      rows[row] = packed;
    }
  }

  private ChainWeights(int bits, long[] rows, float unit) {
    this.bits = bits;
    this.rows = rows;
    this.unit = unit;
  }

  static ChainWeights read(DataInput in) throws IOException {
    int bits = in.readUnsignedByte();
    float unit = in.readFloat();
    long[] rows = PackedRows.read(in, 1 << bits);
    byte[] last = new byte[rows.length];
    in.readFully(last);
    for (int row = 0; row < rows.length; row++) {
      rows[row] = SevenBits.squeeze(rows[row]) | (long) last[row] << LAST;
    }
    return new ChainWeights(bits, rows, unit);
  }

  /** Writes bytes, as they compress far better than numbers of 7 bits that straddle them. */
  void write(DataOutput out) throws IOException {
    out.writeByte(bits);
    out.writeFloat(unit);
    long[] spread = new long[rows.length];
    byte[] last = new byte[rows.length];
    for (int row = 0; row < rows.length; row++) {
      spread[row] = SevenBits.spread(rows[row]);
      last[row] = (byte) (rows[row] >>> LAST);
    }
    PackedRows.write(out, spread);
    out.write(last);
  }

  /** Writes the sums of the features' weights to nine places of {@code scores}. */
  void score(Features features, float[] scores, int at) {
    Arrays.fill(scores, at, at + Role.COLUMNS, 0);
    long[] table = rows;
    int[] hashes = features.hashes();
    int mask = table.length - 1;
    int size = features.size();
    for (int from = 0; from < size; from += BATCH) {
      int to = Math.min(size, from + BATCH);
      long even = 0;
      long odd = 0;
      int last = 0;
      for (int i = from; i < to; i++) {
        long row = table[hashes[i] & mask];
        even += row & EVEN;
        odd += row >>> BITS & EVEN;
        last += (int) (row >>> LAST);
      }
      add(even, odd, last, to - from, scores, at);
    }
  }

  /** Adds what a batch of rows came to. */
  void add(long even, long odd, int last, int count, float[] scores, int at) {
    int raised = count * RAISED;
    for (int c = 0; c < Role.COLUMNS - 1; c++) {
      long lanes = (c & 1) == 0 ? even : odd;
      scores[at + c] += ((int) (lanes >>> (c / 2 * 14) & 0x3FFF) - raised) * unit;
    }
    scores[at + Role.COLUMNS - 1] += (last - raised) * unit;
  }

  long[] rows() {
    return rows;
  }
}
