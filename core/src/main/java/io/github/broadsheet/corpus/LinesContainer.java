package io.github.broadsheet.corpus;

import io.github.broadsheet.io.InputHead;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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

    /** Sees to it that there are bytes in the buffer; says whether there are. */
    private boolean fill() throws IOException {
      if (from >= to) {
        from = 0;
        to = in.read(buffer);
      }
      return to > 0;
    }

    private CorpusRecord record(Line line) {
      String id = name + "#" + number;
      return line.isTooLong
          ? CorpusRecord.defective(id, "too-long", limits.exceeded())
          : CorpusRecord.of(id, line.bytes.toByteArray());
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }

  /** A line as far as it is read; of one that is too long no more is held than is allowed. */
  private static final class Line {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final int maxBytes;
    private boolean isTooLong;

    Line(int maxBytes) {
      this.maxBytes = maxBytes;
    }

    void add(byte[] buffer, int from, int to) {
      isTooLong |= bytes.size() + (to - from) > maxBytes;
      if (!isTooLong) {
        bytes.write(buffer, from, to - from);
      }
    }

    boolean isBlank() {
      return !isTooLong && bytes.size() < 80 && bytes.toString(StandardCharsets.UTF_8).isBlank();
    }
  }
}
