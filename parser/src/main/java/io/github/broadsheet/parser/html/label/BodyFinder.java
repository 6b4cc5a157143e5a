package io.github.broadsheet.parser.html.label;

import io.github.broadsheet.parser.html.block.Page;

/** Judges which blocks of a page are its story. */
public final class BodyFinder {
  private static final Trees PAGE_TREES = Trees.load("body.trees", Medium.PAGE.features());

  private BodyFinder() {}

  /** Judges the blocks of {@code page}. */
  public static Judgement judge(Page page, Claims claims) {
    return judge(new Evidence(page, claims), Medium.PAGE, PAGE_TREES);
  }

  /** Judges the lines of a text that was a page, as {@code LineCutter} cut them. */
  public static Judgement judgeLines(Page lines) {
    return judge(new Evidence(lines, Claims.none()), Medium.LINES, LineTrees.TREES);
  }

  private static Judgement judge(Evidence evidence, Medium medium, Trees trees) {
    RowReader rows = new RowReader(evidence, medium);
    boolean[] linkRows = LinkRows.held(evidence.blocks);
    float[] probability = new float[linkRows.length];
    for (int i = 0; i < probability.length; i++) {
      if (!linkRows[i]) {
        probability[i] = trees.probability(rows.row(i));
      }
    }
    return medium.judge(evidence.page, probability, evidence.titleBlock);
  }

  /** Read with the first page that was saved as text. */
  private static final class LineTrees {
    private static final Trees TREES = Trees.load("lines.trees", Medium.LINES.features());
  }
}
