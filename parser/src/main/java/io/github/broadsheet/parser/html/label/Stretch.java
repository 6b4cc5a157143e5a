package io.github.broadsheet.parser.html.label;

import io.github.broadsheet.parser.html.block.Blocks;
import io.github.broadsheet.parser.html.block.Blocks.Count;
import io.github.broadsheet.parser.html.block.Page;

/**
 * The stretch of a page where most of what looks like its story stands together. A story is mostly
 * one stretch: what stands in it needs less to be believed, what stands outside needs more.
 *
 * @param start the first block inside
 * @param end the block after the last one inside
 */
record Stretch(int start, int end) {
  /** A block of any length weighs as much as this many words on top of its own. */
  private static final int ANY_BLOCK = 6;

  /** A longer block weighs no more than one of this many words: one comment is no story. */
  private static final int LONG_BLOCK = 60;

  /** A heading of something else than the story counts against as much as this many words. */
  private static final int OTHER_HEADING = 10;

  /** A stretch that begins so few blocks below the headline counts for this much more. */
  private static final int BELOW_HEADLINE = 25;

  private static final int NEAR_HEADLINE = 12;
  private static final float UNLIKELY = 0.3f;

  /**
   * Finds the stretch with the largest sum: blocks in doubt more than {@code even} count against.
   *
   * @param titleBlock the block that holds the headline; -1 if none does
   */
  static Stretch of(Page page, float[] probability, float even, int titleBlock) {
    Blocks blocks = page.blocks();
    double sum = 0;
    double most = 0;
    int start = 0;
    Stretch best = new Stretch(0, 0);
    for (int i = 0; i < probability.length; i++) {
      if (sum <= 0) {
        sum = 0;
        start = i;
      }
      sum +=
          (probability[i] - even)
              * (Math.min(blocks.count(i, Count.WORDS), LONG_BLOCK) + ANY_BLOCK);
      boolean heading = page.boxes().markup(blocks.box(i)).isHeading();
      sum -= heading && probability[i] < UNLIKELY ? OTHER_HEADING : 0;
      double worth = sum + (sum > 0 && isBelow(titleBlock, start) ? BELOW_HEADLINE : 0);
      if (worth > most) {
        most = worth;
        best = new Stretch(start, i + 1);
      }
    }
    return best;
  }

  private static boolean isBelow(int titleBlock, int start) {
    return titleBlock >= 0 && start >= titleBlock && start - titleBlock <= NEAR_HEADLINE;
  }

  boolean holds(int block) {
    return block >= start && block < end;
  }
}
