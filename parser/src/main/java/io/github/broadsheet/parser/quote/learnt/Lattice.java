package io.github.broadsheet.parser.quote.learnt;

import java.util.Arrays;

/**
 * All readings of a stretch of tokens, scored: finds the best one, and how probable each role is.
 *
 * <p>A reading's score is the sum over tokens of the columns that it touches (see {@link Role}) and
 * of the steps between roles. Filled, asked and filled again; not safe to share between threads.
 */
public final class Lattice {
  private static final double IMPOSSIBLE = -1e30;

  private final float[] steps;
  private States states = States.FLAT;
  private int length;
  private float[] scores = new float[0];
  private int[] allowed = new int[0];
  private double[] forward = new double[0];
  private double[] backward = new double[0];
  private double[] edges = new double[0];
  private byte[] trail = new byte[0];
  private final double[] stepFactors = new double[16];
  private final double[] within = {1, 1, 1, 1};
  private final double[] opening = {1, 1, 1, 1};
  private final double[] after = {1, 1, 1, 1};
  private double bestScore;
  private double logTotal;

  /**
   * Makes a lattice.
   *
   * @param steps the weight of a step from role a to role b, at index 4 a + b
   */
  public Lattice(float[] steps) {
    this.steps = steps;
  }

  /** Empties the lattice for a stretch of this many tokens, all states allowed at each. */
  public void start(int tokens, States newStates) {
    length = tokens;
    states = newStates;
    int cells = tokens * newStates.size();
    if (allowed.length < tokens) {
      allowed = new int[tokens * 2];
    }
    if (scores.length < (tokens + 1) * Role.COLUMNS) {
      scores = new float[(tokens + 1) * Role.COLUMNS * 2];
      edges = new double[(tokens + 1) * 32];
    }
    if (forward.length < cells) {
      forward = new double[cells * 2];
      backward = new double[cells * 2];
      trail = new byte[cells * 2];
    }
    Arrays.fill(allowed, 0, tokens, -1);
  }

  /** The number of tokens. */
  public int length() {
    return length;
  }

  /** The scores, {@link Role#COLUMNS} a token and as many for the end; to be filled. */
  public float[] scores() {
    return scores;
  }

  /** Allows only the states of a set of bits at a token. */
  public void allow(int token, int bits) {
    allowed[token] = bits;
  }

  private boolean allows(int token, int state) {
    return (allowed[token] >>> state & 1) != 0;
  }

  private double edge(int token, int from, int to) {
    int at = token * Role.COLUMNS;
    double sum = steps[from * Role.COUNT + to];
    if (from != to) {
      sum += from == Role.NONE ? 0 : scores[at + Role.after(from)];
      sum += to == Role.NONE ? 0 : scores[at + Role.opening(to)];
    }
    return to == Role.NONE ? sum : sum + scores[at + Role.within(to)];
  }

  private double endEdge(int from) {
    double sum = steps[from * Role.COUNT];
    return from == Role.NONE ? sum : sum + scores[length * Role.COLUMNS + Role.after(from)];
  }

  /** Finds the best reading and writes the state of each token to {@code found}. */
  public void best(byte[] found) {
    int size = states.size();
    double[] sums = new double[16];
    double[] cells = forward;
    for (int token = 0; token < length; token++) {
      for (int i = 0; i < 16; i++) {
        sums[i] = edge(token, i / 4, i % 4);
      }
      for (int state = 0; state < size; state++) {
        bestInto(token, state, cells, sums);
      }
    }
    int last = 0;
    bestScore = IMPOSSIBLE * 4;
    for (int state = 0; state < size; state++) {
      double score = cells[(length - 1) * size + state] + endEdge(states.role(state));
      if (states.ends(state) && score > bestScore) {
        bestScore = score;
        last = state;
      }
    }
    for (int token = length - 1; token >= 0; token--) {
      found[token] = (byte) last;
      last = trail[token * size + last];
    }
  }

  private void bestInto(int token, int state, double[] cells, double[] sums) {
    int size = states.size();
    double best = IMPOSSIBLE;
    int from = 0;
    int role = states.role(state);
    if (allows(token, state)) {
      if (token == 0) {
        best = states.starts(state) ? sums[role] : IMPOSSIBLE;
      } else {
        for (int before : states.before(state)) {
          double score =
              cells[(token - 1) * size + before] + sums[states.role(before) * Role.COUNT + role];
          if (score > best) {
            best = score;
            from = before;
          }
        }
      }
    }
    cells[token * size + state] = best;
    trail[token * size + state] = (byte) from;
  }

  /** The score of the reading that {@link #best} found. */
  public double bestScore() {
    return bestScore;
  }

  /** The logarithm of the sum over all readings, once {@link #expect} has run. */
  public double logTotal() {
    return logTotal;
  }

  /** Computes the logarithm of the sum over all readings, and no more. */
  double total() {
    fillEdges();
    sweepForward();
    return logTotal;
  }

  /** The score of the reading in which no token has a role. */
  double emptyScore() {
    return steps[0] * (double) (length + 1);
  }

  /** The score of one reading. */
  public double score(byte[] reading) {
    double sum = 0;
    int from = Role.NONE;
    for (int token = 0; token < length; token++) {
      int to = states.role(reading[token]);
      sum += edge(token, from, to);
      from = to;
    }
    return sum + endEdge(from);
  }

  /**
   * Computes how often each column is touched by a reading drawn at random, better readings being
   * likelier: for the columns within a role that is the probability of the role.
   *
   * @param columns receives {@link Role#COLUMNS} numbers a token and as many for the end
   * @param stepCounts receives the number of steps from role a to role b, at index 4 a + b
   */
  public void expect(float[] columns, double[] stepCounts) {
    fillEdges();
    sweepForward();
    sweepBackward();
    Arrays.fill(columns, 0, (length + 1) * Role.COLUMNS, 0);
    Arrays.fill(stepCounts, 0);
    int size = states.size();
    for (int token = 0; token < length; token++) {
      for (int state = 0; state < size; state++) {
        count(token, state, columns, stepCounts);
      }
    }
    countEnd(columns, stepCounts);
  }

  /** An exponential for every column and step once, multiplied to those of the edges. */
  private void fillEdges() {
    for (int i = 0; i < 16; i++) {
      stepFactors[i] = Exponential.of(steps[i]);
    }
    for (int token = 0; token < length; token++) {
      int at = token * Role.COLUMNS;
      for (int role = 1; role < Role.COUNT; role++) {
        within[role] = Exponential.of(scores[at + Role.within(role)]);
        opening[role] = within[role] * Exponential.of(scores[at + Role.opening(role)]);
        after[role] = Exponential.of(scores[at + Role.after(role)]);
      }
      for (int from = 0; from < Role.COUNT; from++) {
        for (int to = 0; to < Role.COUNT; to++) {
          double factor = from == to ? within[to] : opening[to] * after[from];
          edges[token * 16 + from * 4 + to] = factor * stepFactors[from * 4 + to];
        }
      }
    }
  }

  /** Forward sums, each token's divided by their total, whose logarithms add up to the total. */
  private void sweepForward() {
    int size = states.size();
    logTotal = 0;
    for (int token = 0; token < length; token++) {
      double total = 0;
      for (int state = 0; state < size; state++) {
        double sum = 0;
        if (allows(token, state)) {
          int role = states.role(state);
          if (token == 0) {
            sum = states.starts(state) ? edges[role] : 0;
          } else {
            for (int before : states.before(state)) {
              sum +=
                  forward[(token - 1) * size + before]
                      * edges[token * 16 + states.role(before) * 4 + role];
            }
          }
        }
        forward[token * size + state] = sum;
        total += sum;
      }
      logTotal += StrictMath.log(total);
      for (int state = 0; state < size; state++) {
        forward[token * size + state] /= total;
      }
    }
    double end = 0;
    for (int state = 0; state < size; state++) {
      end += forward[(length - 1) * size + state] * endFactor(state);
    }
    logTotal += StrictMath.log(end);
  }

  private double endFactor(int state) {
    return states.ends(state) ? Exponential.of(endEdge(states.role(state))) : 0;
  }

  /** Backward sums, scaled so that forward times backward is the probability of the state. */
  private void sweepBackward() {
    int size = states.size();
    for (int token = length - 1; token >= 0; token--) {
      int row = token * size;
      Arrays.fill(backward, row, row + size, 0);
      if (token == length - 1) {
        for (int state = 0; state < size; state++) {
          backward[row + state] = endFactor(state);
        }
      } else {
        pullBack(token, size);
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

  private void pullBack(int token, int size) {
    int next = token + 1;
    for (int state = 0; state < size; state++) {
      double after = backward[next * size + state];
      if (after == 0 || !allows(next, state)) {
        continue;
      }
      int role = states.role(state);
      for (int before : states.before(state)) {
        backward[token * size + before] +=
            after * edges[next * 16 + states.role(before) * 4 + role];
      }
    }
  }

  private void count(int token, int state, float[] columns, double[] stepCounts) {
    int size = states.size();
    double probability = forward[token * size + state] * backward[token * size + state];
    if (probability < 1e-9) {
      return;
    }
    int role = states.role(state);
    int at = token * Role.COLUMNS;
    if (role != Role.NONE) {
      columns[at + Role.within(role)] += (float) probability;
    }
    if (token == 0) {
      touch(at, Role.NONE, role, probability, columns, stepCounts);
      return;
    }
    double into = forward[token * size + state];
    // Shares of the state's probability by the step that led to it.
    double sum = 0;
    for (int before : states.before(state)) {
      sum +=
          forward[(token - 1) * size + before] * edges[token * 16 + states.role(before) * 4 + role];
    }
    if (into == 0 || sum == 0) {
      return;
    }
    for (int before : states.before(state)) {
      int from = states.role(before);
      double share =
          forward[(token - 1) * size + before] * edges[token * 16 + from * 4 + role] / sum;
      touch(at, from, role, share * probability, columns, stepCounts);
    }
  }

  private void countEnd(float[] columns, double[] stepCounts) {
    int size = states.size();
    for (int state = 0; state < size; state++) {
      int cell = (length - 1) * size + state;
      touch(
          length * Role.COLUMNS,
          states.role(state),
          Role.NONE,
          forward[cell] * backward[cell],
          columns,
          stepCounts);
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
