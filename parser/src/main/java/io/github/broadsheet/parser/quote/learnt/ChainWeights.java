package io.github.broadsheet.parser.quote.learnt;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * A table of weights for the nine columns of {@link Role}, of 7 bits each so that a row fits one
 * {@code long} and is added in three steps: four columns in lanes of 14 bits, the four between, and
 * the last one.
 */
public final class ChainWeights {
  /** The largest weight, and the least negated. */
  public static final int LARGEST = 63;

  private static final int BITS = 7;
  private static final int RAISED = 64;
  private static final int LAST = BITS * (Role.COLUMNS - 1);
  private static final long EVEN = 0x0001FC07F01FC07FL;

  /** A lane of 14 bits holds the sum of this many numbers of 7 bits. */
  private static final int BATCH = 128;

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
          "%d weights are not 2^%d rows of %d".formatted(weights.length, bits, Role.COLUMNS));
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

  static ChainWeights read(DataInput in) throws IOException {
    int bits = in.readUnsignedByte();
    float unit = in.readFloat();
    byte[] weights = new byte[Role.COLUMNS << bits];
    in.readFully(weights);
    return new ChainWeights(bits, weights, unit);
  }

  void write(DataOutput out) throws IOException {
    out.writeByte(bits);
    out.writeFloat(unit);
    byte[] weights = new byte[Role.COLUMNS << bits];
    for (int i = 0; i < weights.length; i++) {
      long packed = rows[i / Role.COLUMNS] >>> (i % Role.COLUMNS * BITS);
      weights[i] = (byte) ((packed & 0x7F) - RAISED);
    }
    out.write(weights);
  }

  /** Writes the sums of the features' weights to nine places of {@code scores}. */
  void score(Features features, float[] scores, int at) {
    long[] table = rows;
    int[] hashes = features.hashes();
    int mask = table.length - 1;
    int size = features.size();
    for (int c = 0; c < Role.COLUMNS; c++) {
      scores[at + c] = 0;
    }
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
      int raised = (to - from) * RAISED;
      for (int c = 0; c < Role.COLUMNS - 1; c++) {
        long lanes = (c & 1) == 0 ? even : odd;
        scores[at + c] += ((int) (lanes >>> (c / 2 * 14) & 0x3FFF) - raised) * unit;
      }
      scores[at + Role.COLUMNS - 1] += (last - raised) * unit;
    }
  }
}
