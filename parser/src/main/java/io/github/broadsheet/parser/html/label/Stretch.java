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

  /** A heading of something else than the story counts against as much as this many words. */
  private static final int OTHER_HEADING = 10;

  private static final float UNLIKELY = 0.3f;

  /**
   * Finds the stretch with the largest sum: blocks in doubt more than {@code even} count against.
   */
  static Stretch of(Page page, float[] probability, float even) {
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
      sum += (probability[i] - even) * (blocks.count(i, Count.WORDS) + ANY_BLOCK);
      boolean heading = page.boxes().markup(blocks.box(i)).isHeading();
      sum -= heading && probability[i] < UNLIKELY ? OTHER_HEADING : 0;
      if (sum > most) {
        most = sum;
        best = new Stretch(start, i + 1);
      }
    }
    return best;
  }

  boolean holds(int block) {
    return block >= start && block < end;
  }
}
