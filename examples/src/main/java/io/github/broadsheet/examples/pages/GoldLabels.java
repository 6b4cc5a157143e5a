package io.github.broadsheet.examples.pages;

import io.github.broadsheet.parser.html.block.Page;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells which blocks of a page are in its true article, by laying the two side by side. */
final class GoldLabels {
  private GoldLabels() {}

  /** Returns for each block the share of its words that the article has at its place. */
  static float[] of(Page page, String truth) {
    String[] gold = BodyScore.words(truth);
    int n = page.blocks().size();
    String[][] words = new String[n][];
    for (int i = 0; i < n; i++) {
      words[i] = BodyScore.words(page.text(i));
    }
    float[] labels = new float[n];
    boolean[] used = new boolean[gold.length];
    Map<String, List<Integer>> places = new HashMap<>();
    for (int g = 0; g + 3 < gold.length; g++) {
      places.computeIfAbsent(run(gold, g), k -> new ArrayList<>()).add(g);
    }
    int[] startAt = new int[n];
    int[] endAt = new int[n];
    Arrays.fill(startAt, -1);
    // Candidate places of the long blocks; the heaviest chain in order wins.
    List<int[]> candidates = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      if (words[i].length < 4) {
        continue;
      }
      int tried = 0;
      List<Integer> seen = new ArrayList<>();
      for (int k = 0; k + 3 < words[i].length && tried < 6; k += Math.max(1, words[i].length / 6)) {
        for (int g : places.getOrDefault(run(words[i], k), List.of())) {
          int start = g - k;
          if (seen.contains(start) || seen.size() > 8) {
            continue;
          }
          seen.add(start);
          int matched = matched(words[i], places, start);
          if (matched * 2 >= words[i].length) {
            candidates.add(
                new int[] {
                  i, Math.max(0, start), Math.min(gold.length, start + words[i].length), matched
                });
          }
        }
        tried++;
      }
    }
    int m = candidates.size();
    int[] best = new int[m];
    int[] from = new int[m];
    int top = -1;
    for (int a = 0; a < m; a++) {
      int[] ca = candidates.get(a);
      best[a] = ca[3];
      from[a] = -1;
      for (int b = Math.max(0, a - 400); b < a; b++) {
        int[] cb = candidates.get(b);
        if (cb[0] < ca[0] && cb[2] <= ca[1] + 2 && best[b] + ca[3] > best[a]) {
          best[a] = best[b] + ca[3];
          from[a] = b;
        }
      }
      if (top < 0 || best[a] > best[top]) {
        top = a;
      }
    }
    for (int a = top; a >= 0; a = from[a]) {
      take(candidates.get(a), labels, words, used, startAt, endAt);
    }
    // Passages that stand elsewhere in the article, as long as their words are not taken.
    for (int[] c : candidates) {
      if (labels[c[0]] == 0) {
        int free = 0;
        for (int g = c[1]; g < c[2]; g++) {
          free += used[g] ? 0 : 1;
        }
        if (free * 5 >= (c[2] - c[1]) * 4) {
          take(c, labels, words, used, startAt, endAt);
        }
      }
    }
    shortBlocks(words, gold, labels, used, startAt, endAt);
    return labels;
  }

  private static void take(
      int[] c, float[] labels, String[][] words, boolean[] used, int[] startAt, int[] endAt) {
    labels[c[0]] = Math.min(1, c[3] / (float) words[c[0]].length);
    startAt[c[0]] = c[1];
    endAt[c[0]] = c[2];
    Arrays.fill(used, c[1], c[2], true);
  }

  /** Blocks of up to three words count if the article has them next to what is around them. */
  private static void shortBlocks(
      String[][] words, String[] gold, float[] labels, boolean[] used, int[] startAt, int[] endAt) {
    int before = 0;
    for (int i = 0; i < words.length; i++) {
      if (startAt[i] >= 0) {
        before = endAt[i];
        continue;
      }
      if (words[i].length == 0 || words[i].length > 8) {
        continue;
      }
      int after = gold.length;
      for (int j = i + 1; j < words.length; j++) {
        if (startAt[j] >= before) {
          after = startAt[j];
          break;
        }
      }
      for (int g = Math.max(0, before - 1);
          g <= Math.min(before + 6, after - words[i].length + 1);
          g++) {
        if (standsAt(words[i], gold, g, used)) {
          labels[i] = 1;
          startAt[i] = g;
          endAt[i] = g + words[i].length;
          Arrays.fill(used, g, g + words[i].length, true);
          before = g + words[i].length;
          break;
        }
      }
    }
  }

  private static boolean standsAt(String[] block, String[] gold, int g, boolean[] used) {
    if (g + block.length > gold.length) {
      return false;
    }
    for (int k = 0; k < block.length; k++) {
      if (used[g + k] || !gold[g + k].equals(block[k])) {
        return false;
      }
    }
    return true;
  }

  private static int matched(String[] block, Map<String, List<Integer>> places, int start) {
    int n = 0;
    boolean[] hit = new boolean[block.length];
    for (int k = 0; k + 3 < block.length; k++) {
      for (int g : places.getOrDefault(run(block, k), List.of())) {
        if (Math.abs(g - start - k) <= 12) {
          hit[k] = hit[k + 1] = hit[k + 2] = hit[k + 3] = true;
          break;
        }
      }
    }
    for (boolean h : hit) {
      n += h ? 1 : 0;
    }
    return n;
  }

  private static String run(String[] words, int at) {
    return words[at] + ' ' + words[at + 1] + ' ' + words[at + 2] + ' ' + words[at + 3];
  }
}
