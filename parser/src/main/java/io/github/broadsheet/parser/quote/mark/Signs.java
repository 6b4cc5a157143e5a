package io.github.broadsheet.parser.quote.mark;

/** Tells opening marks from closing ones, and both from apostrophes, by what stands around them. */
final class Signs {
  /** How far a single mark is searched for its partner; a longer single-quoted passage is rare. */
  private static final int SINGLE_REACH = 400;

  private final String text;
  private final int from;
  private final int to;

  Signs(String text, int from, int to) {
    this.text = text;
    this.from = from;
    this.to = to;
  }

  /** White space, a bracket or a dash before, a word after: only an opening mark stands so. */
  boolean mustOpen(int at, int width) {
    return opensAfter(before(at)) && isWord(after(at + width));
  }

  /** A word or a stop before, no word after: only a closing mark stands so. */
  boolean mustClose(int at, int width) {
    char before = before(at);
    char after = after(at + width);
    return !Character.isWhitespace(before) && !opensAfter(before) && !isWord(after);
  }

  /** {@code 6' 2"}: a straight mark after a digit that closes nothing. */
  boolean isInchMark(int at) {
    char after = after(at + 1);
    return Character.isDigit(before(at)) && (isSpace(after) || ",.;)".indexOf(after) >= 0);
  }

  boolean startsParagraph(int at) {
    int i = at - 1;
    while (i >= from && isSpace(text.charAt(i))) {
      i--;
    }
    return i < from;
  }

  /** Whether a single mark opens a passage: it stands as one would, and a partner follows. */
  boolean opensSingle(int at, boolean curly) {
    char before = before(at);
    char after = after(at + 1);
    if (!opensAfter(before) || isSpace(after) || isElision(at)) {
      return false;
    }
    return curly || hasPartner(at + 1);
  }

  /** {@code '90s}, {@code 'em}, {@code 'tis}: letters or figures are left out. */
  private boolean isElision(int at) {
    char after = after(at + 1);
    if (Character.isDigit(after)) {
      return Character.isDigit(after(at + 2));
    }
    int end = at + 1;
    while (end < to && end < at + 7 && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return switch (text.substring(at + 1, end)) {
      case "em", "tis", "twas", "til", "cause", "n", "bout", "round" -> true;
      default -> false;
    };
  }

  private boolean hasPartner(int start) {
    int limit = Math.min(to, start + SINGLE_REACH);
    for (int i = start; i < limit; i++) {
      char c = text.charAt(i);
      if ((c == '\'' || c == '\u2019') && closesShape(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a single mark closes a passage, and is not the apostrophe of {@code voters'}. */
  boolean closesSingle(int at) {
    if (!closesShape(at) || isClipped(at)) {
      return false;
    }
    boolean possessive =
        (before(at) == 's' || before(at) == 'S')
            && at + 2 < to
            && text.charAt(at + 1) == ' '
            && Character.isLetter(text.charAt(at + 2));
    return !possessive || !hasPartner(at + 1);
  }

  /** {@code o' love}, {@code t' pipes}: a word of which one letter is left. */
  private boolean isClipped(int at) {
    char letter = before(at);
    boolean alone = at - 2 < from || isSpace(text.charAt(at - 2));
    return alone
        && (letter == 'o' || letter == 't')
        && after(at + 1) == ' '
        && at + 2 < to
        && Character.isLowerCase(text.charAt(at + 2));
  }

  private boolean closesShape(int at) {
    return !isSpace(before(at)) && !opensAfter(before(at)) && !isWord(after(at + 1));
  }

  private boolean opensAfter(char before) {
    return isSpace(before) || "([{-/\u2013\u2014\u2015\"\u201C\u2018\u00AB'".indexOf(before) >= 0;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '$' || c == '[' || c == '#' || c == '@';
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private char before(int at) {
    return at > from ? text.charAt(at - 1) : ' ';
  }

  private char after(int at) {
    return at < to ? text.charAt(at) : ' ';
  }
}
