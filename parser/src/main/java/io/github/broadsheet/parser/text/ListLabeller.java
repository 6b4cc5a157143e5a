package io.github.broadsheet.parser.text;

import java.util.List;
import java.util.Optional;

/** Labels the items of lists: lines with bullets, or with numbers that count up. */
final class ListLabeller {
  private final List<Piece> pieces;

  private ListLabeller(List<Piece> pieces) {
    this.pieces = pieces;
  }

  static void label(List<Piece> pieces, int from) {
    ListLabeller labeller = new ListLabeller(pieces);
    int at = from;
    while (at < pieces.size()) {
      at = labeller.run(at);
    }
  }

  /** Labels the list that begins at an index, if one does; returns the index after it. */
  private int run(int start) {
    Optional<ListMarker> first = marker(start);
    if (first.isEmpty()) {
      return start + 1;
    }
    ListMarker last = first.get();
    int end = start + 1;
    while (end < pieces.size()) {
      Optional<ListMarker> next = marker(end);
      if (next.isEmpty() || !follows(last, next.get())) {
        break;
      }
      last = next.get();
      end++;
    }
    if (end - start >= 2 || first.get().isPlain()) {
      for (int i = start; i < end; i++) {
        pieces.get(i).label(Label.LIST_ITEM, last.isNumber() ? "numbers" : "bullets");
      }
    }
    return end;
  }

  private static boolean follows(ListMarker last, ListMarker next) {
    return last.bullet() == next.bullet()
        && (!last.isNumber() || next.number() == last.number() + 1);
  }

  private Optional<ListMarker> marker(int index) {
    Piece piece = pieces.get(index);
    if (!piece.isUndecided() || !mayBegin(piece.first())) {
      return Optional.empty();
    }
    int end = Math.min(piece.length(), 8);
    String opening = piece.words(end);
    return ListMarker.of(opening, 0, end);
  }

  private static boolean mayBegin(char c) {
    return Signs.isBullet(c) || c >= '0' && c <= '9';
  }
}
