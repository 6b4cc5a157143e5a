package io.github.broadsheet.serialization.wire;

import java.util.ArrayList;
import java.util.List;

/**
 * A message cut at its control characters.
 *
 * @param before words in front of the message that belong to none
 * @param header the lines between start of header and start of text
 * @param text the lines between start of text and end of text
 * @param trailer the lines after the end of the text
 * @param isComplete whether the text has an end
 */
record Message(
    String before,
    List<String> header,
    List<String> text,
    List<String> trailer,
    boolean isComplete) {
  static final char START_OF_HEADER = 1;
  static final char START_OF_TEXT = 2;
  static final char END_OF_TEXT = 3;
  static final char END_OF_TRANSMISSION = 4;

  /** Cuts up the characters that follow a start of header; {@code before} came in front of it. */
  static Message of(String before, String characters) {
    int text = characters.indexOf(START_OF_TEXT);
    int header = text < 0 ? characters.length() : text;
    int end = characters.indexOf(END_OF_TEXT, header);
    int textEnd = end < 0 ? characters.length() : end;
    return new Message(
        String.join(" ", lines(before)).strip(),
        lines(characters.substring(0, header)),
        lines(characters.substring(Math.min(header + 1, textEnd), textEnd)),
        lines(characters.substring(Math.min(textEnd + 1, characters.length()))),
        end >= 0);
  }

  private static List<String> lines(String part) {
    List<String> lines = new ArrayList<>();
    part.lines().map(Message::withoutControls).forEach(lines::add);
    return lines;
  }

  /** Tabulators and the marks that ANPA 1312 gives a meaning stay; fillers go. */
  private static String withoutControls(String line) {
    StringBuilder clean = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean isFiller = c < ' ' && c != '\t' && (c < 0x11 || c > 0x14) && c != 0x1F;
      if (!isFiller && c != 0x7F) {
        clean.append(c);
      }
    }
    return clean.toString();
  }
}
