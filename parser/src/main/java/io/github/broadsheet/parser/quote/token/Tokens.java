package io.github.broadsheet.parser.quote.token;

import static java.util.Objects.checkIndex;
import static java.util.Objects.requireNonNull;

import io.github.broadsheet.text.Span;

/**
 * The tokens of one text, in order, without overlap.
 *
 * <p>A token is named by its index; {@link #start} and {@link #end} give its half-open stretch of
 * the text in UTF-16 code units. Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class Tokens {

  /** Letters, perhaps with digits, hyphens, inner full stops or apostrophes: {@code U.S.-led}. */
  public static final int WORD = 1;

  /** Begins with a digit: {@code 1,200}, {@code 8:30}, {@code 5th}. */
  public static final int NUMBER = 1 << 1;

  /** Neither word nor number: a full stop, a bracket, a dash, a currency sign, a quotation mark. */
  public static final int PUNCTUATION = 1 << 2;

  /** A sign that may be a quotation mark; single ones may turn out to be apostrophes. */
  public static final int QUOTE = 1 << 3;

  /** The first letter is upper case. */
  public static final int CAPITALIZED = 1 << 4;

  /** At least two letters, all upper case. */
  public static final int ALL_CAPS = 1 << 5;

  /** Contains a digit. */
  public static final int HAS_DIGIT = 1 << 6;

  /** Contains a hyphen. */
  public static final int HAS_HYPHEN = 1 << 7;

  /** A part split off a word, such as {@code 's} or {@code n't}. */
  public static final int CLITIC = 1 << 8;

  /** Ends in a full stop of its own: {@code Mr.}, {@code U.S.}, {@code J.} */
  public static final int ABBREVIATION = 1 << 9;

  /** White space, or the start of the text, stands before the token. */
  public static final int AFTER_SPACE = 1 << 10;

  /** A line break, or the start of the text, stands before the token. */
  public static final int AFTER_BREAK = 1 << 11;

  /** A token is found from its offset in steps within a block of 64 code units. */
  private static final int BLOCK_BITS = 6;

  private final String text;
  private final int size;
  private final int[] starts;
  private final int[] ends;
  private final int[] flags;
  private final int[] hashes;

  /** The first token that ends after each block of the text begins. */
  private final int[] blocks;

  Tokens(String text, int size, int[] starts, int[] ends, int[] flags, int[] hashes) {
    this.text = text;
    this.size = size;
    this.starts = starts;
    this.ends = ends;
    this.flags = flags;
    this.hashes = hashes;
    this.blocks = blocks(text.length());
  }

  private int[] blocks(int length) {
    int[] blocks = new int[(length >> BLOCK_BITS) + 1];
    int token = 0;
    for (int block = 0; block < blocks.length; block++) {
      while (token < size && ends[token] <= block << BLOCK_BITS) {
        token++;
      }
      blocks[block] = token;
    }
    return blocks;
  }

  /** Cuts a text into tokens. */
  public static Tokens of(String text) {
    return Tokenizer.tokenize(requireNonNull(text, "text"));
  }

  /** The text that the tokens lie in. */
  public String text() {
    return text;
  }

  /** The number of tokens. */
  public int size() {
    return size;
  }

  /** The offset of the token's first code unit. */
  public int start(int index) {
    return starts[index];
  }

  /** The offset after the token's last code unit. */
  public int end(int index) {
    return ends[index];
  }

  /** The token's marks, an "or" of this class's constants. */
  public int flags(int index) {
    return flags[index];
  }

  /** Whether the token has one of the marks of {@code mask}. */
  public boolean has(int index, int mask) {
    return (flags[index] & mask) != 0;
  }

  /**
   * A hash of the token's {@link #normalized} spelling, equal to {@link #hash} of that string.
   *
   * <p>The hash is part of the learnt models: it never changes between versions of one model.
   */
  public int hash(int index) {
    return hashes[index];
  }

  /** The hash that {@link #hash(int)} gives a token of this spelling. */
  public static int hash(String normalized) {
    int hash = Hashes.SEED;
    for (int i = 0; i < normalized.length(); i++) {
      hash = Hashes.add(hash, normalized.charAt(i));
    }
    return Hashes.finish(hash);
  }

  /** A hash of the first {@code length} code units of the token's normalized spelling. */
  public int prefixHash(int index, int length) {
    return hash(starts[index], Math.min(ends[index], starts[index] + length));
  }

  /** A hash of the last {@code length} code units of the token's normalized spelling. */
  public int suffixHash(int index, int length) {
    return hash(Math.max(starts[index], ends[index] - length), ends[index]);
  }

  private int hash(int start, int end) {
    int hash = Hashes.SEED;
    for (int i = start; i < end; i++) {
      hash = Hashes.add(hash, Chars.normalize(text.charAt(i)));
    }
    return Hashes.finish(hash);
  }

  /** The token as written. */
  public String text(int index) {
    return text.substring(starts[index], ends[index]);
  }

  /** The token in lower case, with straight apostrophes. */
  public String normalized(int index) {
    int start = starts[index];
    int end = ends[index];
    for (int i = start; i < end; i++) {
      if (Chars.normalize(text.charAt(i)) != text.charAt(i)) {
        return normalized(start, end);
      }
    }
    return text.substring(start, end);
  }

  private String normalized(int start, int end) {
    char[] spelling = new char[end - start];
    for (int i = start; i < end; i++) {
      spelling[i - start] = Chars.normalize(text.charAt(i));
    }
    return new String(spelling);
  }

  /** Whether the token's {@link #normalized} spelling is {@code word}. */
  public boolean is(int index, String word) {
    return ends[index] - starts[index] == word.length() && startsWith(index, word);
  }

  /** Whether the token's {@link #normalized} spelling begins with {@code start}. */
  public boolean startsWith(int index, String start) {
    int from = starts[index];
    if (ends[index] - from < start.length()) {
      return false;
    }
    for (int i = 0; i < start.length(); i++) {
      if (Chars.normalize(text.charAt(from + i)) != start.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The stretch of text from token {@code first} up to, and without, token {@code afterLast}. */
  public Span span(int first, int afterLast) {
    checkIndex(first, afterLast);
    return new Span(starts[first], ends[afterLast - 1]);
  }

  /** The index of the first token that ends after {@code offset}, or {@link #size} if none does. */
  public int firstEndingAfter(int offset) {
    int token = firstNear(offset);
    while (token < size && ends[token] <= offset) {
      token++;
    }
    return token;
  }

  /** The index of the first token that starts at or after {@code offset}, or {@link #size}. */
  public int firstStartingAt(int offset) {
    int token = firstNear(offset);
    while (token < size && starts[token] < offset) {
      token++;
    }
    return token;
  }

  /**
   * The first token that ends after the start of an offset's block: none before it is asked for.
   */
  private int firstNear(int offset) {
    int block = offset >> BLOCK_BITS;
    return block < 0 ? 0 : block < blocks.length ? blocks[block] : size;
  }
}
