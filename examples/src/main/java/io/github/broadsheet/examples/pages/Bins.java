package io.github.broadsheet.examples.pages;

import java.util.Arrays;
import java.util.Random;
import java.util.TreeSet;

/**
 * The features of all blocks, each value told only by the range it lies in, so that splits are
 * found by counting.
 */
final class Bins {
  /** How many ranges the values of a feature are cut into. */
  static final int MOST = 48;

  private static final int SAMPLE = 20_000;

  /** Features have no more places than this, so that a tree says the same after it was written. */
  private static final float PLACES = 10_000f;

  private final float[][] edges;
  private final byte[][] columns;

  private Bins(float[][] edges, byte[][] columns) {
    this.edges = edges;
    this.columns = columns;
  }

  /** Cuts the values of each feature of {@code rows} into ranges. */
  static Bins of(float[][] rows, Random random) {
    int features = rows[0].length;
    int[] sample = random.ints(Math.min(rows.length, SAMPLE), 0, rows.length).toArray();
    float[][] edges = new float[features][];
    byte[][] columns = new byte[features][rows.length];
    for (int f = 0; f < features; f++) {
      edges[f] = edges(sorted(rows, sample, f));
      for (int r = 0; r < rows.length; r++) {
        columns[f][r] = bin(edges[f], rows[r][f]);
      }
    }
    return new Bins(edges, columns);
  }

  int features() {
    return edges.length;
  }

  /** Returns for each block the range of its value; the values up to edge 0 are in range 0. */
  byte[] column(int feature) {
    return columns[feature];
  }

  /** Returns how many edges part the ranges of a feature. */
  int cuts(int feature) {
    return edges[feature].length;
  }

  /** Returns the largest value of range {@code bin}. */
  float edge(int feature, int bin) {
    return edges[feature][bin];
  }

  private static float[] sorted(float[][] rows, int[] sample, int feature) {
    float[] values = new float[sample.length];
    for (int k = 0; k < values.length; k++) {
      values[k] = rows[sample[k]][feature];
    }
    Arrays.sort(values);
    return values;
  }

  private static float[] edges(float[] values) {
    float[] distinct = distinct(values);
    float[] edges = distinct.length <= MOST ? between(distinct) : quantiles(values, distinct);
    for (int k = 0; k < edges.length; k++) {
      edges[k] = Math.round(edges[k] * PLACES) / PLACES;
    }
    return edges;
  }

  private static float[] distinct(float[] values) {
    float[] distinct = new float[values.length];
    int size = 0;
    for (float value : values) {
      if (size == 0 || value != distinct[size - 1]) {
        distinct[size++] = value;
      }
    }
    return Arrays.copyOf(distinct, size);
  }

  private static float[] between(float[] distinct) {
    float[] edges = new float[Math.max(0, distinct.length - 1)];
    for (int k = 0; k < edges.length; k++) {
      edges[k] = (distinct[k] + distinct[k + 1]) / 2;
    }
    return edges;
  }

  /** Half the edges by frequency, half over the distinct values: rare large values matter. */
  private static float[] quantiles(float[] values, float[] distinct) {
    int half = MOST / 2;
    TreeSet<Float> set = new TreeSet<>();
    for (int k = 1; k < half; k++) {
      set.add(values[(int) ((long) k * values.length / half)]);
      set.add(distinct[(int) ((long) k * distinct.length / half)]);
    }
    float[] edges = new float[set.size()];
    int size = 0;
    for (float edge : set) {
      edges[size++] = edge;
    }
    return edges;
  }

  /** The first range whose edge the value does not exceed. */
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
}
