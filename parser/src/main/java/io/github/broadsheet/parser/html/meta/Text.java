package io.github.broadsheet.parser.html.meta;

import org.jsoup.parser.Parser;

/** Cleans values that stand in attributes and scripts. */
final class Text {
  private Text() {}

  /**
   * Resolves references to characters, which are often escaped twice, and collapses white space.
   */
  static String clean(String value) {
    String text = value;
    if (text.indexOf('&') >= 0 && text.indexOf(';') > 0) {
      text = Parser.unescapeEntities(text, false);
    }
    if (text.indexOf('<') >= 0) {
      text = withoutTags(text);
    }
    StringBuilder out = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ' || c == '\u00a0') {
        space = out.length() > 0;
        continue;
      }
      if (space) {
        out.append(' ');
        space = false;
      }
      out.append(c);
    }
    return out.toString();
  }

  private static String withoutTags(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int end =
          c == '<' && at + 1 < text.length() && isTagStart(text.charAt(at + 1))
              ? text.indexOf('>', at)
              : -1;
      if (end > 0) {
        at = end + 1;
      } else {
        out.append(c);
        at++;
      }
    }
    return out.toString();
  }

  private static boolean isTagStart(char c) {
    return c == '/' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
