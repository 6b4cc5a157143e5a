package io.github.broadsheet.parser.text;

/** What single characters say about a line. */
final class Signs {
  private Signs() {}

  /** The stops that end a sentence, in the scripts that have one of their own. */
  static boolean isStop(char c) {
    return switch (c) {
      case '.',
          '!',
          '?',
          '\u2026',
          '\u3002',
          '\uFF01',
          '\uFF1F',
          '\uFF0E',
          '\u061F',
          '\u06D4',
          '\u0964',
          '\u1362',
          '\u104B' ->
          true;
      default -> false;
    };
  }

  /** Closing quotation marks and brackets, which may stand after a stop. */
  static boolean isCloser(char c) {
    return switch (c) {
      case '"',
          '\'',
          '\u201D',
          '\u2019',
          '\u00BB',
          '\u203A',
          '\u201C',
          ')',
          ']',
          '\u300D',
          '\u300F' ->
          true;
      default -> false;
    };
  }

  static boolean isOpeningQuote(char c) {
    return switch (c) {
      case '"', '\'', '`', '\u201C', '\u2018', '\u00AB', '\u2039', '\u201E', '\u201A', '\u300C' ->
          true;
      default -> false;
    };
  }

  static boolean isDash(char c) {
    return c == '-' || (c >= '\u2010' && c <= '\u2015');
  }

  static boolean isLongDash(char c) {
    return c >= '\u2012' && c <= '\u2015';
  }

  static boolean isBullet(char c) {
    return switch (c) {
      case '\u2022',
          '\u2023',
          '\u25E6',
          '\u25AA',
          '\u25AB',
          '\u25CF',
          '\u25CB',
          '\u25A0',
          '\u2043',
          '\u00B7',
          '\u27A4',
          '\u25BA',
          '\u25B8',
          '*',
          '-',
          '\u2013' ->
          true;
      default -> false;
    };
  }

  /** A bullet that means nothing else, even alone. */
  static boolean isPlainBullet(char c) {
    return isBullet(c) && c != '*' && c != '-' && c != '\u2013' && c != '\u00B7';
  }
}
