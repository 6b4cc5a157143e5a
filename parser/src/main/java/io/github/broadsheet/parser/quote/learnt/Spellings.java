package io.github.broadsheet.parser.quote.learnt;

import io.github.broadsheet.parser.quote.token.Sentences;
import io.github.broadsheet.parser.quote.token.Tokens;

/**
 * How the tokens of one text are spelled, as numbers that the syntax features share.
 *
 * @since 0.1
 */
public final class Spellings {
  private static final int SHAPES =
      Tokens.CAPITALIZED
          | Tokens.ALL_CAPS
          | Tokens.HAS_DIGIT
          | Tokens.HAS_HYPHEN
          | Tokens.PUNCTUATION
          | Tokens.CLITIC
          | Tokens.ABBREVIATION;

  final int size;
  final int[] words;
  final int[] lastOne;
  final int[] lastTwo;
  final int[] lastThree;
  final int[] firstTwo;
  final int[] shapes;

  /** Reads the spellings off the tokens. */
  public Spellings(Tokens tokens, Sentences sentences) {
    size = tokens.size();
    words = new int[size];
    lastOne = new int[size];
    lastTwo = new int[size];
    lastThree = new int[size];
    firstTwo = new int[size];
    shapes = new int[size];
    for (int i = 0; i < size; i++) {
      words[i] = tokens.hash(i);
      lastOne[i] = tokens.suffixHash(i, 1);
      lastTwo[i] = tokens.suffixHash(i, 2);
      lastThree[i] = tokens.suffixHash(i, 3);
      firstTwo[i] = tokens.prefixHash(i, 2);
      boolean first = sentences.firstToken(sentences.sentenceOf(i)) == i;
      shapes[i] = (tokens.flags(i) & SHAPES) * 2 + (first ? 1 : 0);
    }
  }

  /** The number of tokens. */
  public int size() {
    return size;
  }

  /** The hash of a token's spelling. */
  public int word(int token) {
    return words[token];
  }

  /** Whether the first letter is upper case. */
  public boolean isCapitalized(int token) {
    return (shapes[token] & Tokens.CAPITALIZED * 2) != 0;
  }

  /** The value at an index of an array of this text, or -1 before and -2 after it. */
  static int at(int[] values, int index) {
    return index < 0 ? -1 : index >= values.length ? -2 : values[index];
  }
}
