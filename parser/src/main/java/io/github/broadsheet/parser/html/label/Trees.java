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
  private static final double CERTAIN = 2;

  private static final int ROUND = 8;

  /** The bits of a node: its threshold, then the feature asked for, then the node to the left. */
  private static final int THRESHOLD = 32;

  private static final int FEATURE = 20;
  private static final int MOST_NODES = 1 << FEATURE;
  private static final int MOST_FEATURES = 1 << THRESHOLD - FEATURE;
  private static final int SIGN = 31;

  private final int[] roots;

  /** All that a step needs side by side, so that it costs one access to memory. */
  private final long[] nodes;

  /** What a leaf adds; nothing where a node is none. */
  private final float[] values;

  /** So many steps lead from any root to a leaf: a leaf leads to itself. */
  private final int depth;

  private Trees(int[] roots, long[] nodes, float[] values, int depth) {
    this.roots = roots;
    this.nodes = nodes;
    this.values = values;
    this.depth = depth;
  }

  private static long node(int asked, float threshold, int left) {
    int low = asked << FEATURE | left;
    return (long) Float.floatToRawIntBits(threshold) << THRESHOLD | low & 0xFFFF_FFFFL;
  }

  /** Returns the probability that a block with these features is part of the article. */
  public float probability(float[] features) {
    double sum = 0;
    for (int tree = 0; tree < roots.length; tree++) {
      if (tree % ROUND == 0 && Math.abs(sum) > CERTAIN) {
        break;
      }
      sum += values[leaf(roots[tree], features)];
    }
    return (float) (1 / (1 + Math.exp(-sum)));
  }

  /**
   * Steps down without a branch, as no processor can guess where a block turns: the sign of a
   * difference, 0 or 1, is the way to go.
   */
  private int leaf(int root, float[] features) {
    int at = root;
    for (int step = 0; step < depth; step++) {
      long node = nodes[at];
      int low = (int) node;
      float over = Float.intBitsToFloat((int) (node >>> THRESHOLD)) - features[low >>> FEATURE];
      at = (low & MOST_NODES - 1) + (Float.floatToRawIntBits(over) >>> SIGN);
    }
    return at;
  }

  /**
   * Reads trees; lines that begin with {@code #} are remarks.
   *
   * @param names the features in the order in which rows will have them
   * @throws IllegalArgumentException if the trees ask for a feature that is not there, have more
   *     than a million nodes, or a node that leads back
   */
  public static Trees parse(List<String> lines, List<String> names) {
    if (lines.size() > MOST_NODES || names.size() > MOST_FEATURES) {
      throw new IllegalArgumentException(
          "%d lines of trees or %d features are more than %d and %d"
              .formatted(lines.size(), names.size(), MOST_NODES, MOST_FEATURES));
    }
    Reading reading = new Reading(lines.size());
    int[] places = new int[0];
    for (String line : lines) {
      if (line.startsWith(FEATURES)) {
        places = places(line.substring(FEATURES.length()), names);
      } else if (line.equals(TREE)) {
        reading.beginTree();
      } else if (!line.startsWith("#")) {
        reading.add(line, places);
      }
    }
    return reading.trees();
  }

  /** Trees as they are read, line by line. */
  private static final class Reading {
    private final List<Integer> roots = new ArrayList<>();
    private final long[] nodes;
    private final float[] values;
    private final int[] steps;
    private int size;
    private int root;
    private int depth;

    Reading(int most) {
      this.nodes = new long[most];
      this.values = new float[most];
      this.steps = new int[most + 1];
    }

    void beginTree() {
      roots.add(size);
      root = size;
    }

    void add(String line, int[] places) {
      String[] parts = line.split(" ");
      int asked = Integer.parseInt(parts[0]);
      // Zero is added as there is a negative one, whose sign would lead the wrong way.
      float number = Float.parseFloat(parts[1]) + 0f;
      if (asked < 0) {
        values[size] = number;
        nodes[size] = node(0, Float.POSITIVE_INFINITY, size);
        depth = Math.max(depth, steps[size]);
      } else {
        int left = root + Integer.parseInt(parts[2]);
        if (left <= size || left + 1 >= nodes.length) {
          throw new IllegalArgumentException(line + " leads to no node after it");
        }
        nodes[size] = node(places[asked], number, left);
        steps[left] = steps[size] + 1;
        steps[left + 1] = steps[left];
      }
      size++;
    }

    Trees trees() {
      return new Trees(
          roots.stream().mapToInt(Integer::intValue).toArray(),
          Arrays.copyOf(nodes, size),
          Arrays.copyOf(values, size),
          depth);
    }
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
