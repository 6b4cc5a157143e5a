package io.github.broadsheet.serialization.json;

import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.serialization.items.ItemCursor;
import io.github.broadsheet.text.Position;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import tools.jackson.core.json.JsonFactory;

/**
 * The articles of a stream of JSON Lines, one line in memory at a time. Not safe to share between
 * threads.
 */
final class Lines implements ItemCursor<ReadResult> {
  private static final int BUFFER_SIZE = 1 << 16;

  private final InputStream in;
  private final ReadLimits limits;
  private final JsonFactory factory;

  private byte[] buffer = new byte[BUFFER_SIZE];
  private int from;
  private int to;
  private int number;

  Lines(InputStream in, ReadLimits limits) {
    this.in = in;
    this.limits = limits;
    this.factory = JsonStreams.readingWithin(limits);
  }

  @Override
  public Optional<ReadResult> next() throws IOException {
    Optional<Document> line = nextLine();
    while (line.filter(Document::isBlank).isPresent()) {
      line = nextLine();
    }
    return line.map(it -> JsonStreams.read(factory, it, limits, JsonFormat.LINES_NAME));
  }

  private Optional<Document> nextLine() throws IOException {
    int end = from;
    while (true) {
      while (end < to && buffer[end] != '\n') {
        end++;
      }
      int length = end - from;
      if (length > limits.maxBytes()) {
        throw tooLong();
      }
      if (end < to) {
        Document line = line(length);
        from = end + 1;
        return Optional.of(line);
      }
      if (!fill()) {
        Document line = line(length);
        from = to;
        return length == 0 ? Optional.empty() : Optional.of(line);
      }
      end = from + length;
    }
  }

  private Document line(int length) {
    number++;
    return Document.of(Arrays.copyOfRange(buffer, from, from + length), length, number);
  }

  /** Reads on, after making room; says whether there was anything. */
  private boolean fill() throws IOException {
    System.arraycopy(buffer, from, buffer, 0, to - from);
    to -= from;
    from = 0;
    if (to == buffer.length) {
      buffer = Arrays.copyOf(buffer, Math.multiplyExact(buffer.length, 2));
    }
    int read = in.read(buffer, to, buffer.length - to);
    to += Math.max(read, 0);
    return read >= 0;
  }

  private ParseException tooLong() {
    return new ParseException(
        "too-long",
        "the line is longer than " + limits.maxBytes() + " bytes, the limit maxBytes",
        new Position(number + 1, 1));
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
