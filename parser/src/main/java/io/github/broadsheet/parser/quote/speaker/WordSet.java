package io.github.broadsheet.parser.quote.speaker;

import io.github.broadsheet.parser.quote.token.Tokens;
import java.util.Collection;

/** A set of words, asked by the hash that each token carries, so that no string is cut. */
final class WordSet {
  private final int[] table;
  private final int mask;
  private boolean holdsZero;

  private WordSet(int size) {
    int capacity = Integer.highestOneBit(Math.max(8, size) * 2) * 2;
    table = new int[capacity];
    mask = capacity - 1;
  }

  static WordSet of(Collection<String> words) {
    WordSet set = new WordSet(words.size());
    words.forEach(word -> set.add(Tokens.hash(word)));
    return set;
  }

  /** The words that an article writes in lower case at least once. */
  static WordSet lowerCaseIn(Tokens tokens) {
    WordSet set = new WordSet(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.has(i, Tokens.WORD) && !tokens.has(i, Tokens.CAPITALIZED)) {
        set.add(tokens.hash(i));
      }
    }
    return set;
  }

  boolean has(Tokens tokens, int index) {
    return has(tokens.hash(index));
  }

  boolean has(int hash) {
    if (hash == 0) {
      return holdsZero;
    }
    int at = hash & mask;
    while (table[at] != 0) {
      if (table[at] == hash) {
        return true;
      }
      at = (at + 1) & mask;
    }
    return false;
  }

  private void add(int hash) {
    if (hash == 0) {
      holdsZero = true;
      return;
    }
    int at = hash & mask;
    while (table[at] != 0 && table[at] != hash) {
      at = (at + 1) & mask;
    }
    table[at] = hash;
  }
}
