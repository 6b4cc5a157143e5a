package io.github.broadsheet.examples.evaluate;

import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The passages in double quotation marks that tell direct speech from indirect when scoring.
 * Simpler than the parser's own, so that no finder is judged by what it believes.
 */
final class QuotedWords {
  private final String text;
  private final List<Span> passages = new ArrayList<>();

  private QuotedWords(String text) {
    this.text = text;
  }

  static List<Span> of(String text) {
    QuotedWords quoted = new QuotedWords(text);
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n') {
        quoted.paragraph(start, i);
        start = i + 1;
      }
    }
    return quoted.passages;
  }

  private void paragraph(int start, int end) {
    int open = -1;
    for (int i = start; i < end; ) {
      char c = text.charAt(i);
      boolean doubled = c == '\'' && i + 1 < end && text.charAt(i + 1) == '\'';
      int after = doubled ? i + 2 : i + 1;
      if (c == '“' || ((c == '"' || doubled) && open < 0)) {
        if (c != '"' || !isInchMark(i, start, end)) {
          open = reopen(open, i);
        }
      } else if ((c == '”' || c == '"' || doubled) && open >= 0) {
        passages.add(new Span(open, after));
        open = -1;
      }
      i = after;
    }
    if (open >= 0) {
      passages.add(new Span(open, end));
    }
  }

  private int reopen(int open, int at) {
    if (open >= 0) {
      passages.add(new Span(open, at));
    }
    return at;
  }

  private boolean isInchMark(int at, int start, int end) {
    char before = at > start ? text.charAt(at - 1) : ' ';
    char after = at + 1 < end ? text.charAt(at + 1) : ' ';
    return Character.isDigit(before)
        && (Character.isWhitespace(after) || ",.;)".indexOf(after) >= 0);
  }
}
