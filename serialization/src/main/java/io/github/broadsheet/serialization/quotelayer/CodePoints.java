package io.github.broadsheet.serialization.quotelayer;

import io.github.broadsheet.text.Span;
import java.util.Arrays;

/**
 * Leads between offsets in UTF-16 code units, which are the model's, and in Unicode code points,
 * which are those of most other languages and of the Web Annotation Data Model (4.2.5).
 *
 * <p>Immutable and safe to share between threads.
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

  /** Returns {@code span}, which counts code units, in code points. */
  public Span toCodePoints(Span span) {
    return new Span(point(span.start()), point(span.end()));
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

  private int point(int unit) {
    if (units.length == 0) {
      return unit;
    }
    int found = Arrays.binarySearch(units, unit);
    // Between the two halves of a pair: the code point they are.
    return found >= 0 ? found : -found - 2;
  }
}
