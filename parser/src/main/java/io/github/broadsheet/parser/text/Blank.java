package io.github.broadsheet.parser.text;

/** What is white space in a document: everything that shows no ink. */
final class Blank {
  private Blank() {}

  /** White space of every kind, no-break and zero-width spaces among it. */
  static boolean isBlank(char c) {
    if (c < 0x80) {
      return c == ' ' || (c >= '\t' && c <= '\r') || (c >= 0x1C && c <= 0x1F);
    }
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u0085'
        || c == '\u200B'
        || c == '\uFEFF';
  }

  /** The characters that end a line; {@code \r\n} ends one line, not two. */
  static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }
}
