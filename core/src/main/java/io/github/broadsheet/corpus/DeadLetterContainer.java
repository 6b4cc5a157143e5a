package io.github.broadsheet.corpus;

import io.github.broadsheet.io.InputHead;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Records that failed in an earlier run. */
final class DeadLetterContainer implements Container {
  /** A letter is at most 1 MiB in Base64, with id and message. */
  private static final RecordLimits LINE = RecordLimits.defaults().withMaxBytes(4 << 20);

  @Override
  public String name() {
    return "dead-letters";
  }

  @Override
  public boolean recognise(InputHead head, byte[] magic) {
    return head.text().startsWith(DeadLetters.HEADER);
  }

  @Override
  public RecordCursor open(String name, InputStream stream, RecordLimits limits)
      throws IOException {
    return new Letters(lines(name, stream));
  }

  /** Returns the lines of a file, but for the one that begins it. */
  static RecordCursor lines(String name, InputStream stream) throws IOException {
    RecordCursor lines = new LinesContainer().open(name, stream, LINE);
    lines.next();
    return lines;
  }

  /** Returns what stands in a line: id, code, message and record. */
  static String[] cells(CorpusRecord line) throws IOException {
    try (InputStream in = line.input().open()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\t", 5);
    }
  }

  private record Letters(RecordCursor lines) implements RecordCursor {
    @Override
    public Optional<CorpusRecord> next() throws IOException {
      Optional<CorpusRecord> line = lines.next();
      return line.isEmpty() ? line : Optional.of(record(line.get()));
    }

    private static CorpusRecord record(CorpusRecord line) throws IOException {
      if (line.defect().isPresent()) {
        return line;
      }
      try {
        String[] cells = cells(line);
        if (cells.length < 4) {
          return CorpusRecord.defective(line.id(), "malformed-letter", "it has no four cells");
        }
        String id = DeadLetters.restore(cells[0]);
        byte[] bytes = Base64.getDecoder().decode(cells[3].strip());
        return bytes.length > 0 ? CorpusRecord.of(id, bytes) : where(id, cells);
      } catch (IllegalArgumentException e) {
        return CorpusRecord.defective(line.id(), "malformed-letter", "it holds no Base64");
      }
    }

    /**
     * Returns a record that was only named. The path in a letter is not opened: a crawl may hold a
     * file that passes for one.
     */
    private static CorpusRecord where(String id, String[] cells) {
      return CorpusRecord.defective(
          id, DeadLetters.restore(cells[1]), DeadLetters.restore(cells[2]));
    }

    @Override
    public void close() throws IOException {
      lines.close();
    }
  }
}
