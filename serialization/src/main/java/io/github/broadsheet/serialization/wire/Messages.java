package io.github.broadsheet.serialization.wire;

import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.serialization.items.ItemCursor;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The messages of a file or a line, one at a time. Not safe to share between threads. */
final class Messages implements ItemCursor<Message> {
  /** What agencies send when it is not ASCII and not UTF-8. */
  private static final Charset FALLBACK = Charset.forName("windows-1252");

  /** Of what belongs to no message as much is told as fits into one of ours. */
  private static final int MOST_PASSED = 1_000;

  private final InputStream in;
  private final ReadLimits limits;
  private boolean atStart;

  Messages(InputStream in, ReadLimits limits) {
    this.in = new BufferedInputStream(in);
    this.limits = limits;
  }

  @Override
  public Optional<Message> next() throws IOException {
    String before = atStart ? "" : skip();
    return atStart ? Optional.of(Message.of(before, decode(body()))) : Optional.empty();
  }

  /** Goes on to the next start of a header, and returns the start of what it passed over. */
  private String skip() throws IOException {
    ByteArrayOutputStream passed = new ByteArrayOutputStream();
    int b = in.read();
    while (b >= 0 && b != Message.START_OF_HEADER) {
      if (passed.size() < MOST_PASSED) {
        passed.write(b);
      }
      b = in.read();
    }
    atStart = b >= 0;
    return decode(passed.toByteArray());
  }

  /** Reads up to the next start of a header, or to the end. */
  private byte[] body() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int b = in.read();
    while (b >= 0 && b != Message.START_OF_HEADER && b != Message.END_OF_TRANSMISSION) {
      bytes.write(b);
      if (bytes.size() > limits.maxBytes()) {
        throw new ParseException(
            "too-long",
            "a message is longer than " + limits.maxBytes() + " bytes, the limit maxBytes");
      }
      b = in.read();
    }
    atStart = b == Message.START_OF_HEADER;
    return bytes.toByteArray();
  }

  private static String decode(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      return new String(bytes, FALLBACK);
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
