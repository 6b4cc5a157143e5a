package io.github.broadsheet.parser.quote.learnt;

import java.util.Arrays;

/**
 * All readings of a stretch of tokens, scored: finds the best one, and how probable each role is.
 *
 * <p>A reading's score is the sum over tokens of the columns that it touches (see {@link Role}) and
 * of the steps between roles. Filled, asked and filled again; not safe to share between threads.
 *
 * @since 0.1
 */
public final class Lattice {
  private static final double IMPOSSIBLE = -1e30;

  private final float[] steps;
  private final Expectation expectation = new Expectation();
  private final double[] sums = new double[States.EDGES];
  private final double[] within = new double[Role.COUNT];
  private final double[] opening = new double[Role.COUNT];
  private final double[] after = new double[Role.COUNT];
  private States states = States.FLAT;
  private int length;
  private float[] scores = new float[0];
  private int[] allowed = new int[0];
  private double[] cells = new double[0];
  private byte[] trail = new byte[0];
  private double bestScore;

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
    if (allowed.length < tokens) {
      allowed = new int[tokens * 2];
    }
    if (scores.length < (tokens + 1) * Role.COLUMNS) {
      scores = new float[(tokens + 1) * Role.COLUMNS * 2];
    }
    if (cells.length < tokens * newStates.size()) {
      cells = new double[tokens * newStates.size() * 2];
      trail = new byte[cells.length];
    }
    Arrays.fill(allowed, 0, tokens, (1 << newStates.size()) - 1);
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
    allowed[token] = bits & (1 << states.size()) - 1;
  }

  int allowed(int token) {
    return allowed[token];
  }

  States states() {
    return states;
  }

  float[] steps() {
    return steps;
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

  double endEdge(int from) {
    double sum = steps[from * Role.COUNT];
    return from == Role.NONE ? sum : sum + scores[length * Role.COLUMNS + Role.after(from)];
  }

  /** Finds the best reading and writes the state of each token to {@code found}. */
  public void best(byte[] found) {
    int size = states.size();
    for (int token = 0; token < length; token++) {
      sumEdges(token);
      int row = token * size;
      Arrays.fill(cells, row, row + size, IMPOSSIBLE);
      for (int bits = allowed[token]; bits != 0; bits &= bits - 1) {
        int state = Integer.numberOfTrailingZeros(bits);
        if (token == 0) {
          cells[state] = states.starts(state) ? sums[states.role(state)] : IMPOSSIBLE;
        } else {
          bestInto(row, state);
        }
      }
    }
    int last = bestLast();
    for (int token = length - 1; token >= 0; token--) {
      found[token] = (byte) last;
      last = trail[token * size + last];
    }
  }

  private void sumEdges(int token) {
    int at = token * Role.COLUMNS;
    for (int role = 1; role < Role.COUNT; role++) {
      after[role] = scores[at + Role.after(role)];
      within[role] = scores[at + Role.within(role)];
      opening[role] = within[role] + scores[at + Role.opening(role)];
    }
    for (int from = 0; from < Role.COUNT; from++) {
      for (int to = 0; to < Role.COUNT; to++) {
        int step = from * Role.COUNT + to;
        sums[step] = steps[step] + (from == to ? within[to] : after[from] + opening[to]);
      }
    }
  }

  private void bestInto(int row, int state) {
    int rowBefore = row - states.size();
    int[] before = states.before(state);
    int[] edges = states.edges(state);
    double best = IMPOSSIBLE;
    int from = 0;
    for (int i = 0; i < before.length; i++) {
      double score = cells[rowBefore + before[i]] + sums[edges[i]];
      if (score > best) {
        best = score;
        from = before[i];
      }
    }
    cells[row + state] = best;
    trail[row + state] = (byte) from;
  }

  private int bestLast() {
    int row = (length - 1) * states.size();
    int last = 0;
    bestScore = IMPOSSIBLE * 4;
    for (int state = 0; state < states.size(); state++) {
      double score = cells[row + state] + endEdge(states.role(state));
      if (states.ends(state) && score > bestScore) {
        bestScore = score;
        last = state;
      }
    }
    return last;
  }

  /** The score of the reading that {@link #best} found. */
  public double bestScore() {
    return bestScore;
  }

  /** The logarithm of the sum over all readings, once {@link #expect} has run. */
  public double logTotal() {
    return expectation.logTotal();
  }

  /** Computes the logarithm of the sum over all readings, and no more. */
  double total() {
    expectation.sum(this);
    return expectation.logTotal();
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
    expectation.sum(this);
    expectation.count(this, columns, stepCounts);
  }
}
