package io.github.broadsheet.parser.text;

import java.util.List;

/** Labels what stands in and below the body, each piece by its neighbours. */
final class BodyLabeller {
  private static final int LONGEST_CROSSHEAD = 90;
  private static final int MOST_CROSSHEAD_WORDS = 12;
  private static final int LONGEST_LINK = 160;

  private final List<Piece> pieces;
  private final int body;
  private final int lastProse;
  private final boolean spaced;

  private BodyLabeller(List<Piece> pieces, int body) {
    this.pieces = pieces;
    this.body = body;
    this.lastProse = lastProse();
    this.spaced = pieces.stream().skip(body).filter(Piece::isAfterBlank).limit(3).count() > 2;
  }

  /** Labels every piece from index {@code body} on. */
  static void label(List<Piece> pieces, int body, BodyWindow window) {
    int end = Math.max(body, window.end());
    for (Piece piece : pieces.subList(end, pieces.size())) {
      if (piece.isUndecided()) {
        piece.label(Label.CHROME, "after-body");
      }
    }
    BodyLabeller labeller = new BodyLabeller(pieces, body);
    labeller.bareDates();
    labeller.noteHeadings();
    labeller.relatedLinks();
    ListLabeller.label(pieces, body);
    PullQuoteLabeller.label(pieces, body);
    labeller.crossheads();
    labeller.tail();
    labeller.rest();
  }

  private int lastProse() {
    for (int i = pieces.size() - 1; i >= body; i--) {
      if (pieces.get(i).isUndecided() && pieces.get(i).isProse()) {
        return i;
      }
    }
    return body;
  }

  /** A date alone is a time of publication above the body, and a crosshead of a chronicle in it. */
  private void bareDates() {
    for (int i = body; i < lastProse; i++) {
      Piece piece = pieces.get(i);
      if (piece.is(Label.TIMESTAMP)
          && !piece.rule().equals(BodyWindow.JUDGED)
          && !TimestampLine.isNamed(piece)) {
        piece.label(Label.UNDECIDED, "");
      }
    }
  }

  /** {@code CORRECTION:} on a line of its own heads the note, which is the piece below. */
  private void noteHeadings() {
    for (int i = body; i + 1 < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      Piece next = pieces.get(i + 1);
      if (piece.label().isNote() && piece.last() == ':' && next.isUndecided() && next.isProse()) {
        next.label(piece.label(), "below-note-heading");
        piece.label(Label.CROSSHEAD, "note-heading");
      }
    }
  }

  /** The titles under {@code Related:}, as far as they stand together. */
  private void relatedLinks() {
    for (int i = 0; i < pieces.size(); i++) {
      if (isLead(pieces.get(i))) {
        boolean blankFollows = pieces.get(i).isBeforeBlank();
        int next = i + 1;
        while (next < pieces.size() && isLinkAfter(next, i, blankFollows)) {
          pieces.get(next).label(Label.RELATED_LINKS, "below-related");
          next++;
        }
      }
    }
  }

  /** Whether the piece announces titles, rather than being one. */
  private static boolean isLead(Piece piece) {
    return piece.is(Label.RELATED_LINKS)
        && !piece.rule().equals("below-related")
        && (piece.last() == ':' || piece.rule().equals("furniture-phrase"));
  }

  private boolean isLinkAfter(int index, int lead, boolean blankFollows) {
    Piece piece = pieces.get(index);
    boolean link =
        piece.isUndecided()
            && piece.length() <= LONGEST_LINK
            && (piece.lastInk() != '.' || piece.wordCount() < 6)
            && !ListMarker.of(piece.words(), 0, piece.length())
                .filter(ListMarker::isNumber)
                .isPresent();
    if (!link) {
      return false;
    }
    // Titles with blank lines between: the one right before running text is a crosshead.
    boolean beforeProse =
        index < lastProse && index + 1 < pieces.size() && pieces.get(index + 1).isProse();
    return blankFollows
        ? index == lead + 1 || !(piece.isAfterBlank() && (beforeProse || index < lastProse))
        : !piece.isAfterBlank();
  }

  private void crossheads() {
    for (int i = body + 1; i < pieces.size(); i++) {
      if (isCrosshead(i)) {
        pieces.get(i).label(Label.CROSSHEAD, "line-before-prose");
      }
    }
  }

  private boolean isCrosshead(int index) {
    Piece piece = pieces.get(index);
    if (!piece.isUndecided()
        || piece.length() > LONGEST_CROSSHEAD
        || piece.endsSentence()
        || piece.firstLine() != piece.lastLine()) {
      return false;
    }
    char last = piece.last();
    boolean ends = Character.isLetterOrDigit(last) || Signs.isCloser(last);
    char first = piece.first();
    boolean begins =
        !Character.isLowerCase(first)
            && (Character.isLetterOrDigit(first) || Signs.isOpeningQuote(first));
    return ends
        && begins
        && piece.wordCount() <= MOST_CROSSHEAD_WORDS
        && (piece.standsAlone() || !spaced)
        && leadsToProse(index);
  }

  private boolean leadsToProse(int index) {
    for (int i = index + 1; i < pieces.size(); i++) {
      Piece next = pieces.get(i);
      if (next.isUndecided()) {
        return next.isProse();
      }
      if (!next.label().isDiscarded() && !next.is(Label.CAPTION)) {
        return next.is(Label.LIST_ITEM);
      }
    }
    return false;
  }

  /** Short lines after the end, once the page has begun to show its furniture. */
  private void tail() {
    boolean furniture = false;
    for (int i = lastProse + 1; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      furniture |= piece.label().isFurniture() && !piece.rule().equals("end-mark");
      if (furniture
          && piece.isUndecided()
          && !piece.endsSentence()
          && piece.length() <= LONGEST_LINK) {
        piece.label(Label.CHROME, "below-furniture");
      }
    }
  }

  private void rest() {
    for (Piece piece : pieces) {
      if (piece.isUndecided()) {
        piece.label(Label.PARAGRAPH, "running-text");
      }
    }
  }
}
