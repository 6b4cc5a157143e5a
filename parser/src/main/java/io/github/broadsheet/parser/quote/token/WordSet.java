package io.github.broadsheet.parser.quote.token;

import java.util.Collection;

/**
 * A set of words, asked by the hash that each token carries, so that no string is cut.
 *
 * <p>Words are in the spelling of {@link Tokens#normalized}. Immutable and safe to share between
 * threads.
 *
 * @since 0.1
 */
public final class WordSet {
  private final int[] table;
  private final int mask;
  private boolean holdsZero;

  private WordSet(int size) {
    int capacity = Integer.highestOneBit(Math.max(8, size) * 2) * 2;
    table = new int[capacity];
    mask = capacity - 1;
  }

  /** Returns the set of these words. */
  public static WordSet of(Collection<String> words) {
    WordSet set = new WordSet(words.size());
    words.forEach(word -> set.add(Tokens.hash(word)));
    return set;
  }

  /** Returns the words that a text writes in lower case at least once. */
  public static WordSet lowerCaseIn(Tokens tokens) {
    WordSet set = new WordSet(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.has(i, Tokens.WORD) && !tokens.has(i, Tokens.CAPITALIZED)) {
        set.add(tokens.hash(i));
      }
    }
    return set;
  }

  /** Says whether a token is one of the words. */
  public boolean has(Tokens tokens, int index) {
    return has(tokens.hash(index));
  }

  /** Says whether one of the words has this {@link Tokens#hash(String) hash}. */
  public boolean has(int hash) {
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
