package io.github.broadsheet.serialization.markup;

import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.ReadLimits;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends in a {@link TooLongException} where the input is longer than it may be. */
public final class BoundedStream extends FilterInputStream {
  private final Input input;
  private final int limit;
  private long count;

  /** Bounds {@code in}, which is that of {@code input}, to {@code maxBytes}. */
  public BoundedStream(InputStream in, Input input, ReadLimits limits) {
    super(in);
    this.input = input;
    this.limit = limits.maxBytes();
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    count(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    count(read);
    return read;
  }

  /** Begins to count anew: what is read next is another article of a feed. */
  public void countAnew() {
    count = 0;
  }

  private void count(int read) throws TooLongException {
    count += Math.max(0, read);
    if (count > limit) {
      throw new TooLongException(input + " is longer than " + limit + " bytes, the limit maxBytes");
    }
  }
}
