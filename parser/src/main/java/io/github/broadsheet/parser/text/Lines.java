package io.github.broadsheet.parser.text;

import java.util.Arrays;

/**
 * The lines of a text that hold anything: where their ink begins and ends, how far they are
 * indented, and which follow a blank line.
 */
final class Lines {
  private final String text;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int[] indents = new int[64];
  private boolean[] afterBlank = new boolean[64];
  private int count;

  private Lines(String text) {
    this.text = text;
  }

  /** Cuts {@code text} in one pass. */
  static Lines of(String text) {
    Lines lines = new Lines(text);
    lines.cut();
    return lines;
  }

  private void cut() {
    int length = text.length();
    int lineStart = 0;
    int first = -1;
    int last = -1;
    boolean blank = true;
    for (int i = 0; i <= length; i++) {
      char c = i < length ? text.charAt(i) : '\n';
      if (c > ' ' && c < 0x7F || !Blank.isBlank(c)) {
        first = first < 0 ? i : first;
        last = i;
      } else if (i == length || Blank.isBreak(c)) {
        if (first >= 0) {
          add(first, last + 1, first - lineStart, blank);
          blank = false;
        } else if (!isSecondHalf(i, length)) {
          blank = true;
        }
        lineStart = i + 1;
        first = -1;
      }
    }
  }

  /** The {@code \n} of {@code \r\n} ends nothing. */
  private boolean isSecondHalf(int at, int length) {
    return at > 0 && at < length && text.charAt(at) == '\n' && text.charAt(at - 1) == '\r';
  }

  private void add(int start, int end, int indent, boolean blank) {
    if (count == starts.length) {
      int larger = count * 2;
      starts = Arrays.copyOf(starts, larger);
      ends = Arrays.copyOf(ends, larger);
      indents = Arrays.copyOf(indents, larger);
      afterBlank = Arrays.copyOf(afterBlank, larger);
    }
    starts[count] = start;
    ends[count] = end;
    indents[count] = indent;
    afterBlank[count++] = blank;
  }

  String text() {
    return text;
  }

  int count() {
    return count;
  }

  int start(int line) {
    return starts[line];
  }

  int end(int line) {
    return ends[line];
  }

  int length(int line) {
    return ends[line] - starts[line];
  }

  int indent(int line) {
    return indents[line];
  }

  /** Whether the line is the first, or a blank one stands before it. */
  boolean isAfterBlank(int line) {
    return afterBlank[line];
  }

  char first(int line) {
    return text.charAt(starts[line]);
  }

  char last(int line) {
    return text.charAt(ends[line] - 1);
  }

  /** The length of the word that begins the line, counted up to a line's usual width. */
  int firstWordLength(int line) {
    int limit = Math.min(ends[line], starts[line] + 40);
    int at = starts[line];
    while (at < limit && !Blank.isBlank(text.charAt(at))) {
      at++;
    }
    return at - starts[line];
  }
}
