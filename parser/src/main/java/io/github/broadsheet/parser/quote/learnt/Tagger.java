package io.github.broadsheet.parser.quote.learnt;

import static io.github.broadsheet.parser.quote.learnt.Spellings.at;

import java.util.Arrays;

/**
 * Gives every token its part of speech, from left to right.
 *
 * @since 0.1
 */
public final class Tagger {
  private final int[] knownWords;
  private final byte[] knownParts;
  private final Scorer scorer;

  /**
   * Makes a tagger.
   *
   * @param knownWords hashes, in ascending order, of words that have one part of speech whatever
   *     stands around them, unless capitalized
   * @param knownParts their parts of speech
   */
  public Tagger(int[] knownWords, byte[] knownParts, Scorer scorer) {
    this.knownWords = knownWords.clone();
    this.knownParts = knownParts.clone();
    this.scorer = scorer;
  }

  /** Tags all tokens. */
  public void tag(Spellings words, int[] parts) {
    Features features = new Features();
    int[] scores = new int[Tags.PARTS.size()];
    for (int i = 0; i < words.size; i++) {
      int known = known(words, i);
      if (known >= 0) {
        parts[i] = known;
        continue;
      }
      features(words, parts, i, features);
      scorer.score(features, scores);
      parts[i] = Scorer.best(scores, scores.length);
    }
  }

  /** The part of speech of a word that needs no context, or -1. */
  public int known(Spellings words, int token) {
    if (words.isCapitalized(token)) {
      return -1;
    }
    int found = Arrays.binarySearch(knownWords, words.words[token]);
    return found >= 0 ? knownParts[found] : -1;
  }

  /** The features of one token, when those before it are tagged. */
  public static void features(Spellings words, int[] parts, int i, Features out) {
    int word = words.words[i];
    int before = at(words.words, i - 1);
    int after = at(words.words, i + 1);
    int shape = words.shapes[i];
    int three = words.lastThree[i];
    int two = words.lastTwo[i];
    int part1 = i > 0 ? parts[i - 1] : -1;
    int part2 = i > 1 ? parts[i - 2] : -1;
    out.clear();
    out.from(0);
    out.add(word, shape & 1);
    out.add(before);
    out.add(after);
    out.add(three);
    out.add(two, shape);
    out.add(words.lastOne[i], part1);
    out.add(words.firstTwo[i]);
    out.add(part1);
    out.add(part1, part2);
    out.add(part1, word);
  }
}
