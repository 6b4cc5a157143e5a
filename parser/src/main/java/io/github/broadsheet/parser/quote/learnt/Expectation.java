package io.github.broadsheet.parser.quote.learnt;

import java.util.Arrays;

/** How probable the states of a {@link Lattice} are, over all its readings. */
final class Expectation {
  /** A product beyond this, or below its inverse, is kept as its logarithm. */
  private static final double LARGE = 1e90;

  /** Each token's sums over what leads to its states, divided by their total. */
  private double[] forward = new double[0];

  /** What each token's sums were multiplied with. */
  private double[] scales = new double[0];

  private double[] edges = new double[0];
  private double[] backward = new double[0];
  private double[] backwardBefore = new double[0];
  private final double[] stepFactors = new double[States.EDGES];
  private final double[] within = {1, 1, 1, 1};
  private final double[] opening = {1, 1, 1, 1};
  private final double[] after = {1, 1, 1, 1};

  /** How probable each step of roles is at one token. */
  private final double[] flow = new double[States.EDGES];

  private double endTotal;
  private double logTotal;

  /** The logarithm of the sum over all readings, as last summed. */
  double logTotal() {
    return logTotal;
  }

  /** Sums over all readings. */
  void sum(Lattice lattice) {
    int tokens = lattice.length();
    int cells = tokens * lattice.states().size();
    if (forward.length < cells) {
      forward = new double[cells * 2];
    }
    if (scales.length < tokens) {
      scales = new double[tokens * 2];
      edges = new double[scales.length * States.EDGES];
    }
    fillEdges(lattice);
    sweepForward(lattice);
  }

  /** An exponential for every column and step once, multiplied to those of the edges. */
  private void fillEdges(Lattice lattice) {
    for (int i = 0; i < States.EDGES; i++) {
      stepFactors[i] = Exponential.of(lattice.steps()[i]);
    }
    float[] scores = lattice.scores();
    for (int token = 0; token < lattice.length(); token++) {
      int at = token * Role.COLUMNS;
      for (int role = 1; role < Role.COUNT; role++) {
        within[role] = Exponential.of(scores[at + Role.within(role)]);
        opening[role] = within[role] * Exponential.of(scores[at + Role.opening(role)]);
        after[role] = Exponential.of(scores[at + Role.after(role)]);
      }
      int edge = token * States.EDGES;
      for (int from = 0; from < Role.COUNT; from++) {
        for (int to = 0; to < Role.COUNT; to++) {
          int step = from * Role.COUNT + to;
          double factor = from == to ? within[to] : opening[to] * after[from];
          edges[edge + step] = factor * stepFactors[step];
        }
      }
    }
  }

  private void sweepForward(Lattice lattice) {
    States states = lattice.states();
    int size = states.size();
    double product = 1;
    logTotal = 0;
    for (int token = 0; token < lattice.length(); token++) {
      int row = token * size;
      Arrays.fill(forward, row, row + size, 0);
      double total = 0;
      for (int bits = lattice.allowed(token); bits != 0; bits &= bits - 1) {
        int state = Integer.numberOfTrailingZeros(bits);
        double sum = token == 0 ? first(states, state) : into(states, token, state);
        forward[row + state] = sum;
        total += sum;
      }
      double scale = 1 / total;
      for (int state = 0; state < size; state++) {
        forward[row + state] *= scale;
      }
      scales[token] = scale;
      product *= total;
      if (product > LARGE || product < 1 / LARGE) {
        logTotal += StrictMath.log(product);
        product = 1;
      }
    }
    endTotal = 0;
    int last = (lattice.length() - 1) * size;
    for (int state = 0; state < size; state++) {
      endTotal += forward[last + state] * endFactor(lattice, state);
    }
    logTotal += StrictMath.log(product) + StrictMath.log(endTotal);
  }

  private double first(States states, int state) {
    return states.starts(state) ? edges[states.role(state)] : 0;
  }

  /** The sum of all that leads to a state, from the sums of the token before. */
  private double into(States states, int token, int state) {
    int rowBefore = (token - 1) * states.size();
    int edge = token * States.EDGES;
    int[] before = states.before(state);
    int[] led = states.edges(state);
    double sum = 0;
    for (int i = 0; i < before.length; i++) {
      sum += forward[rowBefore + before[i]] * edges[edge + led[i]];
    }
    return sum;
  }

  private static double endFactor(Lattice lattice, int state) {
    States states = lattice.states();
    return states.ends(state) ? Exponential.of(lattice.endEdge(states.role(state))) : 0;
  }

  /** Counts how often each column and each step is touched, once all readings are summed. */
  void count(Lattice lattice, float[] columns, double[] stepCounts) {
    States states = lattice.states();
    int size = states.size();
    if (backward.length < size) {
      backward = new double[size];
      backwardBefore = new double[size];
    }
    Arrays.fill(stepCounts, 0);
    countEnd(lattice, columns, stepCounts);
    for (int token = lattice.length() - 1; token > 0; token--) {
      Arrays.fill(backwardBefore, 0, size, 0);
      Arrays.fill(flow, 0);
      for (int bits = lattice.allowed(token); bits != 0; bits &= bits - 1) {
        pullBack(states, token, Integer.numberOfTrailingZeros(bits));
      }
      tally(token, columns, stepCounts);
      double[] spent = backward;
      backward = backwardBefore;
      backwardBefore = spent;
    }
    Arrays.fill(flow, 0);
    for (int state = 0; state < size; state++) {
      flow[states.role(state)] += forward[state] * backward[state];
    }
    tally(0, columns, stepCounts);
  }

  /** Forward times backward is the probability of a state. */
  private void countEnd(Lattice lattice, float[] columns, double[] stepCounts) {
    States states = lattice.states();
    int row = (lattice.length() - 1) * states.size();
    Arrays.fill(flow, 0);
    for (int state = 0; state < states.size(); state++) {
      backward[state] = endFactor(lattice, state) / endTotal;
      flow[states.role(state) * Role.COUNT] += forward[row + state] * backward[state];
    }
    tally(lattice.length(), columns, stepCounts);
  }

  /** Takes a state's backward sum to the states before it, and what flows from them to it. */
  private void pullBack(States states, int token, int state) {
    double scaled = backward[state] * scales[token];
    int rowBefore = (token - 1) * states.size();
    int edge = token * States.EDGES;
    int[] before = states.before(state);
    int[] led = states.edges(state);
    for (int i = 0; i < before.length; i++) {
      double pulled = scaled * edges[edge + led[i]];
      backwardBefore[before[i]] += pulled;
      flow[led[i]] += pulled * forward[rowBefore + before[i]];
    }
  }

  private void tally(int token, float[] columns, double[] stepCounts) {
    int at = token * Role.COLUMNS;
    for (int role = 1; role < Role.COUNT; role++) {
      double stays = flow[role * Role.COUNT + role];
      double comes = 0;
      double leaves = 0;
      for (int other = 0; other < Role.COUNT; other++) {
        comes += flow[other * Role.COUNT + role];
        leaves += flow[role * Role.COUNT + other];
      }
      columns[at + Role.within(role)] = (float) comes;
      columns[at + Role.opening(role)] = (float) Math.max(0, comes - stays);
      columns[at + Role.after(role)] = (float) Math.max(0, leaves - stays);
    }
    for (int i = 0; i < States.EDGES; i++) {
      stepCounts[i] += flow[i];
    }
  }
}
