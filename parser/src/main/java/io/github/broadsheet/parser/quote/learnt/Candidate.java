package io.github.broadsheet.parser.quote.learnt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Tokens that may be a cue, and the window of tokens in which its source and content are looked
 * for.
 *
 * @param anchor the token that is most probably part of the cue
 * @param cueStart the first token that is nearly as probable
 * @param cueEnd the index after the last such token
 * @param start the first token of the window
 * @param end the index after its last token
 * @param probability of the anchor being part of a cue
 * @since 0.1
 */
public record Candidate(
    int anchor, int cueStart, int cueEnd, int start, int end, float probability) {
  /** Below this, a token is not worth a closer look: such cues are right once in twenty times. */
  private static final float LEAST = 0.08f;

  /** Tokens join the anchor if they are at least this fraction as probable. */
  private static final float JOINING = 0.3f;

  private static final int REACH_BACK = 120;
  private static final int REACH_AHEAD = 160;

  /** The candidates of a text, in order of their anchors. */
  public static List<Candidate> of(TextView view, Roles roles) {
    List<Integer> anchors = new ArrayList<>();
    for (int i = 0; i < view.size; i++) {
      if (roles.within(i, Role.CUE) > LEAST) {
        anchors.add(i);
      }
    }
    anchors.sort(
        Comparator.comparingDouble((Integer i) -> -roles.within(i, Role.CUE))
            .thenComparing(Comparator.naturalOrder()));
    boolean[] taken = new boolean[view.size];
    List<Candidate> found = new ArrayList<>();
    for (int anchor : anchors) {
      if (!taken[anchor]) {
        found.add(around(anchor, view, roles, taken));
      }
    }
    found.sort(Comparator.comparingInt(Candidate::anchor));
    return found;
  }

  private static Candidate around(int anchor, TextView view, Roles roles, boolean[] taken) {
    int paragraph = view.paragraphOf[anchor];
    int first = view.paragraphStarts[paragraph];
    int afterLast = view.paragraphEnds[paragraph];
    float probability = roles.within(anchor, Role.CUE);
    float least = JOINING * probability;
    int from = anchor;
    while (from > first && !taken[from - 1] && roles.within(from - 1, Role.CUE) > least) {
      from--;
    }
    int to = anchor + 1;
    while (to < afterLast && !taken[to] && roles.within(to, Role.CUE) > least) {
      to++;
    }
    for (int i = from; i < to; i++) {
      taken[i] = true;
    }
    int start = Math.max(Neighbours.start(view, paragraph), anchor - REACH_BACK);
    int end = Math.min(Neighbours.end(view, paragraph), anchor + REACH_AHEAD);
    return new Candidate(anchor, from, to, start, end, probability);
  }
}
