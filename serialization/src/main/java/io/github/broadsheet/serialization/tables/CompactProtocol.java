package io.github.broadsheet.serialization.tables;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/**
 * Writes Thrift's compact protocol, in which Parquet says what is where. Fields must be written in
 * the order of their ids. Not safe to share between threads.
 */
final class CompactProtocol {
  private static final int I32 = 5;
  private static final int I64 = 6;
  private static final int BINARY = 8;
  private static final int LIST = 9;
  private static final int STRUCT = 12;

  private static final int LONGEST_SHORT_LIST = 14;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Deque<Integer> outerFields = new ArrayDeque<>();
  private int lastField;

  void number(int field, int value) {
    header(field, I32);
    zigzag(value);
  }

  void longNumber(int field, long value) {
    header(field, I64);
    zigzag(value);
  }

  void text(int field, String value) {
    header(field, BINARY);
    words(value);
  }

  void struct(int field, Runnable content) {
    header(field, STRUCT);
    fields(content);
  }

  void numbers(int field, int... values) {
    list(field, values.length, I32);
    for (int value : values) {
      zigzag(value);
    }
  }

  void texts(int field, List<String> values) {
    list(field, values.size(), BINARY);
    values.forEach(this::words);
  }

  <T> void structs(int field, List<T> values, Consumer<T> content) {
    list(field, values.size(), STRUCT);
    values.forEach(value -> fields(() -> content.accept(value)));
  }

  /** Returns all that was written, as one struct. */
  byte[] toBytes() {
    out.write(0);
    return out.toByteArray();
  }

  private void fields(Runnable content) {
    outerFields.push(lastField);
    lastField = 0;
    content.run();
    out.write(0);
    lastField = outerFields.pop();
  }

  /** Ids of fields are written as distances, which fit into half a byte in all of Parquet. */
  private void header(int field, int type) {
    out.write((field - lastField) << 4 | type);
    lastField = field;
  }

  private void list(int field, int size, int type) {
    header(field, LIST);
    if (size <= LONGEST_SHORT_LIST) {
      out.write(size << 4 | type);
    } else {
      out.write(0xF0 | type);
      unsigned(size);
    }
  }

  private void words(String value) {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    unsigned(bytes.length);
    out.writeBytes(bytes);
  }

  private void zigzag(long value) {
    unsigned(value << 1 ^ value >> 63);
  }

  private void unsigned(long value) {
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      out.write((int) (rest & 0x7F | 0x80));
      rest >>>= 7;
    }
    out.write((int) rest);
  }
}
