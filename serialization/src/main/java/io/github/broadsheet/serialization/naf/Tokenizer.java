package io.github.broadsheet.serialization.naf;

import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into tokens: words and numbers with what joins their parts, and every other sign by
 * itself. The same text gives the same tokens; nothing is known of any language.
 */
final class Tokenizer {
  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int sentence = 1;
  private int paragraph = 1;
  private boolean ended;

  private Tokenizer(String text) {
    this.text = text;
  }

  static List<Token> tokens(String text) {
    Tokenizer tokenizer = new Tokenizer(text);
    tokenizer.run();
    return tokenizer.tokens;
  }

  private void run() {
    int at = 0;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      if (point == '\n') {
        newParagraph();
        at++;
      } else if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
        at += Character.charCount(point);
      } else {
        int end = isWord(point) ? wordEnd(at) : at + Character.charCount(point);
        add(new Span(at, end));
        at = end;
      }
    }
  }

  private void newParagraph() {
    if (!tokens.isEmpty() && last().paragraph() == paragraph) {
      paragraph++;
      sentence += ended || last().sentence() == sentence ? 1 : 0;
      ended = false;
    }
  }

  private Token last() {
    return tokens.get(tokens.size() - 1);
  }

  /** A sentence ends with its stop and the quotation marks and brackets right after. */
  private void add(Span span) {
    char first = text.charAt(span.start());
    boolean isCloser = "”’»\")]".indexOf(first) >= 0 && isAttached(span);
    if (ended && !isCloser && !isStop(first)) {
      sentence++;
      ended = false;
    }
    tokens.add(new Token(span, sentence, paragraph));
    if (isStop(first)) {
      ended = true;
    }
  }

  private boolean isAttached(Span span) {
    return !tokens.isEmpty() && last().span().end() == span.start();
  }

  private static boolean isStop(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…' || c == '。';
  }

  private static boolean isWord(int point) {
    return Character.isLetterOrDigit(point) || isMark(point);
  }

  private static boolean isMark(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private int wordEnd(int start) {
    int at = start;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      if (!isWord(point) && !isJoint(at)) {
        return at;
      }
      at += Character.charCount(point);
    }
    return at;
  }

  /** Apostrophes and hyphens join letters, points and commas join digits. */
  private boolean isJoint(int at) {
    char c = text.charAt(at);
    if (at == 0 || at + 1 >= text.length()) {
      return false;
    }
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    return switch (c) {
      case '\'', '’', '-' -> Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
      case '.', ',' -> Character.isDigit(before) && Character.isDigit(after);
      default -> false;
    };
  }
}
