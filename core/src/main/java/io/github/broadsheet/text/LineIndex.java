package io.github.broadsheet.text;

import java.util.Arrays;

/**
 * Where the lines of a text begin, so that an offset can be shown as line and column.
 *
 * <p>A line ends with {@code \n}, {@code \r\n} or a lone {@code \r}. Immutable and safe to share
 * between threads.
 *
 * @since 0.1
 */
public final class LineIndex {
  private final int[] starts;
  private final int length;

  private LineIndex(int[] starts, int length) {
    this.starts = starts;
    this.length = length;
  }

  /** Finds the lines of {@code text} in one pass. */
  public static LineIndex of(CharSequence text) {
    int[] starts = new int[16];
    int lines = 1;
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      boolean breaks = c == '\n' || c == '\r' && (i + 1 == length || text.charAt(i + 1) != '\n');
      if (breaks) {
        if (lines == starts.length) {
          starts = Arrays.copyOf(starts, lines * 2);
        }
        starts[lines++] = i + 1;
      }
    }
    return new LineIndex(Arrays.copyOf(starts, lines), length);
  }

  /** Returns the number of lines; an empty text has one. */
  public int lineCount() {
    return starts.length;
  }

  /**
   * Returns the line and column of {@code offset}; the end of the text is a valid place.
   *
   * @throws IllegalArgumentException if {@code offset} is outside the text
   */
  public Position position(int offset) {
    if (offset < 0 || offset > length) {
      throw new IllegalArgumentException(
          "offset " + offset + " is outside the text, which has length " + length);
    }
    int found = Arrays.binarySearch(starts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Position(line + 1, offset - starts[line] + 1);
  }
}
