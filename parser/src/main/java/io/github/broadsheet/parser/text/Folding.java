package io.github.broadsheet.parser.text;

/**
 * The form in which lines are compared: small letters, single spaces, {@code #} for every number,
 * no other signs. {@code Comments (42)} becomes {@code comments #}.
 */
final class Folding {
  private Folding() {}

  static String fold(String line) {
    return fold(line, 0, line.length());
  }

  static String fold(String text, int start, int end) {
    StringBuilder out = new StringBuilder(end - start);
    boolean gap = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c >= 'a' && c <= 'z' && !gap) {
        out.append(c);
        continue;
      }
      if (c == '\'' || c == '\u2019') {
        continue;
      }
      boolean digit = c >= '0' && c <= '9';
      if (digit && !gap && out.length() > 0 && out.charAt(out.length() - 1) == '#') {
        continue;
      }
      if (digit || Character.isLetter(c) || Character.isSurrogate(c)) {
        if (gap && out.length() > 0) {
          out.append(' ');
        }
        gap = false;
        out.append(digit ? '#' : Character.toLowerCase(c));
      } else if (c != '\u00AD') {
        gap = true;
      }
    }
    return out.toString();
  }
}
