package io.github.broadsheet.serialization.json;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.broadsheet.text.Position;

/**
 * The bytes of one JSON document, in UTF-8, and the line it begins in. Not safe to share between
 * threads.
 */
final class Document {
  private final byte[] bytes;
  private final int length;
  private final int start;

  // How far the last question for a position came: the next is mostly about a later place.
  private int countedTo;
  private int line;
  private int column = 1;
  private final int firstLine;

  private Document(byte[] bytes, int start, int length, int firstLine) {
    this.bytes = bytes;
    this.start = start;
    this.length = length;
    this.firstLine = firstLine;
    this.countedTo = start;
    this.line = firstLine;
  }

  /** Returns the document in {@code bytes}, which is in UTF-8, or in UTF-16 and marked as such. */
  static Document of(byte[] bytes) {
    return isUtf16(bytes)
        ? of(new String(bytes, UTF_16).getBytes(UTF_8))
        : of(bytes, bytes.length, 1);
  }

  /** Returns the document in the first {@code length} of {@code bytes}, which are in UTF-8. */
  static Document of(byte[] bytes, int length, int firstLine) {
    boolean marked =
        length >= 3
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF;
    return new Document(bytes, marked ? 3 : 0, length, firstLine);
  }

  private static boolean isUtf16(byte[] bytes) {
    return bytes.length >= 2
        && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
            || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
  }

  byte[] bytes() {
    return bytes;
  }

  /** Returns the offset of the first byte after a byte order mark. */
  int start() {
    return start;
  }

  /** Returns the offset after the last byte. */
  int end() {
    return length;
  }

  /** Says whether there is nothing but white space. */
  boolean isBlank() {
    for (int i = start; i < length; i++) {
      if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r' && bytes[i] != '\n') {
        return false;
      }
    }
    return true;
  }

  /** Returns where the byte at {@code offset} stands, as an editor shows it. */
  Position position(long offset) {
    if (offset < countedTo) {
      countedTo = start;
      line = firstLine;
      column = 1;
    }
    int end = (int) Math.min(offset, length);
    for (; countedTo < end; countedTo++) {
      count(bytes[countedTo]);
    }
    return new Position(line, column);
  }

  private void count(byte each) {
    if (each == '\n' || (each == '\r' && !isFollowedByLineFeed())) {
      line++;
      column = 1;
    } else if ((each & 0xC0) != 0x80) {
      // First byte of a character: one code unit, or two where it begins four bytes.
      column += (each & 0xF8) == 0xF0 ? 2 : 1;
    }
  }

  private boolean isFollowedByLineFeed() {
    return countedTo + 1 < length && bytes[countedTo + 1] == '\n';
  }
}
