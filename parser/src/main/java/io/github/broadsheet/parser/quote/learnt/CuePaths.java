package io.github.broadsheet.parser.quote.learnt;

/** How the tokens of a candidate's window hang together with its anchor in the tree of heads. */
final class CuePaths {
  private static final int HIGHEST = 10;
  private static final int DEEPEST = 14;
  private static final int APART = 99;
  private static final int END = -7;

  private final Syntax syntax;
  private final int[] ancestors = new int[HIGHEST];
  private final int[] climbs = new int[HIGHEST + 1];
  private int ancestorCount;
  private int anchor;

  /** By place in the window. */
  private int[] paths = new int[64];

  private int[] briefs = new int[64];

  CuePaths(Syntax syntax) {
    this.syntax = syntax;
  }

  /** Turns to a candidate. */
  void start(Candidate candidate) {
    anchor = candidate.anchor();
    int end = candidate.end() - candidate.start();
    if (paths.length <= end) {
      paths = new int[end * 2];
      briefs = new int[end * 2];
    }
    climb();
    for (int place = 0; place < end; place++) {
      read(place, place + candidate.start());
    }
    paths[end] = END;
    briefs[end] = END;
  }

  /** The way from the anchor up to the lowest common ancestor, and down one step. */
  int path(int place) {
    return paths[place];
  }

  /** The same in brief: how far up, and the relation of the step down. */
  int brief(int place) {
    return briefs[place];
  }

  /** The probability of the likeliest cue above the anchor. */
  float highestCue(Roles roles) {
    float highest = 0;
    for (int i = 1; i < ancestorCount; i++) {
      highest = Math.max(highest, roles.within(ancestors[i], Role.CUE));
    }
    return highest;
  }

  private void climb() {
    ancestorCount = 0;
    climbs[0] = 7;
    for (int x = anchor; x >= 0 && ancestorCount < HIGHEST; x = syntax.head(x)) {
      ancestors[ancestorCount] = x;
      climbs[ancestorCount + 1] = Features.mix(climbs[ancestorCount], syntax.relation(x));
      ancestorCount++;
    }
  }

  private void read(int place, int token) {
    int at = token;
    int branch = -1;
    int depth = 0;
    int meeting = -1;
    while (at >= 0 && depth < DEEPEST) {
      meeting = ancestorIndex(at);
      if (meeting >= 0) {
        break;
      }
      branch = at;
      at = syntax.head(at);
      depth++;
    }
    int relation = branch < 0 ? -1 : syntax.relation(branch);
    paths[place] = meeting < 0 ? APART : path(meeting, relation, side(branch));
    briefs[place] = Features.mix(Math.min(meeting, 3) + 31, relation);
  }

  private int path(int meeting, int relation, int side) {
    int up = meeting == 0 ? 0 : climbs[meeting];
    return Features.mix(Features.mix(up, relation), side);
  }

  private int side(int branch) {
    return branch < 0 ? 0 : branch < anchor ? 1 : 2;
  }

  private int ancestorIndex(int token) {
    for (int i = 0; i < ancestorCount; i++) {
      if (ancestors[i] == token) {
        return i;
      }
    }
    return -1;
  }
}
