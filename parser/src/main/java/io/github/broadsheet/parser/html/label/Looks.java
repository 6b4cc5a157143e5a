package io.github.broadsheet.parser.html.label;

import io.github.broadsheet.parser.html.block.Blocks;
import io.github.broadsheet.parser.html.block.Blocks.Count;
import io.github.broadsheet.parser.html.block.Boxes;
import io.github.broadsheet.parser.html.block.Page;
import java.util.Arrays;

/**
 * Groups the blocks of a page by how they look: the tag and class of the elements around them.
 * Paragraphs of one article look alike, and so do the teasers beside it.
 */
final class Looks {
  private final int[] groupOf;
  private final int[] blocks;
  private final int[] words;
  private final int[] goodWords;
  private final int[] linked;
  private final int[] chars;

  /** Groups by the innermost {@code levels} elements. */
  Looks(Page page, int levels, boolean[] good) {
    Blocks all = page.blocks();
    int n = all.size();
    this.groupOf = groups(page, levels);
    this.blocks = new int[n];
    this.words = new int[n];
    this.goodWords = new int[n];
    this.linked = new int[n];
    this.chars = new int[n];
    for (int i = 0; i < n; i++) {
      int group = groupOf[i];
      int count = all.count(i, Count.WORDS);
      blocks[group]++;
      words[group] += count;
      goodWords[group] += good[i] ? count : 0;
      linked[group] += all.count(i, Count.LINKED_CHARS);
      chars[group] += all.chars(i);
    }
  }

  private static int[] groups(Page page, int levels) {
    int n = page.blocks().size();
    int wide = Integer.highestOneBit(Math.max(16, n)) * 4;
    int[] keys = new int[wide];
    int[] values = new int[wide];
    Arrays.fill(values, -1);
    int[] groups = new int[n];
    int next = 0;
    for (int i = 0; i < n; i++) {
      int key = key(page, i, levels);
      int slot = (key * 0x9E3779B1) >>> 5 & wide - 1;
      while (values[slot] >= 0 && keys[slot] != key) {
        slot = slot + 1 & wide - 1;
      }
      if (values[slot] < 0) {
        keys[slot] = key;
        values[slot] = next++;
      }
      groups[i] = values[slot];
    }
    return groups;
  }

  private static int key(Page page, int block, int levels) {
    Boxes boxes = page.boxes();
    int key = 17;
    int box = page.blocks().box(block);
    for (int level = 0; level < levels && box >= 0; level++) {
      key = key * 31 + boxes.style(box);
      box = boxes.parent(box);
    }
    return key;
  }

  int group(int block) {
    return groupOf[block];
  }

  int size(int block) {
    return blocks[groupOf[block]];
  }

  float meanWords(int block) {
    int group = groupOf[block];
    return words[group] / (float) blocks[group];
  }

  float goodShare(int block, int total) {
    return goodWords[groupOf[block]] / (float) Math.max(1, total);
  }

  float linkDensity(int block) {
    int group = groupOf[block];
    return linked[group] / (float) Math.max(1, chars[group]);
  }

  /** Returns the mean of {@code values} over each group, by words, for every block. */
  float[] means(float[] values, Blocks all) {
    float[] sum = new float[blocks.length];
    float[] weight = new float[blocks.length];
    for (int i = 0; i < values.length; i++) {
      float w = 2 + all.count(i, Count.WORDS);
      sum[groupOf[i]] += values[i] * w;
      weight[groupOf[i]] += w;
    }
    float[] means = new float[values.length];
    for (int i = 0; i < values.length; i++) {
      means[i] = sum[groupOf[i]] / weight[groupOf[i]];
    }
    return means;
  }
}
