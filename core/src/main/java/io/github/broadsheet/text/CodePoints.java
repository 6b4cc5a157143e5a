package io.github.broadsheet.text;

import java.util.Arrays;

/**
 * Leads between offsets in UTF-16 code units, which are the model's, and in Unicode code points,
 * which are those of most other languages and of the Web Annotation Data Model (4.2.5).
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class CodePoints {
  /** For each code point its offset in code units, and the length at the end; empty if equal. */
  private final int[] units;

  private final String text;

  private CodePoints(String text, int[] units) {
    this.text = text;
    this.units = units;
  }

  /** Returns the way between the offsets of {@code text}. */
  public static CodePoints of(String text) {
    int count = text.codePointCount(0, text.length());
    if (count == text.length()) {
      return new CodePoints(text, new int[0]);
    }
    int[] units = new int[count + 1];
    int unit = 0;
    for (int i = 0; i < count; i++) {
      units[i] = unit;
      unit += Character.charCount(text.codePointAt(unit));
    }
    units[count] = unit;
    return new CodePoints(text, units);
  }

  /** Returns how many code points there are. */
  public int length() {
    return units.length == 0 ? text.length() : units.length - 1;
  }

  /**
   * Returns {@code span}, which counts code units, in code points. An offset between the two halves
   * of a surrogate pair becomes that of the code point they are.
   */
  public Span toCodePoints(Span span) {
    return new Span(toCodePoints(span.start()), toCodePoints(span.end()));
  }

  /**
   * Returns {@code span}, which counts code points, in code units.
   *
   * @throws IllegalArgumentException if it ends after the text
   */
  public Span toUnits(Span span) {
    span.requireWithin(length());
    return units.length == 0 ? span : new Span(units[span.start()], units[span.end()]);
  }

  /**
   * Returns the offset {@code point}, which counts code points, in code units.
   *
   * @throws IllegalArgumentException if it is negative or after the text
   */
  public int toUnits(int point) {
    if (point < 0 || point > length()) {
      throw new IllegalArgumentException(
          "code point " + point + " is not within the text, which has " + length());
    }
    return units.length == 0 ? point : units[point];
  }

  /**
   * Returns the offset {@code unit} in code points; one inside a pair is that of the pair.
   *
   * @throws IllegalArgumentException if it is negative or after the text
   */
  public int toCodePoints(int unit) {
    if (unit < 0 || unit > toUnits(length())) {
      throw new IllegalArgumentException(
          "offset " + unit + " is not within the text, which has " + toUnits(length()));
    }
    if (units.length == 0) {
      return unit;
    }
    int found = Arrays.binarySearch(units, unit);
    return found >= 0 ? found : -found - 2;
  }
}
