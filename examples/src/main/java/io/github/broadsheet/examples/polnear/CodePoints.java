package io.github.broadsheet.examples.polnear;

/** Turns offsets in code points into offsets in UTF-16 code units. */
final class CodePoints {
  private final int[] units;

  CodePoints(String text) {
    units = new int[text.codePointCount(0, text.length()) + 1];
    int unit = 0;
    for (int point = 0; point < units.length; point++) {
      units[point] = unit;
      unit += unit < text.length() ? Character.charCount(text.codePointAt(unit)) : 0;
    }
  }

  int unit(int point) {
    return units[Math.min(point, units.length - 1)];
  }
}
