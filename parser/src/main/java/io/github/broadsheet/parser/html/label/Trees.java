package io.github.broadsheet.parser.html.label;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
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

  private static final int ROUND = 8;

  /** The bits of a node: its number, then the feature asked for, then the node to the left. */
  private static final int NUMBER = 32;

  private static final int FEATURE = 20;
  private static final int MOST_NODES = 1 << FEATURE;

  /** Stands where a leaf asks for nothing. */
  private static final int NONE = (1 << NUMBER - FEATURE) - 1;

  private final int[] roots;

  /** All that a step needs side by side, so that it costs one access to memory. */
  private final long[] nodes;

  private Trees(int[] roots, long[] nodes) {
    this.roots = roots;
    this.nodes = nodes;
  }

  private static long node(int asked, float number, int left) {
    int low = (asked < 0 ? NONE : asked) << FEATURE | left;
    return (long) Float.floatToRawIntBits(number) << NUMBER | low & 0xFFFF_FFFFL;
  }

  private static int asked(long node) {
    return (int) node >>> FEATURE;
  }

  private static float number(long node) {
    return Float.intBitsToFloat((int) (node >>> NUMBER));
  }

  private static int left(long node) {
    return (int) node & MOST_NODES - 1;
  }

  /** Returns the probability that a block with these features is part of the article. */
  public float probability(float[] features) {
    double sum = 0;
    for (int tree = 0; tree < roots.length; tree++) {
      if (tree % ROUND == 0 && Math.abs(sum) > CERTAIN) {
        break;
      }
      long node = nodes[roots[tree]];
      int asked = asked(node);
      while (asked != NONE) {
        node = nodes[left(node) + (features[asked] <= number(node) ? 0 : 1)];
        asked = asked(node);
      }
      sum += number(node);
    }
    return (float) (1 / (1 + Math.exp(-sum)));
  }

  /**
   * Reads trees; lines that begin with {@code #} are remarks.
   *
   * @param names the features in the order in which rows will have them
   * @throws IllegalArgumentException if the trees ask for a feature that is not there, or have more
   *     than a million nodes
   */
  public static Trees parse(List<String> lines, List<String> names) {
    if (lines.size() > MOST_NODES) {
      throw new IllegalArgumentException(
          lines.size() + " lines of trees are more than " + MOST_NODES);
    }
    List<Integer> roots = new ArrayList<>();
    long[] nodes = new long[lines.size()];
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
        nodes[size++] =
            node(
                asked < 0 ? -1 : place[asked],
                Float.parseFloat(parts[1]),
                root + Integer.parseInt(parts[2]));
      }
    }
    return new Trees(
        roots.stream().mapToInt(Integer::intValue).toArray(), Arrays.copyOf(nodes, size));
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
