package io.github.broadsheet.parser.text;

import java.util.Arrays;

/** Hashes of words in {@linkplain Folding folded} form, cut without making strings. */
final class WordHashes {
  private WordHashes() {}

  /** The hashes of the words of a folded text, in order. */
  static int[] of(String folded, int start, int end) {
    int[] hashes = new int[8];
    int count = 0;
    int at = start;
    while (at < end) {
      int hash = 0;
      while (at < end && folded.charAt(at) != ' ') {
        hash = hash * 31 + folded.charAt(at++);
      }
      if (count == hashes.length) {
        hashes = Arrays.copyOf(hashes, count * 2);
      }
      hashes[count++] = hash;
      at++;
    }
    return Arrays.copyOf(hashes, count);
  }

  /** Goes over the runs of {@code size} words in a piece. */
  static Windows windows(Piece piece, int size) {
    return new Windows(piece, size);
  }

  /** The runs of a few words in one piece, one after the other. */
  static final class Windows {
    private final Piece piece;
    private final int[] hashes;
    private final int[] starts;
    private int at;
    private int words;

    private Windows(Piece piece, int size) {
      this.piece = piece;
      this.hashes = new int[size];
      this.starts = new int[size];
    }

    /** Goes on to the next run; false at the end of the piece. */
    boolean next() {
      do {
        if (!word()) {
          return false;
        }
      } while (words < hashes.length);
      return true;
    }

    /** The hash of the run. */
    int hash() {
      int key = 1;
      for (int i = 0; i < hashes.length; i++) {
        key = key * 31 + hashes[(words + i) % hashes.length];
      }
      return key;
    }

    /** Where the run begins, as an index into the piece. */
    int start() {
      return starts[words % starts.length];
    }

    private boolean word() {
      while (at < piece.length() && !isWordChar(piece.charAt(at))) {
        at++;
      }
      if (at == piece.length()) {
        return false;
      }
      int slot = words % hashes.length;
      starts[slot] = at;
      int hash = 0;
      boolean number = false;
      while (at < piece.length()) {
        char c = piece.charAt(at);
        if (isWordChar(c)) {
          boolean digit = c >= '0' && c <= '9';
          if (!digit || !number) {
            hash = hash * 31 + (digit ? '#' : Character.toLowerCase(c));
          }
          number = digit;
        } else if (c != '\'' && c != '\u2019' && c != '\u00AD') {
          break;
        }
        at++;
      }
      hashes[slot] = hash;
      words++;
      return true;
    }

    private static boolean isWordChar(char c) {
      return Character.isLetter(c) || c >= '0' && c <= '9' || Character.isSurrogate(c);
    }
  }
}
