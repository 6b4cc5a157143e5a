package io.github.broadsheet.parser.text;

import io.github.broadsheet.text.Span;
import java.util.Optional;

/**
 * The words under a picture, cut into their parts.
 *
 * @param isFile whether they are marked as of a file photo
 * @param words the caption itself, without marker and credit; may be empty
 * @param credit the credit, without brackets
 */
record CaptionLine(boolean isFile, Span words, Optional<Span> credit) {
  private static final int LONGEST_CREDIT = 90;

  static Label judge(Piece piece) {
    if (FileMarker.end(piece) > 0) {
      return Label.CAPTION;
    }
    return creditStart(piece) > 0 ? Label.CAPTION : Label.UNDECIDED;
  }

  /** A credit that has the line for itself. */
  static Label judgeCredit(Piece piece) {
    return !piece.endsSentence() && CreditWords.beginsCredit(piece.words())
        ? Label.CREDIT
        : Label.UNDECIDED;
  }

  /** Cuts a piece that is known to be a caption; offsets are those of the input. */
  static CaptionLine of(Piece piece) {
    int words = FileMarker.end(piece);
    int credit = creditStart(piece);
    if (credit < 0) {
      return new CaptionLine(
          words > 0, new Span(piece.start() + words, piece.end()), Optional.empty());
    }
    int wordsEnd = credit;
    while (wordsEnd > words && isGap(piece.charAt(wordsEnd - 1))) {
      wordsEnd--;
    }
    return new CaptionLine(
        words > 0,
        new Span(piece.start() + Math.min(words, wordsEnd), piece.start() + wordsEnd),
        Optional.of(unbracketed(piece, credit)));
  }

  private static boolean isGap(char c) {
    return Blank.isBlank(c) || c == '|';
  }

  static Span unbracketed(Piece piece, int from) {
    char first = piece.charAt(from);
    boolean brackets = first == '(' || first == '[';
    int end = piece.end();
    if (brackets && isBracketEnd(text(piece, end - 1))) {
      end--;
    }
    return new Span(piece.start() + from + (brackets ? 1 : 0), end);
  }

  private static char text(Piece piece, int offset) {
    return piece.charAt(offset - piece.start());
  }

  private static boolean isBracketEnd(char c) {
    return c == ')' || c == ']';
  }

  /** Where a credit begins that ends the piece, as an index into it; or -1. */
  private static int creditStart(Piece piece) {
    return isBracketEnd(piece.last()) ? bracketed(piece) : plain(piece);
  }

  private static int bracketed(Piece piece) {
    int limit = Math.max(1, piece.length() - LONGEST_CREDIT);
    for (int i = piece.length() - 2; i >= limit; i--) {
      char c = piece.charAt(i);
      if (c == '(' || c == '[') {
        String inside = piece.words().substring(i + 1, piece.length() - 1);
        return CreditWords.isCredit(inside) ? i : -1;
      }
    }
    return -1;
  }

  /** After the last full stop or bar: {@code Photograph: Lena Voss/Coastal Press}. */
  private static int plain(Piece piece) {
    if (piece.endsSentence()) {
      return -1;
    }
    int limit = Math.max(1, piece.length() - LONGEST_CREDIT);
    for (int i = piece.length() - 4; i >= limit; i--) {
      char c = piece.charAt(i);
      boolean stop = (Signs.isStop(c) || Signs.isCloser(c)) && Blank.isBlank(piece.charAt(i + 1));
      if (stop || c == '|') {
        int start = i + 1;
        while (Blank.isBlank(piece.charAt(start))) {
          start++;
        }
        if (CreditWords.beginsCredit(piece.words().substring(start))) {
          return start;
        }
      }
    }
    return -1;
  }
}
