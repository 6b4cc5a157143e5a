package io.github.broadsheet.parser.text;

/**
 * How far bytes are UTF-8: the first that is not, and whether such bytes are the exception.
 *
 * @param firstBad offset of the first byte that is not UTF-8; -1 if there is none
 * @param good number of characters of two bytes and more
 * @param bad number of bytes that are not UTF-8
 */
record Utf8Check(int firstBad, int good, int bad) {
  /** Text in Windows-1252 hits a valid sequence by chance now and then, not this often. */
  private static final int MOSTLY = 4;

  static Utf8Check of(byte[] bytes) {
    int firstBad = -1;
    int good = 0;
    int bad = 0;
    int at = 0;
    while (at < bytes.length) {
      int length = sequence(bytes, at);
      if (length == 0) {
        firstBad = bad++ == 0 ? at : firstBad;
        at++;
      } else {
        good += length > 1 ? 1 : 0;
        at += length;
      }
    }
    return new Utf8Check(firstBad, good, bad);
  }

  boolean isValid() {
    return bad == 0;
  }

  boolean isMostlyValid() {
    return good > (long) bad * MOSTLY;
  }

  /** The length of the valid sequence at {@code at}, or 0. */
  private static int sequence(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    if (lead < 0x80) {
      return 1;
    }
    int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || at + length > bytes.length) {
      return 0;
    }
    for (int i = 1; i < length; i++) {
      if ((bytes[at + i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    int second = bytes[at + 1] & 0xFF;
    boolean overlong = lead == 0xE0 && second < 0xA0 || lead == 0xF0 && second < 0x90;
    boolean beyond = lead == 0xED && second >= 0xA0 || lead == 0xF4 && second >= 0x90;
    return overlong || beyond ? 0 : length;
  }
}
