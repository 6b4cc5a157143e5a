package io.github.broadsheet.parser.html.label;

import io.github.broadsheet.parser.html.block.Blocks;
import io.github.broadsheet.parser.html.block.Boxes;
import io.github.broadsheet.parser.html.block.Markup;
import io.github.broadsheet.parser.html.block.Trait;
import java.util.Arrays;
import java.util.List;

/** The elements around a block: what they are for, and how much they hold. */
final class ElementFeatures implements Features {
  /** As far up as elements are looked at; nothing is further away. */
  static final int LEVELS = 16;

  private static final List<String> TRAITS =
      Arrays.stream(Trait.values()).map(Trait::name).toList();

  /** The kinds of elements around blocks: all but inline ones and those that hold no words. */
  private static final List<String> KINDS =
      Arrays.stream(Markup.values(), 1, Markup.RULE.ordinal()).map(Markup::name).toList();

  private static final long KNOWN_KINDS = Markup.RULE.bit() - Markup.PARAGRAPH.bit();
  private static final String[] LEVEL_NAMES = {
    "level0.", "level1.", "level2.", "level3.", "level4."
  };

  private final Evidence page;
  private final Blocks blocks;
  private final Boxes boxes;

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
    int firstTrait = sink.putAll("trait.", TRAITS, LEVELS);
    int firstKind = sink.putAll("in.", KINDS, LEVELS) - 1;
    long traits = blocks.innerTraits(i);
    putEach(traits, firstTrait, 0, sink);
    long kinds = 0;
    int box = blocks.box(i);
    for (int level = 0; level < LEVELS && box > 0; level++) {
      putEach(boxes.traits(box) & ~traits, firstTrait, level, sink);
      traits |= boxes.traits(box);
      long kind = boxes.markup(box).bit();
      putEach(kind & KNOWN_KINDS & ~kinds, firstKind, level, sink);
      kinds |= kind;
      box = boxes.parent(box);
    }
    sink.put("depth", boxes.depth(blocks.box(i)));
    sink.put("inner", Long.bitCount(blocks.innerTraits(i)));
  }

  private static void putEach(long bits, int first, float value, Row sink) {
    for (long left = bits; left != 0; left &= left - 1) {
      sink.set(first + Long.numberOfTrailingZeros(left), value);
    }
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
