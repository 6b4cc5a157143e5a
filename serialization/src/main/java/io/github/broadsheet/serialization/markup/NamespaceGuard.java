package io.github.broadsheet.serialization.markup;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Ends in a {@link TooLongException} at a tag that declares more namespaces than any document does.
 * The JDK's parser compares each with all before it, and does not count them among the attributes,
 * which it limits: a million would take minutes.
 *
 * <p>Only what follows the last {@code <} of what is read at a time is looked through, which is
 * little but in a tag, or a text, that is longer than that.
 */
final class NamespaceGuard extends FilterInputStream {
  private static final int MOST = 1_000;

  private static final String DECLARATION = "xmlns";

  private Place place = Place.TEXT;

  /** The one that opened the value we are in, or 0. */
  private byte quotationMark;

  private int declared;
  private int matched;

  NamespaceGuard(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    if (read > 0) {
      look(buffer, offset, offset + read);
    }
    return read;
  }

  private void look(byte[] buffer, int from, int to) throws TooLongException {
    int start = to - 1;
    while (start > from && buffer[start] != '<') {
      start--;
    }
    if (buffer[start] == '<') {
      begin();
      start++;
    }
    for (int i = start; i < to && place != Place.TEXT; i++) {
      look(buffer[i]);
    }
    if (declared > MOST) {
      throw new TooLongException("a tag declares more than " + MOST + " namespaces");
    }
  }

  private void begin() {
    place = Place.OPENED;
    quotationMark = 0;
    declared = 0;
    matched = 0;
  }

  /** Letters may have a zero byte between them, in UTF-16. */
  private void look(byte letter) {
    if (letter == 0) {
      return;
    }
    if (place == Place.OPENED) {
      place = beginsName(letter) ? Place.TAG : Place.TEXT;
    } else if (quotationMark != 0) {
      quotationMark = letter == quotationMark ? 0 : quotationMark;
    } else if (letter == '"' || letter == '\'') {
      quotationMark = letter;
    } else if (letter == '>') {
      place = Place.TEXT;
    } else {
      match(letter);
    }
  }

  private static boolean beginsName(byte letter) {
    return letter < 0 || letter == '_' || letter == ':' || Character.isLetter(letter);
  }

  private void match(byte letter) {
    if (letter == DECLARATION.charAt(matched)) {
      matched++;
    } else {
      matched = letter == DECLARATION.charAt(0) ? 1 : 0;
    }
    if (matched == DECLARATION.length()) {
      declared++;
      matched = 0;
    }
  }

  /** Where in the document we are. */
  private enum Place {
    TEXT,
    /** Behind an angle bracket. */
    OPENED,
    TAG
  }
}
