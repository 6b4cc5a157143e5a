package io.github.broadsheet.parser.html.label;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A sum of small decision trees, as learnt: each sends a block left or right by one feature at a
 * time and adds the number of the leaf it ends in. Immutable and safe to share between threads.
 *
 * <p>Written as lines: {@code features} and their names, then for each tree {@code tree} and its
 * nodes. A node is {@code feature threshold left}, where {@code left} is the node to go to if the
 * feature is at most the threshold, and the node after it the other one; a leaf is {@code -1 value
 * 0}. Features and nodes are counted from 0, nodes anew in each tree.
 */
public final class Trees {
  private static final String FEATURES = "features ";
  private static final String TREE = "tree";

  /** Trees correct each other less and less: what is this far from doubt after a round stays so. */
  private static final double CERTAIN = 2.5;

  private static final int ROUND = 16;

  private final int[] roots;
  private final int[] feature;
  private final float[] value;
  private final int[] left;

  private Trees(int[] roots, int[] feature, float[] value, int[] left) {
    this.roots = roots;
    this.feature = feature;
    this.value = value;
    this.left = left;
  }

  /** Returns the probability that a block with these features is part of the article. */
  public float probability(float[] features) {
    double sum = 0;
    for (int tree = 0; tree < roots.length; tree++) {
      if (tree % ROUND == 0 && Math.abs(sum) > CERTAIN) {
        break;
      }
      int node = roots[tree];
      int asked = feature[node];
      while (asked >= 0) {
        node = left[node] + (features[asked] <= value[node] ? 0 : 1);
        asked = feature[node];
      }
      sum += value[node];
    }
    return (float) (1 / (1 + Math.exp(-sum)));
  }

  /**
   * Reads trees; lines that begin with {@code #} are remarks.
   *
   * @param names the features in the order in which rows will have them
   * @throws IllegalArgumentException if the trees ask for a feature that is not there
   */
  public static Trees parse(List<String> lines, List<String> names) {
    List<Integer> roots = new ArrayList<>();
    int[] feature = new int[lines.size()];
    float[] value = new float[lines.size()];
    int[] left = new int[lines.size()];
    int[] place = new int[0];
    int size = 0;
    int root = 0;
    for (String line : lines) {
      if (line.startsWith(FEATURES)) {
        place = places(line.substring(FEATURES.length()), names);
      } else if (line.equals(TREE)) {
        roots.add(size);
        root = size;
      } else if (!line.startsWith("#")) {
        String[] parts = line.split(" ");
        int asked = Integer.parseInt(parts[0]);
        feature[size] = asked < 0 ? -1 : place[asked];
        value[size] = Float.parseFloat(parts[1]);
        left[size] = root + Integer.parseInt(parts[2]);
        size++;
      }
    }
    return new Trees(roots.stream().mapToInt(Integer::intValue).toArray(), feature, value, left);
  }

  private static int[] places(String listed, List<String> names) {
    String[] asked = listed.split(" ");
    int[] places = new int[asked.length];
    for (int i = 0; i < asked.length; i++) {
      places[i] = names.indexOf(asked[i]);
      if (places[i] < 0) {
        throw new IllegalArgumentException(
            "the trees ask for " + asked[i] + ", which is no feature");
      }
    }
    return places;
  }

  /** Reads the trees of a resource. */
  static Trees load(String resource, List<String> names) {
    try (InputStream in = Trees.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("resource " + resource + " is missing");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return parse(reader.lines().toList(), names);
    } catch (IOException e) {
      throw new UncheckedIOException("resource " + resource + " cannot be read", e);
    }
  }
}
