package io.github.broadsheet.parser.text;

/** Lines of short labels with signs between them: {@code News | Sport | Weather}. */
final class Breadcrumb {
  private static final int LONGEST_LABEL_WORDS = 4;

  private Breadcrumb() {}

  static Label judge(Piece piece) {
    return piece.endsSentence() ? Label.UNDECIDED : labels(piece);
  }

  private static Label labels(Piece piece) {
    int separators = 0;
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < piece.length(); i++) {
      char c = piece.charAt(i);
      boolean letter = Character.isLetterOrDigit(c);
      if (isSeparator(piece, i)) {
        if (words == 0 || words > LONGEST_LABEL_WORDS) {
          return Label.UNDECIDED;
        }
        separators++;
        words = 0;
      } else if (letter && !inside) {
        words++;
      }
      inside = letter || inside && !Blank.isBlank(c);
    }
    return words <= LONGEST_LABEL_WORDS && separators >= enough(piece)
        ? Label.CHROME
        : Label.UNDECIDED;
  }

  /** One {@code >} shows a path; a single bar may part a headline from its kicker. */
  private static int enough(Piece piece) {
    for (int i = 0; i < piece.length(); i++) {
      if (isArrow(piece.charAt(i))) {
        return 1;
      }
    }
    return 2;
  }

  private static boolean isSeparator(Piece piece, int at) {
    char c = piece.charAt(at);
    boolean sign = c == '|' || c == '\u00B7' || c == '\u2022' || isArrow(c);
    return sign
        && at > 0
        && at + 1 < piece.length()
        && Blank.isBlank(piece.charAt(at - 1))
        && Blank.isBlank(piece.charAt(at + 1));
  }

  private static boolean isArrow(char c) {
    return c == '>' || c == '\u203A' || c == '\u00BB' || c == '\u2192' || c == '\u25B6';
  }
}
