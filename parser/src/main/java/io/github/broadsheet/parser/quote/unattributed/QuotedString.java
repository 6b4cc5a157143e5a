package io.github.broadsheet.parser.quote.unattributed;

import io.github.broadsheet.parser.quote.mark.Passage;
import io.github.broadsheet.parser.quote.statement.QuoteText;
import io.github.broadsheet.parser.quote.token.Tokens;
import io.github.broadsheet.parser.quote.token.WordSet;

/** A string in quotation marks: its words, and those around it. */
final class QuotedString {
  private final QuoteText text;
  private final Tokens tokens;
  private final int first;
  private final int after;
  private final int before;
  private final int behind;

  QuotedString(QuoteText text, Passage passage) {
    this.text = text;
    this.tokens = text.tokens();
    this.first = tokens.firstStartingAt(passage.words().start());
    this.after = tokens.firstStartingAt(passage.words().end());
    this.before = tokens.firstStartingAt(passage.start()) - 1;
    this.behind = tokens.firstStartingAt(passage.end());
  }

  /** How many words and signs stand between the marks. */
  int length() {
    return after - first;
  }

  /** How many words, the signs at the end left out. */
  int words() {
    return last() - first + 1;
  }

  /** The last word, or the first token if there is none. */
  private int last() {
    int last = after - 1;
    while (last > first && tokens.has(last, Tokens.PUNCTUATION)) {
      last--;
    }
    return last;
  }

  boolean startsWithArticle() {
    return tokens.is(first, "the");
  }

  boolean startsInLowerCase() {
    return !tokens.has(first, Tokens.CAPITALIZED);
  }

  boolean startsParagraph() {
    return tokens.has(first, Tokens.AFTER_BREAK);
  }

  boolean endsInName() {
    return isCapitalized(last());
  }

  /** Whether all words have a capital, those before {@code from} left out. */
  boolean isAllCapitalized(int from) {
    for (int i = first + from; i <= last(); i++) {
      if (!tokens.has(i, Tokens.CAPITALIZED)) {
        return false;
      }
    }
    return true;
  }

  /** Whether every word but the small ones has a capital. */
  boolean isInTitleCase() {
    if (!isCapitalized(first)) {
      return false;
    }
    int small = 0;
    for (int i = first; i < after; i++) {
      boolean word = tokens.has(i, Tokens.WORD) && !tokens.has(i, Tokens.CLITIC);
      if (word && !tokens.has(i, Tokens.CAPITALIZED)) {
        if (tokens.end(i) - tokens.start(i) > 4) {
          return false;
        }
        small++;
      }
    }
    return small * 2 < after - first;
  }

  /** Earvin “Magic” Hale. */
  boolean isBetweenNames() {
    return isCapitalized(before)
        && isCapitalized(behind)
        && !tokens.has(before, Tokens.PUNCTUATION)
        && !tokens.has(behind, Tokens.AFTER_BREAK);
  }

  /** Whether a comma parts it from what stands before. */
  boolean isApposed() {
    return before >= 0 && tokens.is(before, ",");
  }

  /** Whether the word before the string, or before its comma, is a plain noun and no name. */
  boolean followsPlainNoun() {
    int noun = isApposed() ? before - 1 : before;
    return noun >= 0 && tokens.has(noun, Tokens.WORD) && !tokens.has(noun, Tokens.CAPITALIZED);
  }

  /** Whether it is set into a sentence, right after a word. */
  boolean followsWord() {
    return before >= 0
        && tokens.has(before, Tokens.WORD)
        && !startsParagraph()
        && text.sentences().sentenceOf(before) == text.sentences().sentenceOf(first);
  }

  /** Whether one of the words stands {@code steps} tokens behind it, in its sentence. */
  boolean isFollowedBy(int steps, WordSet words) {
    int token = behind + steps;
    return token < tokens.size()
        && text.sentences().sentenceOf(token) == text.sentences().sentenceOf(first)
        && words.has(tokens, token);
  }

  /**
   * Whether it is a sentence of several words, and none of its words but the first has a capital.
   */
  boolean isUtterance() {
    boolean stopped = after > first && tokens.has(after - 1, Tokens.PUNCTUATION);
    boolean capital = tokens.has(first, Tokens.CAPITALIZED);
    if (!stopped || !capital || followsWord() || words() < 2 || tokens.is(after - 1, ",")) {
      return false;
    }
    for (int i = first + 1; i <= last(); i++) {
      if (tokens.has(i, Tokens.CAPITALIZED)) {
        return false;
      }
    }
    return true;
  }

  /** Whether it is part of a sentence, and no utterance before or after who spoke. */
  boolean isSetIn() {
    boolean stopped = after > first && tokens.has(after - 1, Tokens.PUNCTUATION);
    return followsWord() || (!stopped && behind < tokens.size());
  }

  /** The hash of the word before it, or before its comma. */
  int wordBefore() {
    return tokens.hash(isApposed() && before > 0 ? before - 1 : before);
  }

  boolean follows(String word) {
    return before >= 0 && tokens.is(before, word);
  }

  /** Whether one of the words stands among the last {@code reach} before it, in its sentence. */
  boolean isNear(int reach, WordSet words) {
    return isNear(0, reach, words);
  }

  /** The same, counted from {@code skip} words further left. */
  boolean isNear(int skip, int reach, WordSet words) {
    int from = before - skip;
    for (int i = from; i >= 0 && i > from - reach; i--) {
      if (tokens.is(i, ".")
          || text.sentences().sentenceOf(i) != text.sentences().sentenceOf(from)) {
        return false;
      }
      if (words.has(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isCapitalized(int token) {
    return token >= 0 && token < tokens.size() && tokens.has(token, Tokens.CAPITALIZED);
  }
}
