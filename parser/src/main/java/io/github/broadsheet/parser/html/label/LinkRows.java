package io.github.broadsheet.parser.html.label;

import io.github.broadsheet.parser.html.block.Blocks;
import io.github.broadsheet.parser.html.block.Blocks.Count;

/**
 * Short links in a row, as in menus, lists of tags and related headlines: never a part of the
 * story, and nearly half of the blocks of a page, so that they need no judging.
 */
final class LinkRows {
  private static final float MOSTLY = 0.9f;
  private static final int LONGEST = 12;

  private LinkRows() {}

  /** Takes all probability from blocks that are links in a row. */
  static void drop(Blocks blocks, float[] probability) {
    for (int i = 0; i < probability.length; i++) {
      if (hold(blocks, i)) {
        probability[i] = 0;
      }
    }
  }

  /** Says whether block {@code i} and both blocks beside it are short links. */
  static boolean hold(Blocks blocks, int i) {
    return isLink(blocks, i)
        && (i == 0 || isLink(blocks, i - 1))
        && (i + 1 == blocks.size() || isLink(blocks, i + 1));
  }

  private static boolean isLink(Blocks blocks, int i) {
    return blocks.count(i, Count.WORDS) <= LONGEST && blocks.linkDensity(i) >= MOSTLY;
  }
}
