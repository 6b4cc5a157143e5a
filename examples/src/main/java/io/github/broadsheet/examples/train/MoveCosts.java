package io.github.broadsheet.examples.train;

import io.github.broadsheet.parser.quote.learnt.ParserState;

/** How many true heads a move of the parser puts out of reach. */
final class MoveCosts {
  private MoveCosts() {}

  static int of(ParserState state, int move, int[] heads) {
    return move == ParserState.SHIFT ? shift(state, heads) : pop(state, move, heads);
  }

  private static int shift(ParserState state, int[] heads) {
    int token = state.next();
    int cost = 0;
    for (int place = 0; place < state.depth(); place++) {
      int stacked = state.fromTop(place);
      cost += place > 0 && stacked == heads[token] ? 1 : 0;
      cost += heads[stacked] == token ? 1 : 0;
    }
    return cost;
  }

  private static int pop(ParserState state, int move, int[] heads) {
    int token = state.fromTop(0);
    int head = heads[token];
    int cost = 0;
    for (int i = state.next(); i < state.end(); i++) {
      cost += heads[i] == token ? 1 : 0;
    }
    return cost + (losesHead(state, move, head) ? 1 : 0);
  }

  private static boolean losesHead(ParserState state, int move, int head) {
    boolean ahead = head >= state.next() && head < state.end();
    boolean below = head >= 0 && head == state.fromTop(1);
    // A head outside of the sentence cannot be found: the token is as good as a root.
    boolean stacked = false;
    for (int place = 1; place < state.depth() && !stacked; place++) {
      stacked = head >= 0 && state.fromTop(place) == head;
    }
    boolean root = !ahead && !stacked;
    if (move == ParserState.RIGHT) {
      return ahead || root;
    }
    if (state.next() == state.end()) {
      return below;
    }
    return head != state.next() && (ahead || below || root);
  }
}
