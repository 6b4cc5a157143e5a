package io.github.broadsheet.parser.quote.learnt;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Tables of weights as they lie in a model: just as they lie in memory, so that reading one is
 * copying it.
 */
final class PackedRows {
  private PackedRows() {}

  static long[] read(DataInput in, int size) throws IOException {
    byte[] bytes = new byte[size * Long.BYTES];
    in.readFully(bytes);
    long[] rows = new long[size];
    ByteBuffer.wrap(bytes).asLongBuffer().get(rows);
    return rows;
  }

  static void write(DataOutput out, long[] rows) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(rows.length * Long.BYTES);
    bytes.asLongBuffer().put(rows);
    out.write(bytes.array());
  }
}
