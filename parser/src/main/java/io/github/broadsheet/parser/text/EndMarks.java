package io.github.broadsheet.parser.text;

/** Signs that end a story or a page of wire copy, and lines without words. */
final class EndMarks {
  private EndMarks() {}

  static Label judge(Piece piece) {
    return switch (piece.folded()) {
      case "ends", "end", "more", "mf", "#" -> isMark(piece) ? Label.CHROME : Label.UNDECIDED;
      case "" -> isHashes(piece) ? Label.CHROME : Label.UNDECIDED;
      default -> Label.UNDECIDED;
    };
  }

  /** In capitals or between signs; {@code More} alone may be a link, {@code 30} a figure. */
  private static boolean isMark(Piece piece) {
    String folded = piece.folded();
    if (folded.equals("#")) {
      return piece.words().equals("-30-") || piece.words().equals("\u201330\u2013");
    }
    char first = piece.first();
    return piece.isCapitals() || !Character.isLetter(first);
  }

  private static boolean isHashes(Piece piece) {
    for (int i = 0; i < piece.length(); i++) {
      char c = piece.charAt(i);
      if (c != '#' && !Blank.isBlank(c)) {
        return false;
      }
    }
    return true;
  }

  /** Rules, stars, arrows: no letter and no digit. */
  static Label ornament(Piece piece) {
    for (int i = 0; i < piece.length(); i++) {
      char c = piece.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        return Label.UNDECIDED;
      }
    }
    return Label.ORNAMENT;
  }
}
