package io.github.broadsheet.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LinesContainerTest {
  private static final int LENGTH = 4 << 20;

  @Test
  void readsALineThatComesByteByByteInLittleMoreThanItsLength() throws IOException {
    String line = "{\"a\": \"" + "x".repeat(LENGTH) + "\"}\n";
    InputStream slow = new Trickle(line.getBytes(StandardCharsets.UTF_8));
    try (RecordCursor lines = new LinesContainer().open("a.jsonl", slow, RecordLimits.defaults())) {
      long before = allocated();

      assertThat(lines.next())
          .hasValueSatisfying(it -> assertThat(it.length()).isGreaterThan(LENGTH));

      assertThat(allocated() - before).isLessThan(8L * LENGTH);
    }
  }

  private static long allocated() {
    return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean())
        .getThreadAllocatedBytes(Thread.currentThread().getId());
  }

  /** Gives a byte at a time, as decompression at its slowest may. */
  private static final class Trickle extends FilterInputStream {
    Trickle(byte[] bytes) {
      super(new ByteArrayInputStream(bytes));
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      return super.read(buffer, offset, Math.min(length, 1));
    }
  }
}
