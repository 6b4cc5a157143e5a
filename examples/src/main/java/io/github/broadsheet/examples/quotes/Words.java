package io.github.broadsheet.examples.quotes;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of a terminal. */
final class Words {
  private Words() {}

  /**
   * Returns {@code text} with each run of white space as one space and without the characters that
   * steer a terminal: an article must not move the cursor or turn the text around.
   */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        space = clean.length() > 0;
      } else if (!Character.isISOControl(c) && Character.getType(c) != Character.FORMAT) {
        clean.append(space ? " " : "").append(c);
        space = false;
      }
    }
    return clean.toString();
  }

  /** Returns lines of at most {@code width} columns, broken at spaces where there are any. */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      for (String piece : pieces(word, width)) {
        if (line.length() > 0 && width(line) + 1 + width(piece) > width) {
          lines.add(line.toString());
          line.setLength(0);
        }
        line.append(line.length() > 0 ? " " : "").append(piece);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  /** Cuts a word into pieces that each fit a line; most words are one. */
  private static List<String> pieces(String word, int width) {
    if (word.length() <= width) {
      return List.of(word);
    }
    List<String> pieces = new ArrayList<>();
    int start = 0;
    for (int end = 0, columns = 0; end < word.length(); columns++) {
      if (columns == width) {
        pieces.add(word.substring(start, end));
        start = end;
        columns = 0;
      }
      end += Character.charCount(word.codePointAt(end));
    }
    pieces.add(word.substring(start));
    return pieces;
  }

  /** Returns how many columns {@code text} takes; accents that join a letter take none. */
  static int width(CharSequence text) {
    return (int)
        text.codePoints().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK).count();
  }
}
