package io.github.broadsheet.parser.html.label;

import io.github.broadsheet.parser.html.block.Blocks;
import io.github.broadsheet.parser.html.block.Blocks.Count;
import io.github.broadsheet.parser.html.block.Boxes;
import io.github.broadsheet.parser.html.block.Page;

/**
 * The element that looks most like the holder of the story: paragraphs give points to the elements
 * around them, fewer with each level.
 */
final class Core {
  private static final int LEVELS = 5;

  private Core() {}

  /** Returns the box, or -1 if no block looks like a paragraph. */
  static int find(Page page, boolean[] good) {
    Blocks blocks = page.blocks();
    Boxes boxes = page.boxes();
    float[] points = new float[boxes.size()];
    int best = -1;
    for (int i = 0; i < blocks.size(); i++) {
      if (!good[i]) {
        continue;
      }
      float value =
          1
              + Math.min(blocks.count(i, Count.COMMAS), 10)
              + Math.min(blocks.chars(i) / 100, 3) * (1 - blocks.linkDensity(i));
      int box = boxes.parent(blocks.box(i));
      for (int level = 1; level <= LEVELS && box >= 0; level++) {
        points[box] += level == 1 ? value : level == 2 ? value / 2 : value / (3 * level);
        if (best < 0 || points[box] > points[best]) {
          best = box;
        }
        box = boxes.parent(box);
      }
    }
    return best;
  }
}
