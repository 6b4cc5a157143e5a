package io.github.broadsheet.parser.html.label;

import io.github.broadsheet.parser.html.block.Blocks;
import io.github.broadsheet.parser.html.block.Boxes;
import io.github.broadsheet.parser.html.block.Markup;
import io.github.broadsheet.parser.html.block.Trait;
import java.util.Arrays;

/** The elements around a block: what they are for, and how much they hold. */
final class ElementFeatures implements Features {
  /** As far up as elements are looked at; nothing is further away. */
  static final int LEVELS = 16;

  private static final Trait[] TRAITS = Trait.values();
  private static final Markup[] MARKUP = Markup.values();
  private static final String[] LEVEL_NAMES = {
    "level0.", "level1.", "level2.", "level3.", "level4."
  };

  private final Evidence page;
  private final Blocks blocks;
  private final Boxes boxes;
  private final int[] traitDistance = new int[TRAITS.length];
  private final int[] markupDistance = new int[MARKUP.length];

  ElementFeatures(Evidence page) {
    this.page = page;
    this.blocks = page.blocks;
    this.boxes = page.boxes;
  }

  @Override
  public void describe(int i, Row sink) {
    ancestors(i, sink);
    levels(i, sink);
  }

  /** How far up each trait and each kind of element is; {@link #LEVELS} if nowhere near. */
  private void ancestors(int i, Row sink) {
    Arrays.fill(traitDistance, LEVELS);
    Arrays.fill(markupDistance, LEVELS);
    long seen = mark(blocks.innerTraits(i), 0, 0);
    int box = blocks.box(i);
    for (int level = 0; level < LEVELS && box > 0; level++) {
      seen |= mark(boxes.traits(box) & ~seen, level, seen);
      int kind = boxes.markup(box).ordinal();
      markupDistance[kind] = Math.min(markupDistance[kind], level);
      box = boxes.parent(box);
    }
    for (int trait = 0; trait < TRAITS.length; trait++) {
      sink.put("trait.", TRAITS[trait].name(), traitDistance[trait]);
    }
    for (int kind = 1; kind < Markup.RULE.ordinal(); kind++) {
      sink.put("in.", MARKUP[kind].name(), markupDistance[kind]);
    }
    sink.put("depth", boxes.depth(blocks.box(i)));
    sink.put("inner", Long.bitCount(blocks.innerTraits(i)));
  }

  private long mark(long traits, int level, long seen) {
    for (long left = traits & ~seen; left != 0; left &= left - 1) {
      traitDistance[Long.numberOfTrailingZeros(left)] = level;
    }
    return traits;
  }

  private void levels(int i, Row sink) {
    int box = blocks.box(i);
    for (int level = 0; level < LEVEL_NAMES.length; level++) {
      String prefix = LEVEL_NAMES[level];
      int from = boxes.firstBlock(box);
      int to = boxes.endBlock(box);
      sink.put(prefix, "words", page.words(from, to));
      sink.put(prefix, "goodShare", page.goodWords(from, to) / (float) Math.max(1, page.goodWords));
      sink.put(prefix, "linkDensity", page.linkDensity(from, to));
      sink.put(prefix, "blocks", to - from);
      sink.put(prefix, "markup", boxes.markup(box).ordinal());
      box = Math.max(0, boxes.parent(box));
    }
  }
}
