package io.github.broadsheet.parser.quote.learnt;

import java.util.Arrays;

/** How probable the states of a {@link Lattice} are, over all its readings. */
final class Expectation {
  private static final double NEGLIGIBLE = 1e-9;

  private double[] forward = new double[0];
  private double[] backward = new double[0];
  private double[] edges = new double[0];
  private final double[] stepFactors = new double[States.EDGES];
  private final double[] within = {1, 1, 1, 1};
  private final double[] opening = {1, 1, 1, 1};
  private final double[] after = {1, 1, 1, 1};
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
      backward = new double[cells * 2];
    }
    if (edges.length < tokens * States.EDGES) {
      edges = new double[tokens * States.EDGES * 2];
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
      for (int i = 0; i < States.EDGES; i++) {
        int from = i / Role.COUNT;
        int to = i % Role.COUNT;
        double factor = from == to ? within[to] : opening[to] * after[from];
        edges[token * States.EDGES + i] = factor * stepFactors[i];
      }
    }
  }

  /** Forward sums, each token's divided by their total, whose logarithms add up to the total. */
  private void sweepForward(Lattice lattice) {
    int size = lattice.states().size();
    logTotal = 0;
    for (int token = 0; token < lattice.length(); token++) {
      int row = token * size;
      Arrays.fill(forward, row, row + size, 0);
      double total = 0;
      for (int bits = lattice.allowed(token); bits != 0; bits &= bits - 1) {
        int state = Integer.numberOfTrailingZeros(bits);
        double sum = token == 0 ? first(lattice, state) : into(lattice, token, state);
        forward[row + state] = sum;
        total += sum;
      }
      logTotal += StrictMath.log(total);
      for (int state = 0; state < size; state++) {
        forward[row + state] /= total;
      }
    }
    double end = 0;
    int last = (lattice.length() - 1) * size;
    for (int state = 0; state < size; state++) {
      end += forward[last + state] * endFactor(lattice, state);
    }
    logTotal += StrictMath.log(end);
  }

  private double first(Lattice lattice, int state) {
    States states = lattice.states();
    return states.starts(state) ? edges[states.role(state)] : 0;
  }

  /** The sum of all that leads to a state, from the sums of the token before. */
  private double into(Lattice lattice, int token, int state) {
    int rowBefore = (token - 1) * lattice.states().size();
    int[] before = lattice.states().before(state);
    int[] led = lattice.states().edges(state);
    double sum = 0;
    for (int i = 0; i < before.length; i++) {
      sum += forward[rowBefore + before[i]] * edges[token * States.EDGES + led[i]];
    }
    return sum;
  }

  private static double endFactor(Lattice lattice, int state) {
    States states = lattice.states();
    return states.ends(state) ? Exponential.of(lattice.endEdge(states.role(state))) : 0;
  }

  /** Counts how often each column and each step is touched, once all readings are summed. */
  void count(Lattice lattice, float[] columns, double[] stepCounts) {
    sweepBackward(lattice);
    Arrays.fill(columns, 0, (lattice.length() + 1) * Role.COLUMNS, 0);
    Arrays.fill(stepCounts, 0);
    int size = lattice.states().size();
    for (int token = 0; token < lattice.length(); token++) {
      for (int state = 0; state < size; state++) {
        double probability = forward[token * size + state] * backward[token * size + state];
        if (probability >= NEGLIGIBLE) {
          count(lattice, token, state, probability, columns, stepCounts);
        }
      }
    }
    countEnd(lattice, columns, stepCounts);
  }

  /** Backward sums, scaled so that forward times backward is the probability of the state. */
  private void sweepBackward(Lattice lattice) {
    int size = lattice.states().size();
    for (int token = lattice.length() - 1; token >= 0; token--) {
      int row = token * size;
      Arrays.fill(backward, row, row + size, 0);
      if (token == lattice.length() - 1) {
        for (int state = 0; state < size; state++) {
          backward[row + state] = endFactor(lattice, state);
        }
      } else {
        pullBack(lattice, token);
      }
      double total = 0;
      for (int state = 0; state < size; state++) {
        total += forward[row + state] * backward[row + state];
      }
      for (int state = 0; state < size; state++) {
        backward[row + state] /= total;
      }
    }
  }

  private void pullBack(Lattice lattice, int token) {
    States states = lattice.states();
    int row = token * states.size();
    int next = token + 1;
    for (int bits = lattice.allowed(next); bits != 0; bits &= bits - 1) {
      int state = Integer.numberOfTrailingZeros(bits);
      double after = backward[next * states.size() + state];
      if (after != 0) {
        int[] before = states.before(state);
        int[] led = states.edges(state);
        for (int i = 0; i < before.length; i++) {
          backward[row + before[i]] += after * edges[next * States.EDGES + led[i]];
        }
      }
    }
  }

  private void count(
      Lattice lattice,
      int token,
      int state,
      double probability,
      float[] columns,
      double[] stepCounts) {
    States states = lattice.states();
    int role = states.role(state);
    int at = token * Role.COLUMNS;
    if (role != Role.NONE) {
      columns[at + Role.within(role)] += (float) probability;
    }
    if (token == 0) {
      touch(at, Role.NONE, role, probability, columns, stepCounts);
      return;
    }
    double sum = into(lattice, token, state);
    if (sum == 0) {
      return;
    }
    // Shares of the state's probability by the step that led to it.
    int rowBefore = (token - 1) * states.size();
    int[] before = states.before(state);
    int[] led = states.edges(state);
    for (int i = 0; i < before.length; i++) {
      double share = forward[rowBefore + before[i]] * edges[token * States.EDGES + led[i]] / sum;
      touch(at, led[i] / Role.COUNT, role, share * probability, columns, stepCounts);
    }
  }

  private void countEnd(Lattice lattice, float[] columns, double[] stepCounts) {
    States states = lattice.states();
    int row = (lattice.length() - 1) * states.size();
    int at = lattice.length() * Role.COLUMNS;
    for (int state = 0; state < states.size(); state++) {
      double probability = forward[row + state] * backward[row + state];
      touch(at, states.role(state), Role.NONE, probability, columns, stepCounts);
    }
  }

  private static void touch(
      int at, int from, int to, double amount, float[] columns, double[] stepCounts) {
    stepCounts[from * Role.COUNT + to] += amount;
    if (from != to) {
      if (from != Role.NONE) {
        columns[at + Role.after(from)] += (float) amount;
      }
      if (to != Role.NONE) {
        columns[at + Role.opening(to)] += (float) amount;
      }
    }
  }
}
