package io.github.broadsheet.serialization.markup;

import org.jspecify.annotations.Nullable;

/**
 * Where in HTML the content of the body stands: all of it, or what is between {@code <body>} and
 * {@code </body>} of a whole page, whose head must hold nothing but a title, {@code meta} and
 * {@code link}.
 *
 * @param start where the content starts
 * @param end where it ends, exclusive
 * @param isPage whether there are tags around it
 */
record TidyFrame(int start, int end, boolean isPage) {
  /** Returns the frame of {@code html}; null if that is not sure. */
  static @Nullable TidyFrame of(String html) {
    Scanner scanner = new Scanner(html);
    scanner.space();
    if (!scanner.isAt("<html") && !scanner.isAt("<body")) {
      return new TidyFrame(0, html.length(), false);
    }
    boolean isSure = (!scanner.isAt("<html") || scanner.tag("<html")) && scanner.head();
    int end = end(html);
    return isSure && scanner.tag("<body") && scanner.at <= end
        ? new TidyFrame(scanner.at, end, true)
        : null;
  }

  /** Returns where the end tag of the body stands, if nothing else follows; -1 if not. */
  private static int end(String html) {
    int end = withoutSpace(html, html.length());
    if (endsWith(html, end, "</html>")) {
      end = withoutSpace(html, end - "</html>".length());
    }
    return endsWith(html, end, "</body>") ? end - "</body>".length() : -1;
  }

  private static boolean endsWith(String html, int end, String tag) {
    return end >= tag.length()
        && html.regionMatches(true, end - tag.length(), tag, 0, tag.length());
  }

  private static int withoutSpace(String html, int end) {
    int last = end;
    while (last > 0 && Whitespace.isSpace(html.charAt(last - 1))) {
      last--;
    }
    return last;
  }

  /** Goes over the tags before the body. */
  private static final class Scanner {
    private final String html;
    private int at;

    Scanner(String html) {
      this.html = html;
    }

    void space() {
      while (at < html.length() && Whitespace.isSpace(html.charAt(at))) {
        at++;
      }
    }

    boolean isAt(String tag) {
      int end = at + tag.length();
      return html.regionMatches(true, at, tag, 0, tag.length())
          && end < html.length()
          && (html.charAt(end) == '>' || Whitespace.isSpace(html.charAt(end)));
    }

    /** Passes over a start tag with attributes in double quotation marks, and space after it. */
    boolean tag(String tag) {
      if (!isAt(tag)) {
        return false;
      }
      boolean isQuoted = false;
      for (int i = at + tag.length(); i < html.length(); i++) {
        char c = html.charAt(i);
        if (c == '>' && !isQuoted) {
          at = i + 1;
          return true;
        }
        if (c == '\'' || c == '<' || c == '>') {
          return false;
        }
        isQuoted ^= c == '"';
      }
      return false;
    }

    /** Passes over the head, if there is one. */
    boolean head() {
      space();
      if (!isAt("<head")) {
        return true;
      }
      boolean isSure = tag("<head");
      while (isSure) {
        space();
        if (html.regionMatches(true, at, "</head>", 0, "</head>".length())) {
          at += "</head>".length();
          space();
          return true;
        }
        isSure = isAt("<title") ? title() : tag("<meta") || tag("<link");
      }
      return false;
    }

    private boolean title() {
      if (!tag("<title")) {
        return false;
      }
      int end = html.indexOf('<', at);
      boolean isEnded = end >= 0 && html.regionMatches(true, end, "</title>", 0, 8);
      at = end + "</title>".length();
      return isEnded;
    }
  }
}
