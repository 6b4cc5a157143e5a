package io.github.broadsheet.parser.text;

/** Lines that hold a time of publication or change, and nothing else. */
final class TimestampLine {
  private TimestampLine() {}

  static Label judge(Piece piece) {
    return mayBe(piece) && !StampScanner.scan(piece.words()).isEmpty()
        ? Label.TIMESTAMP
        : Label.UNDECIDED;
  }

  /** Every timestamp has a digit, and few words. */
  private static boolean mayBe(Piece piece) {
    return piece.folded().indexOf('#') >= 0 && piece.wordCount() <= 22;
  }

  /** Whether the line says what happened then; a bare date may be a crosshead too. */
  static boolean isNamed(Piece piece) {
    return StampScanner.scan(piece.words()).stream().anyMatch(Stamp::isNamed);
  }
}
