package io.github.broadsheet.corpus;

import io.github.broadsheet.io.InputHead;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** JSON Lines: a document a line. The line's number ends the id of its record. */
final class LinesContainer implements Container {
  @Override
  public String name() {
    return "jsonl";
  }

  @Override
  public boolean recognise(InputHead head, byte[] magic) {
    return head.hasExtension("jsonl", "ndjson") && head.text().stripLeading().startsWith("{");
  }

  @Override
  public RecordCursor open(String name, InputStream stream, RecordLimits limits) {
    return new Lines(name, stream, limits);
  }

  private static final class Lines implements RecordCursor {
    private final String name;
    private final InputStream in;
    private final RecordLimits limits;
    private final byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;
    private long number;

    Lines(String name, InputStream in, RecordLimits limits) {
      this.name = name;
      this.in = in;
      this.limits = limits;
    }

    @Override
    public Optional<CorpusRecord> next() throws IOException {
      Line line = new Line(limits.maxBytes());
      while (fill()) {
        int end = from;
        while (end < to && buffer[end] != '\n') {
          end++;
        }
        line.add(buffer, from, end);
        boolean isEnded = end < to;
        from = end + 1;
        if (isEnded) {
          number++;
          if (!line.isBlank()) {
            return Optional.of(record(line));
          }
          line = new Line(limits.maxBytes());
        }
      }
      number++;
      return line.isBlank() ? Optional.empty() : Optional.of(record(line));
    }

    /**
     * Sees to it that there are bytes in the buffer; says whether there are. The buffer is filled
     * to its end: a stream may give a few bytes at a time, and each would be an array of its own.
     */
    private boolean fill() throws IOException {
      if (from >= to) {
        from = 0;
        to = in.readNBytes(buffer, 0, buffer.length);
      }
      return to > 0;
    }

    private CorpusRecord record(Line line) {
      String id = name + "#" + number;
      return line.isTooLong
          ? CorpusRecord.defective(id, "too-long", limits.exceeded())
          : CorpusRecord.of(id, line.bytes());
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }

  /**
   * A line as far as it is read; nothing is held of one that is too long. Its parts are put
   * together at the end alone: an array that grows is there twice, and for the longest line too
   * large.
   */
  private static final class Line {
    private final List<byte[]> parts = new ArrayList<>();
    private final int maxBytes;
    private int length;
    private boolean isTooLong;

    Line(int maxBytes) {
      this.maxBytes = maxBytes;
    }

    void add(byte[] buffer, int from, int to) {
      isTooLong |= to - from > maxBytes - length;
      if (isTooLong) {
        parts.clear();
      } else if (from < to) {
        parts.add(Arrays.copyOfRange(buffer, from, to));
        length += to - from;
      }
    }

    boolean isBlank() {
      return !isTooLong && length < 80 && new String(bytes(), StandardCharsets.UTF_8).isBlank();
    }

    byte[] bytes() {
      if (parts.size() == 1) {
        return parts.get(0);
      }
      ByteBuffer all = ByteBuffer.allocate(length);
      parts.forEach(all::put);
      return all.array();
    }
  }
}
