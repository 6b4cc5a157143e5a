package io.github.broadsheet.parser.quote.learnt;

import java.util.ArrayList;
import java.util.List;

/**
 * The states of reading the window of one candidate: at most one source, one unbroken cue that
 * holds the anchor, any number of contents; or nothing at all.
 *
 * @since 0.1
 */
public final class CueStates {
  /** Nothing, source not yet seen. */
  public static final int NONE = 0;

  /** Within the source. */
  public static final int SOURCE = 1;

  /** Within the cue, before the anchor. */
  public static final int CUE = 2;

  /** The anchor. */
  public static final int ANCHOR = 3;

  /** Within the cue, after the anchor. */
  public static final int CUE_END = 4;

  /** Within the content. */
  public static final int CONTENT = 5;

  /** Added to a state other than the source once the source was seen: nothing after it is one. */
  public static final int SEEN = 6;

  /** Nothing, for a candidate that is no cue. */
  public static final int REJECTED = 11;

  /** All states and steps. */
  public static final States ALL = all();

  private static final int BEFORE =
      bits(NONE, SOURCE, CUE, CONTENT, SEEN, seen(CUE), seen(CONTENT), REJECTED);
  private static final int AT = bits(ANCHOR, seen(ANCHOR), REJECTED);
  private static final int AFTER =
      bits(NONE, SOURCE, CUE_END, CONTENT, SEEN, seen(CUE_END), seen(CONTENT), REJECTED);
  private static final int ACCEPTING = ~(1 << REJECTED);

  private CueStates() {}

  /** The state that also remembers the source. */
  public static int seen(int state) {
    return state == NONE ? SEEN : SEEN + state - 1;
  }

  /** Prepares the lattice for a candidate's window. */
  public static void start(Candidate candidate, Lattice lattice) {
    lattice.start(candidate.end() - candidate.start(), ALL);
    for (int i = candidate.start(); i < candidate.end(); i++) {
      int states = i < candidate.anchor() ? BEFORE : i == candidate.anchor() ? AT : AFTER;
      lattice.allow(i - candidate.start(), states);
    }
  }

  /** Allows only readings in which the candidate is a cue. */
  static void accept(Candidate candidate, Lattice lattice) {
    lattice.allow(candidate.anchor() - candidate.start(), AT & ACCEPTING);
  }

  private static int bits(int... states) {
    int bits = 0;
    for (int state : states) {
      bits |= 1 << state;
    }
    return bits;
  }

  private static States all() {
    int starts = bits(NONE, SOURCE, CUE, ANCHOR, CONTENT, REJECTED);
    int ends = ~bits(CUE, seen(CUE));
    return new States(roles(), steps().toArray(new int[0][]), starts, ends);
  }

  private static List<int[]> steps() {
    int[][] unseen = {
      {NONE, NONE},
      {NONE, SOURCE},
      {NONE, CUE},
      {NONE, ANCHOR},
      {NONE, CONTENT},
      {CONTENT, NONE},
      {CONTENT, SOURCE},
      {CONTENT, CUE},
      {CONTENT, ANCHOR},
      {CONTENT, CONTENT},
      {CUE, CUE},
      {CUE, ANCHOR},
      {ANCHOR, CUE_END},
      {ANCHOR, NONE},
      {ANCHOR, SOURCE},
      {ANCHOR, CONTENT},
      {CUE_END, CUE_END},
      {CUE_END, NONE},
      {CUE_END, SOURCE},
      {CUE_END, CONTENT},
    };
    List<int[]> steps = new ArrayList<>(List.of(unseen));
    for (int[] step : unseen) {
      if (step[1] != SOURCE) {
        steps.add(new int[] {seen(step[0]), seen(step[1])});
      }
    }
    steps.add(new int[] {SOURCE, SOURCE});
    for (int next : new int[] {NONE, CUE, ANCHOR, CONTENT}) {
      steps.add(new int[] {SOURCE, seen(next)});
    }
    steps.add(new int[] {REJECTED, REJECTED});
    return steps;
  }

  private static int[] roles() {
    int[] roles = new int[12];
    for (int state : new int[] {CUE, ANCHOR, CUE_END}) {
      roles[state] = Role.CUE;
      roles[seen(state)] = Role.CUE;
    }
    roles[SOURCE] = Role.SOURCE;
    roles[CONTENT] = Role.CONTENT;
    roles[seen(CONTENT)] = Role.CONTENT;
    return roles;
  }
}
