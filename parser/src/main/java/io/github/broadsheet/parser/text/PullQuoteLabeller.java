package io.github.broadsheet.parser.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Labels pull quotes: lines in quotation marks whose words the story says elsewhere.
 *
 * <p>Candidates are found by the hash of their first four words, in one pass over the body, so that
 * time stays linear; a hash shared by many is looked at once for each place only.
 */
final class PullQuoteLabeller {
  private static final int FEWEST_WORDS = 4;
  private static final int LONGEST = 300;
  private static final int MOST_CANDIDATES = 1000;

  private final List<Piece> pieces;
  private final int from;
  private final Map<Integer, Candidate> candidates = new HashMap<>();

  private record Candidate(Piece piece, String folded) {}

  private PullQuoteLabeller(List<Piece> pieces, int from) {
    this.pieces = pieces;
    this.from = from;
  }

  static void label(List<Piece> pieces, int from) {
    PullQuoteLabeller labeller = new PullQuoteLabeller(pieces, from);
    labeller.collect();
    if (!labeller.candidates.isEmpty()) {
      labeller.search();
    }
  }

  private void collect() {
    for (int i = from; i < pieces.size() && candidates.size() < MOST_CANDIDATES; i++) {
      Piece piece = pieces.get(i);
      if (piece.isUndecided() && isQuoted(piece)) {
        String folded = Folding.fold(piece.words());
        int[] words = WordHashes.of(folded, 0, folded.length());
        if (words.length >= FEWEST_WORDS) {
          candidates.putIfAbsent(key(words, 0), new Candidate(piece, folded));
        }
      }
    }
  }

  private static boolean isQuoted(Piece piece) {
    return piece.length() <= LONGEST
        && piece.standsAlone()
        && Signs.isOpeningQuote(piece.first())
        && Signs.isCloser(piece.last())
        && isQuotedThroughout(piece);
  }

  /** The first closing mark of the same kind is the last character. */
  private static boolean isQuotedThroughout(Piece piece) {
    char close = closing(piece.first());
    if (close == '\'' || close == '\u2019') {
      return true;
    }
    for (int i = 1; i < piece.length() - 1; i++) {
      if (piece.charAt(i) == close) {
        return false;
      }
    }
    return true;
  }

  private static char closing(char open) {
    return switch (open) {
      case '\u201C' -> '\u201D';
      case '\u2018' -> '\u2019';
      case '\u00AB' -> '\u00BB';
      case '\u201E' -> '\u201C';
      default -> open;
    };
  }

  private static int key(int[] words, int at) {
    int key = 1;
    for (int i = at; i < at + FEWEST_WORDS; i++) {
      key = key * 31 + words[i];
    }
    return key;
  }

  private void search() {
    for (int i = from; i < pieces.size() && !candidates.isEmpty(); i++) {
      Piece piece = pieces.get(i);
      if (!piece.label().isDiscarded()) {
        search(piece);
      }
    }
  }

  private void search(Piece piece) {
    WordHashes.Windows windows = WordHashes.windows(piece, FEWEST_WORDS);
    while (windows.next()) {
      Candidate candidate = candidates.get(windows.hash());
      if (candidate != null
          && candidate.piece != piece
          && says(piece, windows.start(), candidate)) {
        candidate.piece.label(Label.PULL_QUOTE, "words-of-the-story");
        candidates.remove(windows.hash());
      }
    }
  }

  /** Whether the words of the candidate stand at an index of the piece. */
  private static boolean says(Piece piece, int index, Candidate candidate) {
    int end = Math.min(piece.length(), index + LONGEST + 40);
    String here = Folding.fold(piece.words(index, end));
    return here.startsWith(candidate.folded);
  }
}
