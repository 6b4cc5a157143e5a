package io.github.broadsheet.parser.quote.token;

import java.util.Collection;
import java.util.function.IntPredicate;

/**
 * A set of words, asked by the hash that each token carries, so that no string is cut.
 *
 * <p>Words are in the spelling of {@link Tokens#normalized}. Immutable and safe to share between
 * threads.
 *
 * @since 0.1
 */
public final class WordSet {
  /** At most half full, so that few words are looked at for one that is not there. */
  private int[] table = new int[32];

  private int size;
  private boolean holdsZero;

  private WordSet() {}

  /** Returns the set of these words. */
  public static WordSet of(Collection<String> words) {
    WordSet set = new WordSet();
    words.forEach(word -> set.add(Tokens.hash(word)));
    return set;
  }

  /** Returns those words of a text that stand where {@code wanted} says, by the token's index. */
  public static WordSet in(Tokens tokens, IntPredicate wanted) {
    WordSet set = new WordSet();
    for (int i = 0; i < tokens.size(); i++) {
      if (wanted.test(i)) {
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
    return table[place(table, hash)] == hash;
  }

  private void add(int hash) {
    if (hash == 0) {
      holdsZero = true;
      return;
    }
    int at = place(table, hash);
    if (table[at] == hash) {
      return;
    }
    table[at] = hash;
    size++;
    if (size * 2 > table.length) {
      grow();
    }
  }

  private void grow() {
    int[] larger = new int[table.length * 4];
    for (int hash : table) {
      if (hash != 0) {
        larger[place(larger, hash)] = hash;
      }
    }
    table = larger;
  }

  /** Where a hash lies, or would lie. */
  private static int place(int[] table, int hash) {
    int mask = table.length - 1;
    int at = hash & mask;
    while (table[at] != 0 && table[at] != hash) {
      at = (at + 1) & mask;
    }
    return at;
  }
}
