package io.github.broadsheet.parser.html.label;

import io.github.broadsheet.parser.html.block.Blocks;
import io.github.broadsheet.parser.html.block.Boxes;

/** Where a block stands: on the page, and from what looks like the holder of the story. */
final class PlaceFeatures implements Features {
  private static final int LEVELS = ElementFeatures.LEVELS;

  private final Evidence page;
  private final Blocks blocks;
  private final Boxes boxes;

  PlaceFeatures(Evidence page) {
    this.page = page;
    this.blocks = page.blocks;
    this.boxes = page.boxes;
  }

  @Override
  public void describe(int i, Row sink) {
    int n = blocks.size();
    sink.put("index", i / (float) n);
    float total = Math.max(1, page.goodWords);
    sink.put("good.before", page.goodWordsBefore[i] / total);
    sink.put("good.after", (page.goodWords - page.goodWordsBefore[i + 1]) / total);
    int core = page.core;
    int up = 0;
    int down = 0;
    if (core >= 0) {
      int box = blocks.box(i);
      while (box > 0 && up < LEVELS && !holds(box, core)) {
        box = boxes.parent(box);
        up++;
      }
      box = core;
      while (box > 0 && down < LEVELS && !(boxes.firstBlock(box) <= i && i < boxes.endBlock(box))) {
        box = boxes.parent(box);
        down++;
      }
    }
    sink.put("core.up", up);
    sink.put("core.down", down);
    sink.put("core.fromStart", i - page.coreStart);
    sink.put("core.toEnd", page.coreEnd - 1 - i);
    sink.put(
        "core.goodShare",
        (page.goodWordsBefore[page.coreEnd] - page.goodWordsBefore[page.coreStart]) / total);
    boolean inside = i >= page.coreStart && i < page.coreEnd;
    sink.put("core.wordsBefore", inside ? page.words(page.coreStart, i) : -1);
    sink.put("core.wordsAfter", inside ? page.words(i + 1, page.coreEnd) : -1);
    sink.put("core.goodBefore", inside ? page.goodWords(page.coreStart, i) : -1);
    sink.put("core.goodAfter", inside ? page.goodWords(i + 1, page.coreEnd) : -1);
    sink.put("fromFirstGood", i - page.firstGood);
    sink.put("toLastGood", page.lastGood - i);
    sink.put("same.before", page.sameBefore[i]);
    sink.put("same.after", page.sameAfter[i]);
  }

  private boolean holds(int box, int inner) {
    return boxes.firstBlock(box) <= boxes.firstBlock(inner)
        && boxes.endBlock(box) >= boxes.endBlock(inner)
        && boxes.depth(box) <= boxes.depth(inner);
  }
}
