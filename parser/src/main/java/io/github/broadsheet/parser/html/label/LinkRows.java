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
    boolean[] held = held(blocks);
    for (int i = 0; i < probability.length; i++) {
      probability[i] = held[i] ? 0 : probability[i];
    }
  }

  /** Says for each block whether it and both blocks beside it are short links. */
  static boolean[] held(Blocks blocks) {
    boolean[] held = new boolean[blocks.size()];
    // What is before the first block, and after the last, does not part a row.
    int row = 1;
    for (int i = 0; i < held.length; i++) {
      row = isLink(blocks, i) ? row + 1 : 0;
      if (i > 0) {
        held[i - 1] = row > 2;
      }
    }
    if (held.length > 0) {
      held[held.length - 1] = row > 1;
    }
    return held;
  }

  private static boolean isLink(Blocks blocks, int i) {
    return blocks.count(i, Count.WORDS) <= LONGEST && blocks.linkDensity(i) >= MOSTLY;
  }
}
