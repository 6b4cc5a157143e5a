package io.github.broadsheet.examples.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Grows decision trees one after the other, each on what the ones before got wrong. */
final class TreeGrower {
  /** Which share of the blocks, and of the features, each tree gets to see. */
  private static final double SEEN_BLOCKS = 0.6;

  private static final double SEEN_FEATURES = 0.35;

  /** Blocks that are judged right already are seen this seldom, and count the more. */
  private static final double SEEN_AT_LEAST = 0.05;

  /** Blocks this far from right, or farther, are seen as often as any. */
  private static final double WRONG = 0.05;

  private static final double LEAST_CURVATURE = 1e-4;
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
    Bins bins = Bins.of(rows, random);
    double prior = prior(labels, weights);
    List<String> lines = new ArrayList<>();
    lines.add("tree");
    lines.add(String.format(Locale.ROOT, "-1 %.4f 0", prior));
    Scores scores = new Scores(labels, weights, prior);
    for (int t = 0; t < trees; t++) {
      int[] sample = scores.sample(random);
      GrowingTree tree =
          new GrowingTree(bins, pickFeatures(bins.features()), scores.gradient, scores.hessian);
      tree.grow(sample, depth);
      lines.add("tree");
      lines.addAll(tree.lines());
      scores.add(tree);
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

  /** What the trees so far say of each block, and how far that is from right. */
  private static final class Scores {
    private final float[] labels;
    private final float[] weights;
    private final double[] score;
    private final float[] gradient;
    private final float[] hessian;

    Scores(float[] labels, float[] weights, double prior) {
      this.labels = labels;
      this.weights = weights;
      this.score = new double[labels.length];
      this.gradient = new float[labels.length];
      this.hessian = new float[labels.length];
      Arrays.fill(score, prior);
    }

    /** Draws the blocks for the next tree, and reckons what it should change of each. */
    int[] sample(Random random) {
      int[] picked = new int[score.length];
      int size = 0;
      for (int r = 0; r < score.length; r++) {
        double p = 1 / (1 + Math.exp(-score[r]));
        double wrong = labels[r] - p;
        double seen = Math.max(SEEN_AT_LEAST, SEEN_BLOCKS * Math.min(1, Math.abs(wrong) / WRONG));
        if (random.nextDouble() < seen) {
          double counts = weights[r] * SEEN_BLOCKS / seen;
          gradient[r] = (float) (counts * wrong);
          hessian[r] = (float) (counts * Math.max(LEAST_CURVATURE, p * (1 - p)));
          picked[size++] = r;
        }
      }
      return Arrays.copyOf(picked, size);
    }

    void add(GrowingTree tree) {
      for (int r = 0; r < score.length; r++) {
        score[r] += tree.value(r);
      }
    }
  }
}
