package io.github.broadsheet.corpus;

import io.github.broadsheet.io.InputHead;
import java.io.BufferedInputStream;
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
    return new Lines(name, new BufferedInputStream(stream, 1 << 16), limits);
  }

  private static final class Lines implements RecordCursor {
    private final String name;
    private final InputStream in;
    private final RecordLimits limits;
    private long number;

    Lines(String name, InputStream in, RecordLimits limits) {
      this.name = name;
      this.in = in;
      this.limits = limits;
    }

    @Override
    public Optional<CorpusRecord> next() throws IOException {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      boolean tooLong = false;
      int b = in.read();
      while (b >= 0) {
        if (b != '\n') {
          tooLong |= line.size() >= limits.maxBytes();
          if (!tooLong) {
            line.write(b);
          }
          b = in.read();
          continue;
        }
        number++;
        if (tooLong || !isBlank(line)) {
          return Optional.of(record(line, tooLong));
        }
        line.reset();
        b = in.read();
      }
      number++;
      return tooLong || !isBlank(line) ? Optional.of(record(line, tooLong)) : Optional.empty();
    }

    private CorpusRecord record(ByteArrayOutputStream line, boolean tooLong) {
      String id = name + "#" + number;
      return tooLong
          ? CorpusRecord.defective(id, "too-long", limits.exceeded())
          : CorpusRecord.of(id, line.toByteArray());
    }

    private static boolean isBlank(ByteArrayOutputStream line) {
      return line.size() == 0
          || (line.size() < 80 && line.toString(StandardCharsets.UTF_8).isBlank());
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
