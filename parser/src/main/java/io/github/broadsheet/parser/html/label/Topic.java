package io.github.broadsheet.parser.html.label;

import io.github.broadsheet.parser.html.block.Blocks;

/**
 * The words a story is about, as a set of hashes, each with the number of passages it stands in.
 * Short words are about nothing.
 */
final class Topic {
  private static final int LONGEST = 20_000;
  private static final int SHORT = 1 << 22;

  private final int[] words;
  private final short[] passages;
  private final int[] lastPassage;
  private final int mask;
  private int size;

  private Topic(int capacity) {
    int wide = Integer.highestOneBit(Math.max(16, capacity)) * 4;
    this.words = new int[wide];
    this.passages = new short[wide];
    this.lastPassage = new int[wide];
    this.mask = wide - 1;
  }

  static Topic of(Blocks blocks, int from, int to, boolean[] good) {
    int last = to == 0 ? 0 : Math.min(blocks.endToken(to - 1), blocks.firstToken(from) + LONGEST);
    Topic topic = new Topic(to == 0 ? 0 : last - blocks.firstToken(from));
    for (int i = from; i < to; i++) {
      if (good[i]) {
        int end = Math.min(last, blocks.endToken(i));
        for (int k = blocks.firstToken(i); k < end; k++) {
          topic.add(blocks.token(k), i + 1);
        }
      }
    }
    return topic;
  }

  /** The hash of up to four letters of ASCII is below this, and those of few longer words. */
  private static boolean isShort(int hash) {
    return hash >= 0 && hash < SHORT;
  }

  private void add(int word, int passage) {
    if (isShort(word) || size * 2 > mask) {
      return;
    }
    int slot = slot(word);
    if (passages[slot] == 0) {
      words[slot] = word;
      size++;
    }
    if (lastPassage[slot] != passage) {
      lastPassage[slot] = passage;
      passages[slot]++;
    }
  }

  /** Returns which share of a block's words stand in at least {@code fewest} passages; or -1. */
  float shareOf(Blocks blocks, int block, int fewest) {
    int all = 0;
    int found = 0;
    for (int k = blocks.firstToken(block); k < blocks.endToken(block); k++) {
      int word = blocks.token(k);
      if (!isShort(word)) {
        all++;
        found += passages[slot(word)] >= fewest ? 1 : 0;
      }
    }
    return all == 0 || size == 0 ? -1 : found / (float) all;
  }

  private int slot(int word) {
    int slot = word * 0x9E3779B1 >>> 9 & mask;
    while (passages[slot] != 0 && words[slot] != word) {
      slot = slot + 1 & mask;
    }
    return slot;
  }
}
