package io.github.broadsheet.parser.html.label;

import io.github.broadsheet.parser.html.block.Blocks;
import io.github.broadsheet.parser.html.block.Boxes;
import io.github.broadsheet.parser.html.block.Markup;
import io.github.broadsheet.parser.html.block.Page;

/**
 * What belongs together: the table, list, quotation, figure or aside that a block is in, and the
 * row of like elements, such as cards or comments, that an element around it stands in.
 */
final class Units {
  private static final int REACH = 8;
  private static final int ROW = 3;

  /** For each block the box of its unit; that of the block itself if there is none. */
  final int[] unit;

  /** For each block the nearest element that stands in a row of like ones; -1 if none. */
  final int[] repeated;

  /** For each block how many are in that row. */
  final int[] rowLength;

  Units(Page page) {
    Blocks blocks = page.blocks();
    Boxes boxes = page.boxes();
    Rows rows = new Rows(boxes.size());
    for (int box = 1; box < boxes.size(); box++) {
      if (boxes.endBlock(box) > boxes.firstBlock(box)) {
        rows.count(row(boxes, box));
      }
    }
    int n = blocks.size();
    this.unit = new int[n];
    this.repeated = new int[n];
    this.rowLength = new int[n];
    for (int i = 0; i < n; i++) {
      unit[i] = unitOf(boxes, blocks.box(i));
      repeated[i] = -1;
      int box = blocks.box(i);
      for (int up = 0; up < REACH && box > 0 && repeated[i] < 0; up++) {
        if (boxes.endBlock(box) - boxes.firstBlock(box) > 1) {
          int count = rows.of(row(boxes, box));
          if (count >= ROW) {
            repeated[i] = box;
            rowLength[i] = count;
          }
        }
        box = boxes.parent(box);
      }
    }
  }

  private static long row(Boxes boxes, int box) {
    return (long) boxes.parent(box) << 32 | boxes.style(box) & 0xFFFFFFFFL;
  }

  private static int unitOf(Boxes boxes, int inner) {
    int found = inner;
    Markup kind = null;
    int box = inner;
    for (int up = 0; up < REACH && box > 0; up++) {
      Markup markup = boxes.markup(box);
      if (kind == null ? isUnit(markup) : markup == kind) {
        found = box;
        kind = markup;
      }
      box = boxes.parent(box);
    }
    return found;
  }

  private static boolean isUnit(Markup markup) {
    return switch (markup) {
      case TABLE, LIST, QUOTE, FIGURE, ASIDE -> true;
      default -> false;
    };
  }

  /**
   * Counts keys in flat arrays; a page has thousands of boxes, and a map would box their numbers.
   */
  private static final class Rows {
    private final long[] keys;
    private final int[] counts;
    private final int mask;

    Rows(int most) {
      int wide = Integer.highestOneBit(Math.max(8, most)) * 4;
      this.keys = new long[wide];
      this.counts = new int[wide];
      this.mask = wide - 1;
    }

    void count(long key) {
      int slot = slot(key);
      keys[slot] = key;
      counts[slot]++;
    }

    int of(long key) {
      return counts[slot(key)];
    }

    private int slot(long key) {
      int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 33) & mask;
      while (counts[slot] != 0 && keys[slot] != key) {
        slot = slot + 1 & mask;
      }
      return slot;
    }
  }
}
