package io.github.broadsheet.serialization.wire;

import io.github.broadsheet.io.InputHead;

/** Which of the formats the header of a message is in. */
enum HeaderForm {
  /** Source and number, priority, category and word count in one line. */
  IPTC_7901,

  /** The same parts in two lines, the first of which ends with the selector. */
  ANPA_1312,

  /** No header. */
  NONE;

  private static final char SYNCHRONOUS_IDLE = 0x16;

  /** Three idles or a few line breaks stand before the header, if anything does. */
  private static final int LONGEST_PREAMBLE = 8;

  private static final int PARTS = 4;

  /** Looks at the beginning of an input. */
  static HeaderForm of(InputHead head) {
    String text = head.text();
    int start = text.indexOf(Message.START_OF_HEADER);
    if (head.isBinary() || start < 0 || start > LONGEST_PREAMBLE) {
      return NONE;
    }
    String line = text.substring(start + 1).lines().findFirst().orElse("");
    boolean idles = start > 0 && text.charAt(start - 1) == SYNCHRONOUS_IDLE;
    // Both formats may open with idles, and only one of them with nothing.
    if (idles) {
      return hasCount(line.strip().split(" +")) ? IPTC_7901 : ANPA_1312;
    }
    return line.strip().split(" +").length >= PARTS ? IPTC_7901 : NONE;
  }

  /** Whether priority and word count stand where IPTC 7901 has them. */
  private static boolean hasCount(String[] parts) {
    return parts.length >= PARTS && parts[1].length() == 1 && isDigits(parts[1] + parts[3]);
  }

  private static boolean isDigits(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
