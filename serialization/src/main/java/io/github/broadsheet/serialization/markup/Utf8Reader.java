package io.github.broadsheet.serialization.markup;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;

/**
 * Decodes UTF-8, and takes bytes that are none for Windows-1252: what systems put together from
 * several sources is often in both. Not safe to share between threads.
 */
final class Utf8Reader extends Reader {
  private final InputStream in;
  private final ByteBuffer bytes = ByteBuffer.allocate(1 << 13).flip();
  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
  private boolean isEnd;

  /** How many bytes came before those in the buffer. */
  private long before;

  /** A character that was decoded and not asked for, or -1. */
  private int held = -1;

  private OptionalLong firstBad = OptionalLong.empty();

  Utf8Reader(InputStream in) {
    this.in = in;
  }

  /** Returns how many bytes stand before the first that is no UTF-8, if one was met. */
  OptionalLong firstBad() {
    return firstBad;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    if (held >= 0) {
      buffer[offset] = (char) held;
      held = -1;
      return 1;
    }
    return length == 1 ? readOne(buffer, offset) : decode(buffer, offset, length);
  }

  /** Some characters are a pair: what does not fit is held. */
  private int readOne(char[] buffer, int offset) throws IOException {
    char[] pair = new char[2];
    int read = decode(pair, 0, pair.length);
    if (read > 0) {
      buffer[offset] = pair[0];
      held = read > 1 ? pair[1] : -1;
    }
    return Math.min(read, 1);
  }

  private int decode(char[] buffer, int offset, int length) throws IOException {
    CharBuffer out = CharBuffer.wrap(buffer, offset, length).slice();
    while (out.hasRemaining()) {
      CoderResult result = decoder.decode(bytes, out, isEnd);
      if (result.isMalformed()) {
        takeByte(out);
      } else if (result.isOverflow() || out.position() > 0 || isEnd) {
        break;
      } else {
        fill();
      }
    }
    return out.position() > 0 ? out.position() : -1;
  }

  private void takeByte(CharBuffer out) {
    if (firstBad.isEmpty()) {
      firstBad = OptionalLong.of(before + bytes.position());
    }
    byte[] one = {bytes.get()};
    out.put(new String(one, XmlEncoding.WINDOWS_1252));
    decoder.reset();
  }

  private void fill() throws IOException {
    before += bytes.position();
    bytes.compact();
    int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
    isEnd = read < 0;
    bytes.position(bytes.position() + Math.max(0, read)).flip();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
