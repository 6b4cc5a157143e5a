package io.github.broadsheet.parser.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Labels captions by what stands beside them: the same words again, or a credit below. */
final class FigureLabeller {
  /** Shorter lines that stand twice are buttons and labels. */
  private static final int SHORTEST_TWICE = 40;

  private static final int LONGEST = 600;

  private final List<Piece> pieces;
  private final Set<String> captions = new HashSet<>();

  private FigureLabeller(List<Piece> pieces) {
    this.pieces = pieces;
  }

  static void label(List<Piece> pieces) {
    FigureLabeller labeller = new FigureLabeller(pieces);
    for (int i = 0; i < pieces.size(); i++) {
      labeller.label(i);
    }
  }

  private void label(int index) {
    Piece piece = pieces.get(index);
    if (piece.isUndecided() && piece.length() <= LONGEST && index + 1 < pieces.size()) {
      undecided(piece, pieces.get(index + 1));
    }
    if (piece.is(Label.CAPTION) && !captions.add(words(piece))) {
      piece.label(Label.DUPLICATE, "caption-twice");
    }
  }

  /** A page saved as text gives a caption twice, or the description of the picture and then it. */
  private void undecided(Piece piece, Piece next) {
    if (next.isAfterBlank()) {
      return;
    }
    if (next.is(Label.CREDIT)) {
      piece.label(Label.CAPTION, "above-credit");
    } else if (piece.length() >= SHORTEST_TWICE && next.length() <= LONGEST + 100) {
      if (next.isUndecided() && same(piece, next)) {
        if (piece.endsSentence()) {
          piece.label(Label.CAPTION, "line-twice");
        }
        next.label(Label.DUPLICATE, "line-twice");
      } else if (next.is(Label.CAPTION) && Folding.fold(piece.words()).equals(words(next))) {
        piece.label(Label.DUPLICATE, "caption-twice");
      }
    }
  }

  private static boolean same(Piece one, Piece other) {
    return one.length() == other.length() && one.words().equals(other.words());
  }

  private static String words(Piece caption) {
    CaptionLine line = CaptionLine.of(caption);
    int start = line.words().start() - caption.start();
    return Folding.fold(caption.words(start, line.words().end() - caption.start()));
  }
}
