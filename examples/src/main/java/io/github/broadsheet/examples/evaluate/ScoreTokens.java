package io.github.broadsheet.examples.evaluate;

import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The tokens by which predictions are scored: runs of letters and digits, joined by apostrophes,
 * are words; every other sign is a token that does not count. Not those that the parser reads.
 */
final class ScoreTokens {
  private final List<Span> tokens = new ArrayList<>();
  private final BitSet words = new BitSet();

  ScoreTokens(String text) {
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      int end = at + Character.charCount(c);
      if (isWordPart(c)) {
        end = wordEnd(text, at);
        words.set(tokens.size());
        tokens.add(new Span(at, end));
      } else if (!isSpace(c) && c != '_') {
        tokens.add(new Span(at, end));
      }
      at = end;
    }
  }

  private static int wordEnd(String text, int start) {
    int at = start;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      boolean joins =
          (c == '\'' || c == '’') && at + 1 < text.length() && isWordPart(text.codePointAt(at + 1));
      if (!isWordPart(c) && !joins) {
        return at;
      }
      at += Character.charCount(c);
    }
    return at;
  }

  private static boolean isWordPart(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
  }

  int size() {
    return tokens.size();
  }

  Span token(int index) {
    return tokens.get(index);
  }

  /** The words that lie in, or reach into, a span. */
  BitSet words(List<Span> spans) {
    BitSet found = all(spans);
    found.and(words);
    return found;
  }

  /** The tokens, words or not, that lie in a span. */
  BitSet all(List<Span> spans) {
    BitSet found = new BitSet();
    for (Span span : spans) {
      for (int i = firstEndingAfter(span.start());
          i < tokens.size() && tokens.get(i).start() < span.end();
          i++) {
        found.set(i);
      }
    }
    return found;
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
