package io.github.broadsheet.serialization.tables;

import io.github.broadsheet.text.Span;
import java.util.List;

/** Counts words as a newsroom does: "don't", "visa-seekers" and "6,500" are one each. */
final class WordCount {
  private WordCount() {}

  static int of(CharSequence text) {
    return of(text, new Span(0, text.length()));
  }

  static int of(CharSequence text, List<Span> spans) {
    return spans.stream().mapToInt(span -> of(text, span)).sum();
  }

  private static int of(CharSequence text, Span span) {
    int words = 0;
    boolean inWord = false;
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      boolean isLetter = Character.isLetterOrDigit(c) || Character.isSurrogate(c);
      words += isLetter && !inWord ? 1 : 0;
      inWord = isLetter || (inWord && joins(c));
    }
    return words;
  }

  private static boolean joins(char c) {
    return c == '\'' || c == '’' || c == '-' || c == ',' || c == '.';
  }
}
