package io.github.broadsheet.serialization.warc;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Cuts a WARC file into its records by their lengths, and after a malformed one looks for the line
 * that begins the next. Every byte is looked at once. Not safe to share between threads.
 */
final class WarcFrames implements Closeable {
  private static final String BEGIN = "WARC/";

  /** The heads of real records have some 500 bytes. */
  private static final int LONGEST_HEAD = 1 << 16;

  private final BufferedInputStream in;
  private final int maxBytes;

  /** The line that begins the next record, if it has been read already. */
  private Optional<String> begun = Optional.empty();

  WarcFrames(InputStream in, int maxBytes) {
    this.in = new BufferedInputStream(in, 1 << 16);
    this.maxBytes = maxBytes;
  }

  /**
   * Returns the next record, or nothing at the end.
   *
   * @throws IOException if nothing further can be read
   */
  Optional<Frame> next() throws IOException {
    String first = begun.isPresent() ? begun.get() : line();
    begun = Optional.empty();
    while (isBreak(first)) {
      first = line();
    }
    if (first.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(first.startsWith(BEGIN) ? record(first) : lost("no record begins here"));
  }

  private Frame record(String first) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 10);
    bytes.writeBytes(bytes(first));
    long length = -1;
    String line = line();
    while (!line.isBlank()) {
      bytes.writeBytes(bytes(line));
      if (bytes.size() > LONGEST_HEAD) {
        return lost("the head of the record is longer than " + LONGEST_HEAD + " bytes");
      }
      int colon = line.indexOf(':');
      String name = colon < 0 ? "" : line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      String value = line.substring(colon + 1).strip();
      length = name.equals("content-length") ? number(value) : length;
      line = line();
    }
    if (line.isEmpty()) {
      throw new EOFException("the file ends within the head of a record");
    }
    bytes.writeBytes(bytes("\r\n"));
    return length < 0 ? lost("the record has no usable Content-Length") : body(bytes, length);
  }

  /** Takes the body; what follows it shows whether its length was right. */
  private Frame body(ByteArrayOutputStream head, long length) throws IOException {
    if (length > maxBytes) {
      in.skipNBytes(length);
      return checked(new Frame(head.toByteArray(), Optional.empty(), true));
    }
    byte[] body = in.readNBytes((int) length);
    if (body.length < length) {
      throw new EOFException(
          "the file ends after " + body.length + " of the " + length + " bytes of a record");
    }
    head.writeBytes(body);
    return checked(new Frame(head.toByteArray(), Optional.empty(), false));
  }

  /** A record ends with an empty line; real files at times lack it before the next. */
  private Frame checked(Frame frame) throws IOException {
    String line = line();
    boolean isEnded = isBreak(line) || line.isEmpty() || line.startsWith(BEGIN);
    if (!isEnded) {
      return lost("the record does not end where its Content-Length says");
    }
    begun = isBreak(line) || line.isEmpty() ? Optional.empty() : Optional.of(line);
    return frame;
  }

  private static boolean isBreak(String line) {
    return line.equals("\r\n") || line.equals("\n");
  }

  /** Passes over everything up to the next line that begins a record. */
  private Frame lost(String why) throws IOException {
    String line = line();
    while (!line.isEmpty() && !line.startsWith("WARC/1.")) {
      line = line();
    }
    begun = line.isEmpty() ? Optional.empty() : Optional.of(line);
    return new Frame(new byte[0], Optional.of(why), false);
  }

  private static long number(String value) {
    boolean isNumber =
        !value.isEmpty()
            && value.length() < 19
            && value.chars().allMatch(c -> c >= '0' && c <= '9');
    return isNumber ? Long.parseLong(value) : -1;
  }

  private static byte[] bytes(String line) {
    return line.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Returns the next line with its end, cut to what can be of interest; nothing at the end. */
  private String line() throws IOException {
    StringBuilder line = new StringBuilder(80);
    int b = in.read();
    while (b >= 0) {
      if (line.length() <= LONGEST_HEAD || b == '\n') {
        line.append((char) b);
      }
      if (b == '\n') {
        break;
      }
      b = in.read();
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /**
   * A record as it stands in the file.
   *
   * @param bytes head and body; the head alone if it is too long
   * @param defect why it could not be cut out
   * @param tooLong whether it is longer than is allowed
   */
  record Frame(byte[] bytes, Optional<String> defect, boolean tooLong) {}
}
