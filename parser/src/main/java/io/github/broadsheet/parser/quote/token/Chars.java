package io.github.broadsheet.parser.quote.token;

/** What the tokenizer asks about single characters. */
final class Chars {
  private Chars() {}

  static boolean isSpace(char c) {
    if (c <= ' ') {
      return true;
    }
    return c >= 0x80
        && (Character.isWhitespace(c)
            || Character.isSpaceChar(c)
            || Character.isISOControl(c)
            || c == '\u200B'
            || c == '\uFEFF');
  }

  static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Letters, digits, marks set over them, and either half of a supplementary letter. */
  static boolean isWordPart(char c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c) || c == '_';
    }
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || c == '\u00AD';
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  static boolean isDash(char c) {
    return c == '-' || (c >= '\u2012' && c <= '\u2015');
  }

  static boolean isQuote(char c) {
    return switch (c) {
      case '"',
          '\'',
          '`',
          '\u00AB',
          '\u00BB',
          '\u2018',
          '\u2019',
          '\u201A',
          '\u201B',
          '\u201C',
          '\u201D',
          '\u201E',
          '\u201F',
          '\u2039',
          '\u203A' ->
          true;
      default -> false;
    };
  }

  /** Lower case, and one spelling for every apostrophe and quotation mark of a kind. */
  static char normalize(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return switch (c) {
      case '\u2018', '\u2019', '\u201B' -> '\'';
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB' -> '"';
      case '\u2010', '\u2011' -> '-';
      default -> Character.toLowerCase(c);
    };
  }
}
