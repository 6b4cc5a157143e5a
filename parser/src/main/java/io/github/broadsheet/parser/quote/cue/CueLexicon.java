package io.github.broadsheet.parser.quote.cue;

import io.github.broadsheet.parser.quote.token.Tokens;
import java.util.List;

/**
 * The cues that are known, found by the spelling of their first word.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class CueLexicon {
  private static final CueLexicon ENGLISH = new CueLexicon(CueList.read("cues.txt"));

  private final int mask;
  private final int[] keys;
  private final List<CueForm>[] forms;

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of lists has no other way
  private CueLexicon(CueList list) {
    int capacity = Integer.highestOneBit(list.byHash().size() * 4);
    this.mask = capacity - 1;
    this.keys = new int[capacity];
    this.forms = new List[capacity];
    list.byHash().forEach(this::put);
  }

  private void put(int hash, List<CueForm> found) {
    int at = hash & mask;
    while (forms[at] != null) {
      at = (at + 1) & mask;
    }
    keys[at] = hash;
    forms[at] = List.copyOf(found);
  }

  /** The cues of English. */
  public static CueLexicon english() {
    return ENGLISH;
  }

  /**
   * The cues that may begin with a token, those of more words first; empty if none does.
   *
   * @param hash the token's {@linkplain Tokens#hash(int) hash}
   */
  public List<CueForm> startingWith(int hash) {
    int at = hash & mask;
    while (forms[at] != null) {
      if (keys[at] == hash) {
        return forms[at];
      }
      at = (at + 1) & mask;
    }
    return List.of();
  }
}
