package io.github.broadsheet.parser.text;

import java.util.ArrayList;
import java.util.List;

/** Labels what stands above the body: kicker, headline, deck, byline without “By”. */
final class HeadLabeller {
  /**
   * A deck in full sentences is told from the lede by the byline that follows within two pieces.
   */
  private static final int DECK_REACH = 2;

  /** A head of more lines than this is a page's; its title is one of the last few. */
  private static final int CROWDED = 10;

  private static final int NEAR = 4;
  private static final int LONGEST_DECK = 350;
  private static final int LONGEST_HEADLINE = 220;

  private final List<Piece> pieces;
  private final int body;
  private final boolean isPage;

  private HeadLabeller(List<Piece> pieces, BodyWindow window) {
    this.pieces = pieces;
    this.isPage = window.isJudged();
    this.body = isPage ? window.start() : findBody();
  }

  /** Labels the head of the document and returns the index of the piece that begins its body. */
  static int label(List<Piece> pieces, BodyWindow window) {
    HeadLabeller labeller = new HeadLabeller(pieces, window);
    labeller.label();
    if (labeller.isPage) {
      labeller.clear();
    }
    return labeller.body;
  }

  /** What stands above the story of a page and is no part of its head belongs to the page. */
  private void clear() {
    for (Piece piece : pieces.subList(0, body)) {
      if (piece.isUndecided()) {
        piece.label(Label.CHROME, BodyWindow.JUDGED);
      }
    }
  }

  private int findBody() {
    boolean title = false;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece.isUndecided()) {
        boolean question = !title && isShortQuestion(piece);
        if (piece.isProse()
            && !question
            && !isTitledSentence(piece, title)
            && !(title && isDeck(i))) {
          return i;
        }
        title |= score(piece) > 0;
      }
    }
    return pieces.size();
  }

  /** A headline may ask or exclaim. */
  private static boolean isShortQuestion(Piece piece) {
    return piece.length() <= 150 && (piece.lastInk() == '?' || piece.lastInk() == '!');
  }

  /** A first line set as titles are, with most words in capitals, though it ends in a stop. */
  private static boolean isTitledSentence(Piece piece, boolean title) {
    return !title
        && piece.length() <= LONGEST_HEADLINE
        && piece.standsAlone()
        && TitleCase.isTitle(piece.words());
  }

  private boolean isDeck(int index) {
    Piece piece = pieces.get(index);
    if (piece.length() > LONGEST_DECK || DatelineParser.parse(piece.words(), 0).isPresent()) {
      return false;
    }
    int last = Math.min(pieces.size() - 1, index + DECK_REACH);
    for (int i = index + 1; i <= last; i++) {
      Label label = pieces.get(i).label();
      if (label == Label.BYLINE
          || label == Label.TIMESTAMP && TimestampLine.isNamed(pieces.get(i))) {
        return true;
      }
      if (!label.isDiscarded()) {
        return false;
      }
    }
    return false;
  }

  /** Lines of a place and a day; what such a line says is read with the times. */
  private void datelines() {
    for (Piece piece : pieces.subList(0, body)) {
      if (piece.isUndecided() && DatelineParser.parseLine(piece.words()).isPresent()) {
        piece.label(Label.TIMESTAMP, "dateline");
      }
    }
  }

  private void label() {
    datelines();
    int headline = headline();
    if (headline < 0) {
      return;
    }
    pieces.get(headline).label(Label.HEADLINE, "best-head-line");
    above(headline);
    below(headline);
  }

  /** The best line before the first byline, time or caption; or before the body. */
  private int headline() {
    if (body == pieces.size() && undecided().size() < 2) {
      return -1;
    }
    int best = -1;
    int most = 0;
    for (int i = firstTitle(); i < body; i++) {
      Piece piece = pieces.get(i);
      if (best >= 0 && endsTitles(piece)) {
        break;
      }
      int score = piece.isUndecided() ? score(piece) : 0;
      if (score > most) {
        best = i;
        most = score;
      }
    }
    return best;
  }

  /** Above the title of a whole page stand its menus; in short heads any line may be the title. */
  private int firstTitle() {
    int lines = 0;
    int first = 0;
    for (int i = titleEnd() - 1; i >= 0; i--) {
      Piece piece = pieces.get(i);
      if (piece.isUndecided() && ++lines == NEAR) {
        first = i;
      }
    }
    return lines > CROWDED ? first : 0;
  }

  /** Where titles end at the latest: at the last byline or named time above the body. */
  private int titleEnd() {
    for (int i = body - 1; i >= 0; i--) {
      Piece piece = pieces.get(i);
      if (piece.is(Label.BYLINE) || piece.is(Label.TIMESTAMP)) {
        return i;
      }
    }
    return body;
  }

  private List<Integer> undecided() {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < pieces.size() && found.size() < 2; i++) {
      if (pieces.get(i).isUndecided()) {
        found.add(i);
      }
    }
    return found;
  }

  private static boolean endsTitles(Piece piece) {
    return piece.is(Label.BYLINE) || piece.is(Label.TIMESTAMP) || piece.is(Label.CAPTION);
  }

  /** How much a line looks like a headline; 0 if it cannot be one. */
  private static int score(Piece piece) {
    int words = piece.wordCount();
    if (piece.length() > LONGEST_HEADLINE || piece.length() < 2 || piece.lastInk() == ':') {
      return 0; // "Roe said:" opens what stands below
    }
    if (piece.lastInk() == '.' && !TitleCase.isTitle(piece.words())) {
      return 1;
    }
    int score = words >= 5 && words <= 22 ? 4 : words >= 3 ? 3 : words == 2 ? 2 : 1;
    if (piece.length() >= 12 && words == 1) {
      // Scripts without spaces between words.
      score = 3;
    }
    return score * 2 + (piece.standsAlone() ? 1 : 0);
  }

  private void above(int headline) {
    int kicker = kicker(headline);
    for (int i = 0; i < headline; i++) {
      Piece piece = pieces.get(i);
      if (!piece.isUndecided()) {
        continue;
      }
      if (i == kicker) {
        piece.label(Label.KICKER, "label-above-headline");
      } else if (isSlug(piece)) {
        piece.label(Label.CHROME, "slug");
      } else if (repeats(piece, pieces.get(headline))) {
        piece.label(Label.DUPLICATE, "headline-twice");
      } else {
        piece.label(Label.CHROME, "above-headline");
      }
    }
  }

  /** The last line above the headline, if it is a label and not one of a row. */
  private int kicker(int headline) {
    int last = headline - 1;
    while (last >= 0
        && !pieces.get(last).isUndecided()
        && !pieces.get(last).label().isFurniture()) {
      last--;
    }
    if (last < 0 || !pieces.get(last).isUndecided()) {
      return -1;
    }
    Piece piece = pieces.get(last);
    boolean label = piece.wordCount() <= 4 && piece.length() <= 40 && !isSlug(piece);
    boolean apart = piece.isAfterBlank() || last == 0;
    boolean row = last > 0 && pieces.get(last - 1).isUndecided() && !piece.isCapitals();
    return label && apart && !row ? last : -1;
  }

  /** {@code STORM-ODILE/}: one word of capitals with joints, which newsrooms handle a story by. */
  static boolean isSlug(Piece piece) {
    if (!piece.isCapitals()) {
      return false;
    }
    boolean joined = false;
    for (int i = 0; i < piece.length(); i++) {
      char c = piece.charAt(i);
      if (Blank.isBlank(c)) {
        return false;
      }
      joined |= c == '-' || c == '/' || c == '_';
    }
    return joined;
  }

  private static boolean repeats(Piece piece, Piece headline) {
    String folded = headline.folded();
    return !folded.isEmpty() && piece.folded().startsWith(folded);
  }

  /** A colon leads into the body, and a dateline opens it. */
  private static boolean isShortDeck(Piece piece) {
    return piece.wordCount() >= 3
        && piece.last() != ':'
        && DatelineParser.parse(piece.words(), 0).isEmpty();
  }

  private void below(int headline) {
    boolean byline = pieces.stream().limit(body).anyMatch(p -> p.is(Label.BYLINE));
    boolean deck = false;
    boolean furnished = pieces.stream().limit(body).anyMatch(p -> p.label().isFurniture());
    for (int i = headline + 1; i < body; i++) {
      Piece piece = pieces.get(i);
      if (!piece.isUndecided()) {
        deck |= endsTitles(piece);
      } else if (repeats(piece, pieces.get(headline))) {
        piece.label(Label.DUPLICATE, "headline-twice");
      } else if (!byline && BylineLine.isBare(piece)) {
        piece.label(Label.BYLINE, "bare-name");
        byline = true;
      } else if (!deck && isShortDeck(piece) && body < pieces.size()) {
        piece.label(Label.DECK, "below-headline");
        deck = true;
      } else if (furnished && piece.wordCount() <= 4 && !piece.endsSentence()) {
        piece.label(Label.CHROME, "short-line-in-head");
      }
    }
  }
}
