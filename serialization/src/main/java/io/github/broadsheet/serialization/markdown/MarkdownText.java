package io.github.broadsheet.serialization.markdown;

import io.github.broadsheet.serialization.markup.Whitespace;

/**
 * A run of Markdown that grows: words go in escaped, markup as it is. White space counts as one
 * space, none at the ends of a line. Not safe to share between threads.
 */
final class MarkdownText {
  /** Signs that may mean something wherever they stand; {@code @} makes links in GitHub's. */
  private static final String ALWAYS = "\\`*_[]<|~@";

  /** Signs that mean something at the beginning of a line. */
  private static final String AT_START = "#+-=>:";

  private final StringBuilder text = new StringBuilder();
  private final boolean isHeading;
  private int lineStart;
  private boolean spacePending;

  /** Makes an empty run; in that of a heading every {@code #} is escaped. */
  MarkdownText(boolean isHeading) {
    this.isHeading = isHeading;
  }

  /** Returns {@code words} escaped, on one line. */
  static String escape(String words) {
    MarkdownText text = new MarkdownText(false);
    text.words(words);
    return text.toString();
  }

  /** Returns {@code words} escaped for a heading, on one line. */
  static String escapeHeading(String words) {
    MarkdownText text = new MarkdownText(true);
    text.words(words);
    return text.toString();
  }

  /** Adds words, without characters that are no text. */
  void words(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Whitespace.isSpace(c)) {
        spacePending = true;
      } else if (isText(words, i)) {
        settle();
        if (isMarkup(words, i)) {
          text.append('\\');
        }
        text.append(c);
      }
    }
  }

  private void settle() {
    if (spacePending && text.length() > lineStart) {
      text.append(' ');
    }
    spacePending = false;
  }

  private static boolean isText(String words, int index) {
    char c = words.charAt(index);
    if (Character.isHighSurrogate(c)) {
      return index + 1 < words.length() && Character.isLowSurrogate(words.charAt(index + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return index > 0 && Character.isHighSurrogate(words.charAt(index - 1));
    }
    return !Character.isISOControl(c) && c < '\uFFFE';
  }

  private boolean isMarkup(String words, int index) {
    char c = words.charAt(index);
    if (ALWAYS.indexOf(c) >= 0 || (isHeading && c == '#')) {
      return true;
    }
    boolean isAtStart = text.length() == lineStart;
    return switch (c) {
      case '&' -> index + 1 < words.length() && isEntity(words.charAt(index + 1));
      case '.', ')' -> isNumberBefore() || (c == '.' && endsWith("www"));
      case ':' -> isAtStart || words.startsWith("//", index + 1);
      default -> isAtStart && AT_START.indexOf(c) >= 0;
    };
  }

  private static boolean isEntity(char next) {
    return next == '#' || Character.isLetter(next);
  }

  /** Says whether nothing but digits stands in the line, so that a dot would make a list. */
  private boolean isNumberBefore() {
    for (int i = lineStart; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return text.length() > lineStart;
  }

  private boolean endsWith(String word) {
    int start = text.length() - word.length();
    return start >= 0 && text.substring(start).equalsIgnoreCase(word);
  }

  /** Adds markup that begins something: white space before it stays before it. */
  void open(String markup) {
    settle();
    text.append(markup);
  }

  /** Adds markup that ends something: white space before it goes after it. */
  void close(String markup) {
    text.append(markup);
  }

  /** Says whether emphasis may begin here without running into other. */
  boolean mayOpenEmphasis() {
    return spacePending || text.length() == 0 || text.charAt(text.length() - 1) != '*';
  }

  /** Ends the line where the text has a line break. */
  void breakLine() {
    if (text.length() > lineStart) {
      text.append("\\\n");
      lineStart = text.length();
    }
    spacePending = false;
  }

  /** Returns the run; line breaks at its end are no breaks. */
  @Override
  public String toString() {
    String run = text.toString();
    while (run.endsWith("\\\n")) {
      run = run.substring(0, run.length() - 2);
    }
    return run;
  }
}
