package io.github.broadsheet.parser.text;

import java.util.Optional;

/**
 * The sign that begins an item of a list.
 *
 * @param end offset of the item's words
 * @param number the number of the item; 0 if it has a bullet
 * @param bullet the bullet; {@code #} if it has a number
 */
record ListMarker(int end, int number, char bullet) {
  boolean isNumber() {
    return number > 0;
  }

  /** Whether the marker makes an item even where no other follows. */
  boolean isPlain() {
    return Signs.isPlainBullet(bullet);
  }

  /** Reads the marker at the start of a line. */
  static Optional<ListMarker> of(String text, int start, int end) {
    char first = text.charAt(start);
    if (Signs.isBullet(first)) {
      int words = words(text, start + 1, end);
      boolean apart = words > start + 1 || Signs.isPlainBullet(first);
      return apart && words < end ? Optional.of(new ListMarker(words, 0, first)) : Optional.empty();
    }
    return first >= '0' && first <= '9' ? number(text, start, end) : Optional.empty();
  }

  private static Optional<ListMarker> number(String text, int start, int end) {
    int at = start;
    int number = 0;
    while (at < end && at < start + 3 && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      number = number * 10 + text.charAt(at++) - '0';
    }
    boolean closed = at < end && (text.charAt(at) == '.' || text.charAt(at) == ')');
    int words = closed ? words(text, at + 1, end) : at;
    return closed && words > at + 1 && words < end && number > 0
        ? Optional.of(new ListMarker(words, number, '#'))
        : Optional.empty();
  }

  private static int words(String text, int from, int end) {
    int at = from;
    while (at < end && Blank.isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
