package io.github.broadsheet.parser.html.label;

import io.github.broadsheet.parser.html.block.Blocks;
import io.github.broadsheet.parser.html.block.Words;
import java.util.List;

/**
 * The runs of three words in a text, as a set of hashes: tells how much of another text stands in
 * it, whatever marks and white space do.
 */
final class WordRuns {
  /** More of an article than this is not needed to find it. */
  private static final int MAX_CHARS = 200_000;

  private static final int PRIME = 0x01000193;

  private final int[] slots;
  private final int mask;
  private int size;

  private WordRuns(int capacity) {
    int wide = Integer.highestOneBit(Math.max(16, capacity * 2)) * 2;
    this.slots = new int[wide];
    this.mask = wide - 1;
  }

  static WordRuns of(List<String> texts) {
    int chars = texts.stream().mapToInt(text -> Math.min(text.length(), MAX_CHARS)).sum();
    WordRuns runs = new WordRuns(Math.min(chars, 2 * MAX_CHARS) / 3);
    for (String text : texts) {
      int[] words = Words.of(text, MAX_CHARS);
      if (words.length > 0 && words.length < 3) {
        runs.add(few(words[0], words.length == 2 ? words[1] : 0));
      }
      for (int i = 0; i + 2 < words.length; i++) {
        runs.add(run(words[i], words[i + 1], words[i + 2]));
      }
    }
    return runs;
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** Returns which share of the runs of a block stand here as well. */
  float shareOf(Blocks blocks, int block) {
    int from = blocks.firstToken(block);
    int to = blocks.endToken(block);
    if (to == from || size == 0) {
      return 0;
    }
    if (to - from < 3) {
      return contains(few(blocks.token(from), to - from == 2 ? blocks.token(from + 1) : 0)) ? 1 : 0;
    }
    int found = 0;
    for (int i = from; i + 2 < to; i++) {
      found += contains(run(blocks.token(i), blocks.token(i + 1), blocks.token(i + 2))) ? 1 : 0;
    }
    return found / (float) (to - from - 2);
  }

  /** Fewer than three words are one run. */
  private static int few(int first, int second) {
    return (first * PRIME + second) * PRIME | 1;
  }

  private static int run(int first, int second, int third) {
    return ((first * PRIME + second) * PRIME + third) | 1;
  }

  private void add(int run) {
    if (size * 2 > mask) {
      return;
    }
    int slot = slot(run);
    if (slots[slot] == 0) {
      slots[slot] = run;
      size++;
    }
  }

  private boolean contains(int run) {
    return slots[slot(run)] != 0;
  }

  private int slot(int run) {
    int slot = (run * 0x9E3779B1) >>> 7 & mask;
    while (slots[slot] != 0 && slots[slot] != run) {
      slot = slot + 1 & mask;
    }
    return slot;
  }
}
