package io.github.broadsheet.serialization.html;

/** Characters as HTML allows them (WHATWG HTML, 13.1, and Infra, 4.5). */
final class HtmlCharacters {
  private HtmlCharacters() {}

  /** Returns {@code text} without the characters that no page may hold. */
  static String allowed(String text) {
    int at = 0;
    while (at < text.length() && isPlain(text.charAt(at))) {
      at++;
    }
    if (at == text.length()) {
      return text;
    }
    StringBuilder allowed = new StringBuilder(text.length()).append(text, 0, at);
    for (int i = at; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int codePoint = text.codePointAt(i);
      if (isAllowed(codePoint)) {
        allowed.appendCodePoint(codePoint == '\r' ? ' ' : codePoint);
      }
    }
    return allowed.toString();
  }

  private static boolean isPlain(char c) {
    return (c >= ' ' && c < 0x7F) || c == '\n';
  }

  /** Says whether a page may hold {@code codePoint}. */
  static boolean isAllowed(int codePoint) {
    if (codePoint < ' ') {
      return codePoint == '\n' || codePoint == '\t' || codePoint == '\r' || codePoint == '\f';
    }
    boolean isControl = codePoint >= 0x7F && codePoint <= 0x9F;
    boolean isSurrogate = codePoint >= 0xD800 && codePoint <= 0xDFFF;
    boolean isNoCharacter =
        (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
    return !isControl && !isSurrogate && !isNoCharacter;
  }
}
