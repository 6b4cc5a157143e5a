package io.github.broadsheet.parser.quote.learnt;

import java.util.Arrays;

/**
 * The features of one decision, as hashes.
 *
 * <p>A feature is the tuple of its template and its values. Templates are numbered by the order of
 * the calls, starting anew at every {@link #from}.
 *
 * @since 0.1
 */
public final class Features {
  private static final int SPREAD = 0x9E3779B1;
  private static final byte[] STEPS = steps();

  private int[] hashes = new int[256];
  private int size;
  private int template;

  /** Forgets all features. */
  public void clear() {
    size = 0;
  }

  /** Numbers the templates of the next calls from here on. */
  public void from(int firstTemplate) {
    template = firstTemplate;
  }

  /** Adds a feature without values. */
  public void add() {
    put(++template * SPREAD);
  }

  /** Adds a feature of one value. */
  public void add(int a) {
    put(mix(++template * SPREAD, a));
  }

  /** Adds a feature of two values. */
  public void add(int a, int b) {
    put(mix(mix(++template * SPREAD, a), b));
  }

  /** Adds a feature of three values. */
  public void add(int a, int b, int c) {
    put(mix(mix(mix(++template * SPREAD, a), b), c));
  }

  /** Adds a feature of four values. */
  public void add(int a, int b, int c, int d) {
    put(mix(mix(mix(mix(++template * SPREAD, a), b), c), d));
  }

  /** Adds a feature of five values. */
  public void add(int a, int b, int c, int d, int e) {
    put(mix(mix(mix(mix(mix(++template * SPREAD, a), b), c), d), e));
  }

  /** The number of features. */
  public int size() {
    return size;
  }

  /** The hash of a feature. */
  public int hash(int index) {
    return hashes[index];
  }

  /** The array that the hashes lie in, of which {@link #size} count. */
  int[] hashes() {
    return hashes;
  }

  /** Forgets all but the first features. */
  void truncate(int newSize) {
    size = newSize;
  }

  /** Joins two values into one. */
  static int mix(int a, int b) {
    int h = (a ^ b) * SPREAD;
    return h ^ (h >>> 15);
  }

  /** A distance in steps that grow with it; before and after differ. */
  static int step(int distance) {
    int step = STEPS[Math.min(Math.abs(distance), STEPS.length - 1)];
    return distance < 0 ? step + 16 : step;
  }

  private static byte[] steps() {
    int[] bounds = {0, 1, 2, 3, 4, 6, 9, 14, 20, 30, 50};
    byte[] steps = new byte[52];
    for (int distance = 0; distance < steps.length; distance++) {
      while (steps[distance] < bounds.length && bounds[steps[distance]] < distance) {
        steps[distance]++;
      }
    }
    return steps;
  }

  private void put(int hash) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size * 2);
    }
    int h = hash * 0x85EBCA6B;
    hashes[size++] = h ^ (h >>> 13);
  }
}
