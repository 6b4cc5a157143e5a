package io.github.broadsheet.parser.quote.learnt;

import java.util.Arrays;

/**
 * The states that a reading of tokens may go through, with the role that each gives its token.
 *
 * <p>States beyond the roles remember what was seen, so that a reading for one cue has at most one
 * source and exactly one unbroken cue.
 *
 * @since 0.1
 */
public final class States {
  /** The number of steps between two roles. */
  static final int EDGES = Role.COUNT * Role.COUNT;

  /** Four states, one a role, in any order. */
  public static final States FLAT = flat();

  private final int[] roles;
  private final int[][] previous;
  private final int[][] edges;
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
    edges = new int[roles.length][];
    for (int state = 0; state < roles.length; state++) {
      Arrays.sort(previous[state]);
      edges[state] = new int[previous[state].length];
      for (int i = 0; i < edges[state].length; i++) {
        edges[state][i] = roles[previous[state][i]] * Role.COUNT + roles[state];
      }
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

  /** The states that may stand before a state. */
  int[] before(int state) {
    return previous[state];
  }

  /** The steps of roles, index 4 a + b, that lead from those states to it. */
  int[] edges(int state) {
    return edges[state];
  }

  boolean starts(int state) {
    return (starts >>> state & 1) != 0;
  }

  boolean ends(int state) {
    return (ends >>> state & 1) != 0;
  }
}
