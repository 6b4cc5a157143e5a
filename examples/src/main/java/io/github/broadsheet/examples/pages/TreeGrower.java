package io.github.broadsheet.examples.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Grows decision trees one after the other, each on what the ones before got wrong. */
final class TreeGrower {
  /** How many ranges the values of a feature are cut into. */
  private static final int BINS = 48;

  /** How much of its advice each tree is believed. */
  private static final double RATE = 0.08;

  /** So much evidence for nothing stands in every leaf, so that few blocks do not decide much. */
  private static final double PRIOR_WEIGHT = 3;

  /** Which share of the blocks, and of the features, each tree gets to see. */
  private static final double SEEN_BLOCKS = 0.6;

  private static final double SEEN_FEATURES = 0.35;

  /** Blocks that are judged right already are seen this seldom, and count the more. */
  private static final double SEEN_AT_LEAST = 0.05;

  private static final int FEWEST_BLOCKS = 40;
  private static final long SEED = 7;

  private final int trees;
  private final int depth;
  private final Random random = new Random(SEED);

  TreeGrower(int trees, int depth) {
    this.trees = trees;
    this.depth = depth;
  }

  /** Returns the trees for these rows, as lines that {@code Trees.parse} reads. */
  List<String> grow(float[][] rows, float[] labels, float[] weights) {
    int n = rows.length;
    int features = rows[0].length;
    float[][] edges = edges(rows, features);
    byte[][] bins = new byte[features][n];
    for (int f = 0; f < features; f++) {
      for (int r = 0; r < n; r++) {
        bins[f][r] = bin(edges[f], rows[r][f]);
      }
    }
    double[] score = new double[n];
    List<String> lines = new ArrayList<>();
    float[] gradient = new float[n];
    float[] hessian = new float[n];
    int[] picked = new int[n];
    double prior = prior(labels, weights);
    Arrays.fill(score, prior);
    lines.add("tree");
    lines.add(String.format(Locale.ROOT, "-1 %.4f 0", prior));
    for (int t = 0; t < trees; t++) {
      int size = 0;
      for (int r = 0; r < n; r++) {
        double p = 1 / (1 + Math.exp(-score[r]));
        double g = weights[r] * (labels[r] - p);
        double h = weights[r] * Math.max(1e-4, p * (1 - p));
        double wrong = Math.abs(g) / weights[r];
        double keep = Math.min(SEEN_BLOCKS, Math.max(SEEN_AT_LEAST, SEEN_BLOCKS * wrong * 20));
        if (random.nextDouble() < keep) {
          picked[size++] = r;
          gradient[r] = (float) (g * SEEN_BLOCKS / keep);
          hessian[r] = (float) (h * SEEN_BLOCKS / keep);
        }
      }
      int[] sample = Arrays.copyOf(picked, size);
      Tree tree = new Tree();
      tree.grow(sample, bins, edges, gradient, hessian, pickFeatures(features));
      lines.add("tree");
      lines.addAll(tree.lines());
      for (int r = 0; r < n; r++) {
        score[r] += tree.value(rows[r]);
      }
    }
    return lines;
  }

  private static double prior(float[] labels, float[] weights) {
    double yes = 0;
    double all = 0;
    for (int r = 0; r < labels.length; r++) {
      yes += labels[r] * weights[r];
      all += weights[r];
    }
    double p = Math.min(0.999, Math.max(0.001, yes / all));
    return Math.log(p / (1 - p));
  }

  private int[] pickFeatures(int features) {
    int[] all = new int[features];
    int size = 0;
    for (int f = 0; f < features; f++) {
      if (random.nextDouble() < SEEN_FEATURES) {
        all[size++] = f;
      }
    }
    return Arrays.copyOf(all, size);
  }

  private float[][] edges(float[][] rows, int features) {
    int sample = Math.min(rows.length, 20_000);
    float[][] edges = new float[features][];
    int[] rowsPicked = random.ints(sample, 0, rows.length).toArray();
    for (int f = 0; f < features; f++) {
      float[] values = new float[sample];
      for (int k = 0; k < sample; k++) {
        values[k] = rows[rowsPicked[k]][f];
      }
      Arrays.sort(values);
      float[] distinct = new float[sample];
      int d = 0;
      for (int k = 0; k < sample; k++) {
        if (d == 0 || values[k] != distinct[d - 1]) {
          distinct[d++] = values[k];
        }
      }
      List<Float> cut = new ArrayList<>();
      if (d <= BINS) {
        for (int k = 0; k + 1 < d; k++) {
          cut.add((distinct[k] + distinct[k + 1]) / 2);
        }
      } else {
        // Half the cuts by frequency, half over the distinct values: rare large values matter.
        java.util.TreeSet<Float> set = new java.util.TreeSet<>();
        for (int k = 1; k < BINS / 2; k++) {
          set.add(values[(int) ((long) k * sample / (BINS / 2))]);
          set.add(distinct[(int) ((long) k * d / (BINS / 2))]);
        }
        cut.addAll(set);
      }
      edges[f] = new float[cut.size()];
      for (int k = 0; k < edges[f].length; k++) {
        edges[f][k] = Math.round(cut.get(k) * 10_000f) / 10_000f;
      }
    }
    return edges;
  }

  private static byte bin(float[] edges, float value) {
    int low = 0;
    int high = edges.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (value <= edges[middle]) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return (byte) low;
  }

  /** One tree: node 0 is the root, the children of a node stand side by side. */
  private final class Tree {
    private final List<int[]> rowsOf = new ArrayList<>();
    private final List<Integer> feature = new ArrayList<>();
    private final List<Float> value = new ArrayList<>();
    private final List<Integer> left = new ArrayList<>();

    void grow(int[] sample, byte[][] bins, float[][] edges, float[] g, float[] h, int[] features) {
      add(sample);
      int from = 0;
      for (int level = 0; level < depth; level++) {
        int to = feature.size();
        for (int node = from; node < to; node++) {
          split(node, bins, edges, g, h, features);
        }
        from = to;
      }
      for (int node = 0; node < feature.size(); node++) {
        if (feature.get(node) < 0) {
          double sumG = 0;
          double sumH = 0;
          for (int r : rowsOf.get(node)) {
            sumG += g[r];
            sumH += h[r];
          }
          value.set(node, (float) (RATE * sumG / (sumH + PRIOR_WEIGHT)));
        }
      }
    }

    private int add(int[] rows) {
      rowsOf.add(rows);
      feature.add(-1);
      value.add(0f);
      left.add(0);
      return feature.size() - 1;
    }

    private void split(
        int node, byte[][] bins, float[][] edges, float[] g, float[] h, int[] features) {
      int[] rows = rowsOf.get(node);
      if (rows.length < FEWEST_BLOCKS) {
        return;
      }
      double allG = 0;
      double allH = 0;
      for (int r : rows) {
        allG += g[r];
        allH += h[r];
      }
      double whole = allG * allG / (allH + PRIOR_WEIGHT);
      double bestGain = 1e-4;
      int bestFeature = -1;
      int bestBin = -1;
      double[] sumG = new double[BINS + 2];
      double[] sumH = new double[BINS + 2];
      for (int f : features) {
        int cuts = edges[f].length;
        if (cuts == 0) {
          continue;
        }
        Arrays.fill(sumG, 0);
        Arrays.fill(sumH, 0);
        byte[] column = bins[f];
        for (int r : rows) {
          int b = column[r];
          sumG[b] += g[r];
          sumH[b] += h[r];
        }
        double leftG = 0;
        double leftH = 0;
        for (int b = 0; b < cuts; b++) {
          leftG += sumG[b];
          leftH += sumH[b];
          double rightH = allH - leftH;
          if (leftH < PRIOR_WEIGHT / 4 || rightH < PRIOR_WEIGHT / 4) {
            continue;
          }
          double rightG = allG - leftG;
          double gain =
              leftG * leftG / (leftH + PRIOR_WEIGHT)
                  + rightG * rightG / (rightH + PRIOR_WEIGHT)
                  - whole;
          if (gain > bestGain) {
            bestGain = gain;
            bestFeature = f;
            bestBin = b;
          }
        }
      }
      if (bestFeature < 0) {
        return;
      }
      int[] low = new int[rows.length];
      int[] high = new int[rows.length];
      int lows = 0;
      int highs = 0;
      for (int r : rows) {
        if (bins[bestFeature][r] <= bestBin) {
          low[lows++] = r;
        } else {
          high[highs++] = r;
        }
      }
      feature.set(node, bestFeature);
      value.set(node, edges[bestFeature][bestBin]);
      left.set(node, add(Arrays.copyOf(low, lows)));
      add(Arrays.copyOf(high, highs));
    }

    double value(float[] row) {
      int node = 0;
      while (feature.get(node) >= 0) {
        node = left.get(node) + (row[feature.get(node)] <= value.get(node) ? 0 : 1);
      }
      return value.get(node);
    }

    List<String> lines() {
      List<String> lines = new ArrayList<>();
      for (int node = 0; node < feature.size(); node++) {
        lines.add(
            feature.get(node) < 0
                ? String.format(Locale.ROOT, "-1 %.4f 0", value.get(node))
                : String.format(
                    Locale.ROOT,
                    "%d %s %d",
                    feature.get(node),
                    trim(value.get(node)),
                    left.get(node)));
      }
      return lines;
    }

    private static String trim(float value) {
      return value == Math.rint(value) ? Long.toString((long) value) : Float.toString(value);
    }
  }
}
