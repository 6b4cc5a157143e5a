package io.github.broadsheet.parser.text;

/** Lines that hold a time of publication or change, and nothing else. */
final class TimestampLine {
  private TimestampLine() {}

  static Label judge(Piece piece) {
    return mayBe(piece) && !StampScanner.scan(piece.words()).isEmpty()
        ? Label.TIMESTAMP
        : Label.UNDECIDED;
  }

  /** Every timestamp has a digit. */
  private static boolean mayBe(Piece piece) {
    for (int i = 0; i < piece.length(); i++) {
      char c = piece.charAt(i);
      if (c >= '0' && c <= '9') {
        return true;
      }
    }
    return false;
  }

  /** Whether the line says what happened then; a bare date may be a crosshead too. */
  static boolean isNamed(Piece piece) {
    return StampScanner.scan(piece.words()).stream().anyMatch(Stamp::isNamed);
  }
}
