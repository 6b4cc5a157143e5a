package io.github.broadsheet.parser.html.block;

import java.util.Arrays;

/**
 * The blocks of text of a page, in document order: flat arrays, one place a block. A block is what
 * stands between two edges of boxes or two line breaks in a row, white space collapsed.
 */
public final class Blocks {
  /** Counts a block has of its own. */
  public enum Count {
    WORDS,
    LINKED_CHARS,
    LINKED_WORDS,
    COMMAS,
    SENTENCE_ENDS,
    LETTERS,
    CAPITALS,
    CAPITAL_WORDS,
    DIGITS,
    BOLD_CHARS,
    ITALIC_CHARS,
    QUOTATION_MARKS,
    LINE_BREAKS,
    LINKS,
    BARS,
    PICTURES
  }

  private static final int COUNTS = Count.values().length;
  private static final int HINTS = Hint.values().length;

  int size;
  int[] start = new int[128];
  int[] end = new int[128];
  int[] box = new int[128];
  long[] inner = new long[128];
  long[] opening = new long[128];
  long[] known = new long[128];
  int[] counts = new int[128 * COUNTS];
  byte[] hints = new byte[128 * HINTS];
  int[] endToken = new int[128];
  int[] tokens = new int[2048];
  int tokenCount;

  int add(int from, int until, int holder) {
    if (size == start.length) {
      grow();
    }
    start[size] = from;
    end[size] = until;
    box[size] = holder;
    endToken[size] = tokenCount;
    return size++;
  }

  private void grow() {
    int wide = size * 2;
    start = Arrays.copyOf(start, wide);
    end = Arrays.copyOf(end, wide);
    box = Arrays.copyOf(box, wide);
    inner = Arrays.copyOf(inner, wide);
    opening = Arrays.copyOf(opening, wide);
    known = Arrays.copyOf(known, wide);
    counts = Arrays.copyOf(counts, wide * COUNTS);
    hints = Arrays.copyOf(hints, wide * HINTS);
    endToken = Arrays.copyOf(endToken, wide);
  }

  /** Notes the next word of the block that is being read, by the hash of its letters. */
  void addToken(int hash) {
    if (tokenCount == tokens.length) {
      tokens = Arrays.copyOf(tokens, tokenCount * 2);
    }
    tokens[tokenCount++] = hash;
  }

  void count(Count what, int block, int n) {
    counts[block * COUNTS + what.ordinal()] = n;
  }

  /** Returns how many there are. */
  public int size() {
    return size;
  }

  /** Returns where block {@code i} begins in the page's text. */
  public int start(int i) {
    return start[i];
  }

  /** Returns where block {@code i} ends in the page's text. */
  public int end(int i) {
    return end[i];
  }

  /** Returns the number of code units of block {@code i}. */
  public int chars(int i) {
    return end[i] - start[i];
  }

  /** Returns the innermost box around block {@code i}. */
  public int box(int i) {
    return box[i];
  }

  /** Returns the traits of inline elements that hold most of block {@code i}, as bits. */
  public long innerTraits(int i) {
    return inner[i];
  }

  /** Returns the hints of the first three words of block {@code i}, as bits. */
  public long openingHints(int i) {
    return opening[i];
  }

  /** Returns the hints of all words of block {@code i}, as bits. */
  public long hints(int i) {
    return known[i];
  }

  /** Returns one of the counts of block {@code i}. */
  public int count(int i, Count what) {
    return counts[i * COUNTS + what.ordinal()];
  }

  /** Returns how many words of block {@code i} hint at {@code hint}, 127 at the most. */
  public int hints(int i, int hint) {
    return hints[i * HINTS + hint];
  }

  /** Returns the place of the first word of block {@code i} among all {@linkplain #token words}. */
  public int firstToken(int i) {
    return i == 0 ? 0 : endToken[i - 1];
  }

  /** Returns the place after the last word of block {@code i}. */
  public int endToken(int i) {
    return endToken[i];
  }

  /** Returns a word of the page as the hash of its letters, see {@link Words}. */
  public int token(int place) {
    return tokens[place];
  }

  /** Returns the share of block {@code i} that is linked, from 0 to 1. */
  public float linkDensity(int i) {
    return Math.min(1f, count(i, Count.LINKED_CHARS) / (float) Math.max(1, chars(i)));
  }
}
