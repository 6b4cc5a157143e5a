package io.github.broadsheet.parser.html.label;

import io.github.broadsheet.parser.html.block.Blocks;
import io.github.broadsheet.parser.html.block.Blocks.Count;
import io.github.broadsheet.parser.html.block.Boxes;
import io.github.broadsheet.parser.html.block.Markup;
import io.github.broadsheet.parser.html.block.Page;
import io.github.broadsheet.parser.html.block.Trait;
import java.util.EnumMap;
import java.util.Map;

/**
 * Judges tables of data, lists, quotations and posts of social networks as wholes: no newsroom
 * prints every other cell of a table, but a cell by itself, a name or a number, looks like nothing.
 */
final class Wholes {
  private static final float IN = 0.9f;
  private static final float OUT = 0.05f;

  private static final int FEWEST_BLOCKS = 4;
  private static final int LONG_WORDS = 25;
  private static final int MOST_LONG = 2;
  private static final int ANY_BLOCK = 2;

  private static final int LONGEST_MEAN_CELL = 80;
  private static final int LONGEST_MEAN_ITEM = 300;

  /** A table beside the story is a part of it, unless that is most unlikely. */
  private static final float LIKELY_TABLE = 0.12f;

  private static final int BESIDE = 3;
  private static final float LIKELY_LIST = 0.5f;
  private static final float LIKELY_POST = 0.3f;
  private static final float LIKELY_QUOTATION = 0.5f;
  private static final int LONGEST_SIGNATURE = 12;

  private final Blocks blocks;
  private final Boxes boxes;
  private final float[] probability;
  private final int[] charsBefore;
  private final int[] linkedBefore;
  private final int[] longBefore;
  private final double[] weightBefore;
  private final double[] likelyBefore;

  private Wholes(Page page, float[] probability) {
    this.blocks = page.blocks();
    this.boxes = page.boxes();
    this.probability = probability;
    int n = probability.length;
    this.charsBefore = new int[n + 1];
    this.linkedBefore = new int[n + 1];
    this.longBefore = new int[n + 1];
    this.weightBefore = new double[n + 1];
    this.likelyBefore = new double[n + 1];
    for (int i = 0; i < n; i++) {
      int words = blocks.count(i, Count.WORDS);
      charsBefore[i + 1] = charsBefore[i] + blocks.chars(i);
      linkedBefore[i + 1] = linkedBefore[i] + blocks.count(i, Count.LINKED_CHARS);
      longBefore[i + 1] = longBefore[i] + (words > LONG_WORDS ? 1 : 0);
      weightBefore[i + 1] = weightBefore[i] + words + ANY_BLOCK;
      likelyBefore[i + 1] = likelyBefore[i] + probability[i] * (words + ANY_BLOCK);
    }
  }

  /** Gives all blocks of a whole a probability on the same side. */
  static void level(Page page, float[] probability) {
    new Wholes(page, probability).level();
  }

  private void level() {
    Map<Markup, Integer> done = new EnumMap<>(Markup.class);
    for (int box = 1; box < boxes.size(); box++) {
      Markup markup = boxes.markup(box);
      boolean may = markup == Markup.TABLE || markup == Markup.LIST || markup == Markup.QUOTE;
      // What stands in another whole of its kind is a part of that.
      if (may && boxes.firstBlock(box) >= done.getOrDefault(markup, 0) && level(box, markup)) {
        done.put(markup, boxes.endBlock(box));
      }
    }
  }

  /** Returns whether the box is a whole. */
  private boolean level(int box, Markup markup) {
    int from = boxes.firstBlock(box);
    int to = boxes.endBlock(box);
    return switch (markup) {
      case TABLE -> levelTable(from, to);
      case LIST -> levelList(from, to);
      default ->
          (boxes.traits(box) & Trait.EMBED.bit()) != 0
              ? levelPost(from, to)
              : levelQuotation(from, to);
    };
  }

  /** The last line of a quotation that is kept says whose it is. */
  private boolean levelQuotation(int from, int to) {
    boolean signed = to - from > 1 && blocks.count(to - 1, Count.WORDS) <= LONGEST_SIGNATURE;
    if (signed && mean(from, to - 1) >= LIKELY_QUOTATION) {
      raise(to - 1, to);
    }
    return to > from;
  }

  private boolean levelTable(int from, int to) {
    boolean data =
        isUnlinked(from, to)
            && longBefore[to] - longBefore[from] <= MOST_LONG
            && meanChars(from, to) <= LONGEST_MEAN_CELL;
    if (data && mean(from, to) >= LIKELY_TABLE && isBesideStory(from, to)) {
      raise(from, to);
    }
    return data;
  }

  private boolean levelList(int from, int to) {
    boolean list = isUnlinked(from, to) && meanChars(from, to) <= LONGEST_MEAN_ITEM;
    if (list && mean(from, to) >= LIKELY_LIST) {
      raise(from, to);
    } else if (list && longBefore[to] - longBefore[from] <= MOST_LONG) {
      // A list of prose lays out a page, and need not be one thing.
      for (int i = from; i < to; i++) {
        probability[i] = Math.min(probability[i], OUT);
      }
    }
    return list;
  }

  private boolean levelPost(int from, int to) {
    float most = 0;
    for (int i = from; i < to; i++) {
      most = Math.max(most, probability[i]);
    }
    if (most >= LIKELY_POST) {
      raise(from, to);
    }
    return true;
  }

  private void raise(int from, int to) {
    for (int i = from; i < to; i++) {
      probability[i] = Math.max(probability[i], IN);
    }
  }

  private boolean isUnlinked(int from, int to) {
    int chars = charsBefore[to] - charsBefore[from];
    return to - from >= FEWEST_BLOCKS && (linkedBefore[to] - linkedBefore[from]) * 3L <= chars;
  }

  private int meanChars(int from, int to) {
    return (charsBefore[to] - charsBefore[from]) / (to - from);
  }

  private double mean(int from, int to) {
    return (likelyBefore[to] - likelyBefore[from]) / (weightBefore[to] - weightBefore[from]);
  }

  private boolean isBesideStory(int from, int to) {
    for (int i = Math.max(0, from - BESIDE); i < Math.min(probability.length, to + BESIDE); i++) {
      if ((i < from || i >= to) && probability[i] >= 0.5f) {
        return true;
      }
    }
    return false;
  }
}
