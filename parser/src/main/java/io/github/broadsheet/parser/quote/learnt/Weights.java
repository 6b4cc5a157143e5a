package io.github.broadsheet.parser.quote.learnt;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * A table of 8-bit weights: a row for each value that a feature's hash can take, a column for each
 * choice. Features that share a row do little harm and cost no memory.
 */
public final class Weights implements Scorer {
  private final int columns;
  private final int mask;
  private final byte[] rows;
  private final float unit;

  /**
   * Makes a table of given weights.
   *
   * @param bits the number of bits of a hash that name its row
   * @param unit the value of a weight of 1
   */
  public Weights(int columns, int bits, byte[] rows, float unit) {
    if (rows.length != columns << bits) {
      throw new IllegalArgumentException(
          "%d weights are not 2^%d rows of %d".formatted(rows.length, bits, columns));
    }
    this.columns = columns;
    this.mask = (1 << bits) - 1;
    this.rows = rows;
    this.unit = unit;
  }

  static Weights read(DataInput in) throws IOException {
    int columns = in.readUnsignedByte();
    int bits = in.readUnsignedByte();
    float unit = in.readFloat();
    byte[] rows = new byte[columns << bits];
    in.readFully(rows);
    return new Weights(columns, bits, rows, unit);
  }

  /** Writes the table so that it can be read back. */
  public void write(DataOutput out) throws IOException {
    out.writeByte(columns);
    out.writeByte(Integer.numberOfTrailingZeros(mask + 1));
    out.writeFloat(unit);
    out.write(rows);
  }

  /** The value of a weight of 1. */
  float unit() {
    return unit;
  }

  int columns() {
    return columns;
  }

  @Override
  public void score(Features features, int[] scores) {
    java.util.Arrays.fill(scores, 0, columns, 0);
    for (int i = 0; i < features.size(); i++) {
      int row = (features.hash(i) & mask) * columns;
      for (int c = 0; c < columns; c++) {
        scores[c] += rows[row + c];
      }
    }
  }

  /** Adds up nine columns, the case that counts for speed, without touching memory in between. */
  void scoreNine(Features features, float[] scores, int at) {
    int a = 0;
    int b = 0;
    int c = 0;
    int d = 0;
    int e = 0;
    int f = 0;
    int g = 0;
    int h = 0;
    int k = 0;
    byte[] r = rows;
    for (int i = 0; i < features.size(); i++) {
      int row = (features.hash(i) & mask) * 9;
      a += r[row];
      b += r[row + 1];
      c += r[row + 2];
      d += r[row + 3];
      e += r[row + 4];
      f += r[row + 5];
      g += r[row + 6];
      h += r[row + 7];
      k += r[row + 8];
    }
    scores[at] = a * unit;
    scores[at + 1] = b * unit;
    scores[at + 2] = c * unit;
    scores[at + 3] = d * unit;
    scores[at + 4] = e * unit;
    scores[at + 5] = f * unit;
    scores[at + 6] = g * unit;
    scores[at + 7] = h * unit;
    scores[at + 8] = k * unit;
  }
}
