package io.github.broadsheet.examples.pages;

import io.github.broadsheet.parser.html.block.Page;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells which blocks of a page are in its true article, by laying the two side by side: the long
 * blocks where most of their words stand, the heaviest chain of them in the order of the page, and
 * then what is left between those. Not safe to share between threads.
 */
final class GoldLabels {
  /** Words that are looked for together. */
  private static final int RUN = 4;

  /** Places in a block from which it is looked for. */
  private static final int PROBES = 6;

  /** Places in the article that are tried for a block. */
  private static final int MOST_PLACES = 8;

  /** Passages before one that may come right before it in a chain. */
  private static final int REACH = 400;

  /** How far the words of a block may have moved among its own. */
  private static final int DRIFT = 12;

  /** Blocks of up to so many words count by what is around them. */
  private static final int SHORT = 8;

  private final String[] gold;
  private final String[][] blocks;
  private final Map<String, List<Integer>> places = new HashMap<>();
  private final float[] labels;
  private final boolean[] used;
  private final int[] startAt;
  private final int[] endAt;

  private GoldLabels(String[] gold, String[][] blocks) {
    this.gold = gold;
    this.blocks = blocks;
    for (int g = 0; g + RUN <= gold.length; g++) {
      places.computeIfAbsent(run(gold, g), k -> new ArrayList<>()).add(g);
    }
    labels = new float[blocks.length];
    used = new boolean[gold.length];
    startAt = new int[blocks.length];
    endAt = new int[blocks.length];
    Arrays.fill(startAt, -1);
  }

  /** Returns for each block the share of its words that the article has at its place. */
  static float[] of(Page page, String truth) {
    String[][] blocks = new String[page.blocks().size()][];
    for (int i = 0; i < blocks.length; i++) {
      blocks[i] = BodyScore.words(page.text(i));
    }
    return new GoldLabels(BodyScore.words(truth), blocks).labels();
  }

  private float[] labels() {
    List<Passage> passages = new ArrayList<>();
    for (int i = 0; i < blocks.length; i++) {
      addPassages(i, passages);
    }
    takeHeaviestChain(passages);
    // Passages that stand elsewhere in the article, as long as their words are not taken.
    for (Passage passage : passages) {
      if (labels[passage.block] == 0 && isMostlyFree(passage)) {
        take(passage);
      }
    }
    takeShortBlocks();
    return labels;
  }

  /** Adds the places in the article where half of a block's words or more stand. */
  private void addPassages(int block, List<Passage> passages) {
    String[] words = blocks[block];
    int step = Math.max(1, words.length / PROBES);
    List<Integer> tried = new ArrayList<>();
    for (int k = 0, probe = 0; k + RUN <= words.length && probe < PROBES; k += step, probe++) {
      for (int g : places.getOrDefault(run(words, k), List.of())) {
        int start = g - k;
        if (!tried.contains(start) && tried.size() <= MOST_PLACES) {
          tried.add(start);
          int matched = matched(words, start);
          if (matched * 2 >= words.length) {
            int end = Math.min(gold.length, start + words.length);
            passages.add(new Passage(block, Math.max(0, start), end, matched));
          }
        }
      }
    }
  }

  private void takeHeaviestChain(List<Passage> passages) {
    int[] weights = new int[passages.size()];
    int[] before = new int[passages.size()];
    int heaviest = -1;
    for (int a = 0; a < weights.length; a++) {
      weights[a] = passages.get(a).matched;
      before[a] = -1;
      for (int b = Math.max(0, a - REACH); b < a; b++) {
        int weight = weights[b] + passages.get(a).matched;
        if (passages.get(a).mayFollow(passages.get(b)) && weight > weights[a]) {
          weights[a] = weight;
          before[a] = b;
        }
      }
      if (heaviest < 0 || weights[a] > weights[heaviest]) {
        heaviest = a;
      }
    }
    for (int a = heaviest; a >= 0; a = before[a]) {
      take(passages.get(a));
    }
  }

  private boolean isMostlyFree(Passage passage) {
    int free = 0;
    for (int g = passage.start; g < passage.end; g++) {
      free += used[g] ? 0 : 1;
    }
    return free * 5 >= (passage.end - passage.start) * 4;
  }

  private void take(Passage passage) {
    float share = passage.matched / (float) blocks[passage.block].length;
    take(passage.block, passage.start, passage.end, Math.min(1, share));
  }

  private void take(int block, int start, int end, float share) {
    labels[block] = share;
    startAt[block] = start;
    endAt[block] = end;
    Arrays.fill(used, start, end, true);
  }

  /** Short blocks count if the article has them next to what is around them. */
  private void takeShortBlocks() {
    int before = 0;
    for (int i = 0; i < blocks.length; i++) {
      int length = blocks[i].length;
      if (startAt[i] < 0 && length > 0 && length <= SHORT) {
        int after = nextStart(i, before);
        int last = Math.min(before + 6, after - length + 1);
        int place = placeOf(blocks[i], Math.max(0, before - 1), last);
        if (place >= 0) {
          take(i, place, place + length, 1);
        }
      }
      before = startAt[i] >= 0 ? endAt[i] : before;
    }
  }

  /** Returns where the next block behind {@code block} that is in the article begins there. */
  private int nextStart(int block, int before) {
    for (int i = block + 1; i < blocks.length; i++) {
      if (startAt[i] >= before) {
        return startAt[i];
      }
    }
    return gold.length;
  }

  private int placeOf(String[] words, int first, int last) {
    for (int g = first; g <= last; g++) {
      if (standsAt(words, g)) {
        return g;
      }
    }
    return -1;
  }

  private boolean standsAt(String[] words, int g) {
    if (g + words.length > gold.length) {
      return false;
    }
    for (int k = 0; k < words.length; k++) {
      if (used[g + k] || !gold[g + k].equals(words[k])) {
        return false;
      }
    }
    return true;
  }

  /** Returns how many words of a block the article has near where it should. */
  private int matched(String[] words, int start) {
    boolean[] hit = new boolean[words.length];
    for (int k = 0; k + RUN <= words.length; k++) {
      for (int g : places.getOrDefault(run(words, k), List.of())) {
        if (Math.abs(g - start - k) <= DRIFT) {
          Arrays.fill(hit, k, k + RUN, true);
          break;
        }
      }
    }
    int matched = 0;
    for (boolean each : hit) {
      matched += each ? 1 : 0;
    }
    return matched;
  }

  private static String run(String[] words, int at) {
    return words[at] + ' ' + words[at + 1] + ' ' + words[at + 2] + ' ' + words[at + 3];
  }

  /** Words of the article, from {@code start} to before {@code end}, that a block may be. */
  private record Passage(int block, int start, int end, int matched) {
    boolean mayFollow(Passage other) {
      return other.block < block && other.end <= start + 2;
    }
  }
}
