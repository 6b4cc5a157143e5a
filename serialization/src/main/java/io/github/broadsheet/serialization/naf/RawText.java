package io.github.broadsheet.serialization.naf;

/** The text as XML can hold it, character for character, so that no offset moves. */
final class RawText {
  private static final char REPLACEMENT = '\uFFFD';

  private RawText() {}

  static String of(String text) {
    StringBuilder raw = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      raw.append(isXml(text, i) ? text.charAt(i) : REPLACEMENT);
    }
    return raw.toString();
  }

  // XML 1.0, production 2.
  private static boolean isXml(String text, int index) {
    char c = text.charAt(index);
    if (Character.isHighSurrogate(c)) {
      return index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
    }
    return (c >= ' ' && c != '\uFFFE' && c != '\uFFFF') || c == '\n' || c == '\t' || c == '\r';
  }
}
