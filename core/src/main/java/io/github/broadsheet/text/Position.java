package io.github.broadsheet.text;

/**
 * A place in a text as an editor shows it.
 *
 * @param line line number, counted from 1
 * @param column column within the line in UTF-16 code units, counted from 1
 * @since 0.1
 */
public record Position(int line, int column) {
  /**
   * @throws IllegalArgumentException if either number is below 1
   */
  public Position {
    if (line < 1) {
      throw new IllegalArgumentException("line " + line + " is below 1");
    }
    if (column < 1) {
      throw new IllegalArgumentException("column " + column + " is below 1");
    }
  }

  /** Writes the position as {@code line 3, column 7}. */
  @Override
  public String toString() {
    return "line " + line + ", column " + column;
  }
}
