package io.github.broadsheet.serialization.tables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/**
 * The values of one column of one row group, in Parquet's plain encoding: whether each is there, a
 * bit each, and then those that are. Not safe to share between threads.
 */
final class ColumnValues {
  private final Column column;
  private final ByteArrayOutputStream values = new ByteArrayOutputStream();
  private final BitSet present = new BitSet();
  private int count;

  ColumnValues(Column column) {
    this.column = column;
  }

  Column column() {
    return column;
  }

  int count() {
    return count;
  }

  int length() {
    return values.size();
  }

  void add(Optional<Object> cell) {
    if (cell.isPresent()) {
      present.set(count);
      write(cell.get());
    }
    count++;
  }

  private void write(Object value) {
    switch (column.type()) {
      case TEXT -> {
        byte[] bytes = ((String) value).getBytes(StandardCharsets.UTF_8);
        littleEndian(values, bytes.length, Integer.BYTES);
        values.writeBytes(bytes);
      }
      case WHOLE -> littleEndian(values, (Integer) value, Integer.BYTES);
      case NUMBER -> littleEndian(values, Double.doubleToLongBits((Double) value), Long.BYTES);
    }
  }

  /** Returns the data page: the length of the bits, one run of bits, and the values. */
  byte[] page() {
    ByteArrayOutputStream page = new ByteArrayOutputStream(values.size() + count / 8 + 16);
    byte[] bits = new byte[(count + 7) / 8];
    byte[] set = present.toByteArray();
    System.arraycopy(set, 0, bits, 0, set.length);
    byte[] header = runHeader(bits.length);
    littleEndian(page, header.length + bits.length, Integer.BYTES);
    page.writeBytes(header);
    page.writeBytes(bits);
    page.writeBytes(values.toByteArray());
    return page.toByteArray();
  }

  /** A run of single bits begins with its number of bytes, and a lowest bit that says so. */
  private static byte[] runHeader(int bytes) {
    ByteArrayOutputStream header = new ByteArrayOutputStream();
    int rest = bytes << 1 | 1;
    while (rest > 0x7F) {
      header.write(rest & 0x7F | 0x80);
      rest >>>= 7;
    }
    header.write(rest);
    return header.toByteArray();
  }

  static byte[] compressed(byte[] page) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(page.length / 2 + 64);
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(page);
    } catch (IOException e) {
      throw new IllegalStateException("memory could not be written to", e);
    }
    return packed.toByteArray();
  }

  static void littleEndian(ByteArrayOutputStream out, long value, int bytes) {
    for (int i = 0; i < bytes; i++) {
      out.write((int) (value >>> 8 * i));
    }
  }
}
