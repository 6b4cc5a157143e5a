package io.github.broadsheet.parser.text;

import io.github.broadsheet.parser.html.block.LineCutter;
import io.github.broadsheet.parser.html.label.BodyFinder;
import io.github.broadsheet.parser.html.label.Judgement;
import java.util.List;

/**
 * Where the story stands in a page that was saved as text, with much around it.
 *
 * @param start index of the first piece inside
 * @param end index of the first piece after
 * @param isJudged whether the document is such a page, so that the body begins with the window
 */
record BodyWindow(int start, int end, boolean isJudged) {
  /** The rule's name for what stands between the paragraphs of a page and is none. */
  static final String JUDGED = "judged";

  /** Fewer lines of furniture than this do not make a page of it. */
  private static final int FURNISHED = 6;

  /** Text in a language whose furniture is not known is a page if it has so many short lines, */
  private static final int SHORT_LINES = 25;

  /** and so many of them for each line of running text. */
  private static final int SHORT_PER_PROSE = 2;

  /** No page has more lines than this; to judge each line of a longer text would take too long. */
  private static final int MOST_LINES = 20_000;

  /**
   * Finds the window; it is the whole document if that is no furnished page. Labels as chrome what
   * stands inside and is no part of the story.
   */
  static BodyWindow of(String text, List<Piece> pieces) {
    BodyWindow all = new BodyWindow(0, pieces.size(), false);
    return pieces.size() <= MOST_LINES && isPage(pieces) ? all.judged(text, pieces) : all;
  }

  private static boolean isPage(List<Piece> pieces) {
    int furniture = 0;
    int prose = 0;
    for (Piece piece : pieces) {
      furniture += piece.label().isFurniture() ? 1 : 0;
      prose += piece.isUndecided() && piece.isProse() ? 1 : 0;
    }
    int rest = pieces.size() - prose;
    boolean crowded = rest >= SHORT_LINES && rest > prose * SHORT_PER_PROSE;
    return prose > 0 && (crowded || furniture >= FURNISHED && rest > prose);
  }

  private BodyWindow judged(String text, List<Piece> pieces) {
    int[] starts = pieces.stream().mapToInt(Piece::start).toArray();
    int[] ends = pieces.stream().mapToInt(Piece::end).toArray();
    Judgement judgement = BodyFinder.judgeLines(LineCutter.cut(text, starts, ends));
    int first = judgement.firstStory();
    int last = judgement.lastStory();
    if (last < 0) {
      return this;
    }
    for (int i = first; i < last; i++) {
      Piece piece = pieces.get(i);
      if (!judgement.isStory(i) && (piece.isUndecided() || piece.is(Label.TIMESTAMP))) {
        piece.label(piece.is(Label.TIMESTAMP) ? Label.TIMESTAMP : Label.CHROME, JUDGED);
      }
    }
    return new BodyWindow(first, last + 1, true);
  }
}
