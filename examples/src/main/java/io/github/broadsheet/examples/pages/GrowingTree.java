package io.github.broadsheet.examples.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One tree while it grows, level by level. Node 0 is the root; the two children of a node stand
 * side by side.
 */
final class GrowingTree {
  /** How much of its advice a tree is believed. */
  private static final double RATE = 0.08;

  /** So much evidence for nothing stands in every leaf, so that few blocks do not decide much. */
  private static final double PRIOR_WEIGHT = 3;

  private static final double LEAST_WEIGHT = PRIOR_WEIGHT / 4;
  private static final double LEAST_GAIN = 1e-4;
  private static final int FEWEST_BLOCKS = 40;

  /** A bin takes two places in a histogram: sum of gradients, sum of curvatures. */
  private static final int STRIDE = 2 * (Bins.MOST + 2);

  private final Bins bins;
  private final int[] features;
  private final float[] gradient;
  private final float[] hessian;
  private final List<Node> nodes = new ArrayList<>();

  /**
   * @param bins the blocks
   * @param features those that may be asked for
   * @param gradient for each block how much its score should rise
   * @param hessian for each block how fast that changes
   */
  GrowingTree(Bins bins, int[] features, float[] gradient, float[] hessian) {
    this.bins = bins;
    this.features = features;
    this.gradient = gradient;
    this.hessian = hessian;
  }

  /** A leaf until it is split. */
  private static final class Node {
    private final int[] rows;
    private float[] histogram = new float[0];
    private int feature = -1;
    private int bin;
    private int left;
    private float value;

    Node(int[] rows) {
      this.rows = rows;
    }
  }

  /** The best place to part the blocks of a node. */
  private record Split(int feature, int bin, double gain) {}

  /** Grows the tree on these blocks. */
  void grow(int[] sample, int depth) {
    nodes.add(new Node(sample));
    int from = 0;
    for (int level = 0; level < depth; level++) {
      int to = nodes.size();
      for (int node = from; node < to; node++) {
        split(nodes.get(node), level + 1 < depth);
      }
      from = to;
    }
    nodes.stream().filter(node -> node.feature < 0).forEach(this::decide);
  }

  private void decide(Node leaf) {
    double sumG = sum(gradient, leaf.rows);
    double sumH = sum(hessian, leaf.rows);
    leaf.value = (float) (RATE * sumG / (sumH + PRIOR_WEIGHT));
  }

  private void split(Node node, boolean goesOn) {
    if (node.rows.length < FEWEST_BLOCKS) {
      return;
    }
    if (node.histogram.length == 0) {
      node.histogram = histogram(node.rows);
    }
    Split best = best(node);
    if (best.feature < 0) {
      return;
    }
    node.feature = best.feature;
    node.bin = best.bin;
    node.value = bins.edge(best.feature, best.bin);
    node.left = nodes.size();
    Node low = new Node(part(node, true));
    Node high = new Node(part(node, false));
    nodes.add(low);
    nodes.add(high);
    if (goesOn) {
      share(node, low, high);
    }
    node.histogram = new float[0];
  }

  /** The smaller child is counted; the larger one has the rest. */
  private void share(Node node, Node low, Node high) {
    Node smaller = low.rows.length <= high.rows.length ? low : high;
    Node larger = smaller == low ? high : low;
    smaller.histogram = histogram(smaller.rows);
    larger.histogram = node.histogram;
    for (int i = 0; i < larger.histogram.length; i++) {
      larger.histogram[i] -= smaller.histogram[i];
    }
  }

  private int[] part(Node node, boolean low) {
    byte[] column = bins.column(node.feature);
    int[] part = new int[node.rows.length];
    int size = 0;
    for (int row : node.rows) {
      if (column[row] <= node.bin == low) {
        part[size++] = row;
      }
    }
    return Arrays.copyOf(part, size);
  }

  private float[] histogram(int[] rows) {
    float[] histogram = new float[features.length * STRIDE];
    for (int k = 0; k < features.length; k++) {
      byte[] column = bins.column(features[k]);
      int start = k * STRIDE;
      for (int row : rows) {
        int at = start + 2 * column[row];
        histogram[at] += gradient[row];
        histogram[at + 1] += hessian[row];
      }
    }
    return histogram;
  }

  private Split best(Node node) {
    double allG = sum(gradient, node.rows);
    double allH = sum(hessian, node.rows);
    Split best = new Split(-1, -1, LEAST_GAIN);
    for (int k = 0; k < features.length; k++) {
      int at = k * STRIDE;
      double leftG = 0;
      double leftH = 0;
      for (int bin = 0; bin < bins.cuts(features[k]); bin++) {
        leftG += node.histogram[at++];
        leftH += node.histogram[at++];
        double rightH = allH - leftH;
        if (leftH < LEAST_WEIGHT || rightH < LEAST_WEIGHT) {
          continue;
        }
        double gain = worth(leftG, leftH) + worth(allG - leftG, rightH) - worth(allG, allH);
        best = gain > best.gain ? new Split(features[k], bin, gain) : best;
      }
    }
    return best;
  }

  private static double worth(double sumG, double sumH) {
    return sumG * sumG / (sumH + PRIOR_WEIGHT);
  }

  private static double sum(float[] values, int[] rows) {
    double sum = 0;
    for (int row : rows) {
      sum += values[row];
    }
    return sum;
  }

  /** Returns what the tree says of a block. */
  float value(int row) {
    Node node = nodes.get(0);
    while (node.feature >= 0) {
      boolean low = bins.column(node.feature)[row] <= node.bin;
      node = nodes.get(low ? node.left : node.left + 1);
    }
    return node.value;
  }

  /** Returns the tree as {@code Trees.parse} reads it. */
  List<String> lines() {
    return nodes.stream().map(GrowingTree::line).toList();
  }

  private static String line(Node node) {
    return node.feature < 0
        ? String.format(Locale.ROOT, "-1 %.4f 0", node.value)
        : node.feature + " " + threshold(node.value) + " " + node.left;
  }

  private static String threshold(float value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Float.toString(value);
  }
}
