package io.github.broadsheet.parser.quote.learnt;

import java.util.Arrays;

/**
 * The states that a reading of tokens may go through, with the role that each gives its token.
 *
 * <p>States beyond the roles remember what was seen, so that a reading for one cue has at most one
 * source and exactly one unbroken cue.
 */
public final class States {
  /** Four states, one a role, in any order. */
  public static final States FLAT = flat();

  private final int[] roles;
  private final int[][] previous;
  private final int starts;
  private final int ends;

  States(int[] roles, int[][] steps, int starts, int ends) {
    this.roles = roles;
    this.starts = starts;
    this.ends = ends;
    int[] counts = new int[roles.length];
    for (int[] step : steps) {
      counts[step[1]]++;
    }
    previous = new int[roles.length][];
    for (int state = 0; state < roles.length; state++) {
      previous[state] = new int[counts[state]];
    }
    for (int[] step : steps) {
      previous[step[1]][--counts[step[1]]] = step[0];
    }
    for (int[] states : previous) {
      Arrays.sort(states);
    }
  }

  private static States flat() {
    int[][] steps = new int[16][];
    for (int i = 0; i < 16; i++) {
      steps[i] = new int[] {i / 4, i % 4};
    }
    return new States(new int[] {0, 1, 2, 3}, steps, 15, 15);
  }

  /** The number of states. */
  public int size() {
    return roles.length;
  }

  /** The role of a state. */
  public int role(int state) {
    return roles[state];
  }

  int[] before(int state) {
    return previous[state];
  }

  boolean starts(int state) {
    return (starts >>> state & 1) != 0;
  }

  boolean ends(int state) {
    return (ends >>> state & 1) != 0;
  }
}
