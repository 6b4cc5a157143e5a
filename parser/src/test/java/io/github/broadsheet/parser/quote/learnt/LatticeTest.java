package io.github.broadsheet.parser.quote.learnt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Compares what the lattice computes with what going through all readings one by one gives. */
class LatticeTest {
  private static final int TOKENS = 4;

  private final Random random = new Random(7);
  private final float[] steps = new float[States.EDGES];
  private final Lattice lattice = new Lattice(steps);
  private final float[] columns = new float[(TOKENS + 1) * Role.COLUMNS];
  private final double[] stepCounts = new double[States.EDGES];

  @Test
  void findsTheBestReading() {
    fill(States.FLAT);
    byte[] found = new byte[TOKENS];
    lattice.best(found);
    double best = readings(States.FLAT).stream().mapToDouble(lattice::score).max().orElseThrow();
    assertThat(lattice.score(found)).isCloseTo(best, within(1e-5));
    assertThat(lattice.bestScore()).isCloseTo(best, within(1e-5));
  }

  @Test
  void sumsOverAllReadings() {
    fill(States.FLAT);
    assertThat(lattice.total()).isCloseTo(logTotal(readings(States.FLAT)), within(1e-5));
  }

  @Test
  void sumsOverTheReadingsOfACandidateAlone() {
    fill(CueStates.ALL);
    Candidate candidate = new Candidate(2, 2, 3, 0, TOKENS, 0.5f);
    CueStates.start(candidate, lattice);
    List<byte[]> readings = readings(CueStates.ALL);
    assertThat(lattice.total()).isCloseTo(logTotal(readings), within(1e-5));
    byte[] found = new byte[TOKENS];
    lattice.best(found);
    double best = readings.stream().mapToDouble(lattice::score).max().orElseThrow();
    assertThat(lattice.bestScore()).isCloseTo(best, within(1e-5));
  }

  @Test
  void expectsWhatTheReadingsTouch() {
    fill(States.FLAT);
    lattice.expect(columns, stepCounts);
    List<byte[]> readings = readings(States.FLAT);
    double total = logTotal(readings);
    double[] expected = new double[columns.length];
    double[] expectedSteps = new double[States.EDGES];
    for (byte[] reading : readings) {
      touch(reading, StrictMath.exp(lattice.score(reading) - total), expected, expectedSteps);
    }
    for (int i = 0; i < columns.length; i++) {
      assertThat((double) columns[i]).isCloseTo(expected[i], within(1e-5));
    }
    assertThat(stepCounts).containsExactly(expectedSteps, within(1e-5));
  }

  @Test
  void sumsLongStretchesWithoutOverflow() {
    lattice.start(5000, States.FLAT);
    for (int i = 0; i < 5000 * Role.COLUMNS; i++) {
      lattice.scores()[i] = 20;
    }
    // Best is a new role at each token, or the same one: in any case a finite sum.
    assertThat(lattice.total()).isFinite().isGreaterThan(5000 * 20);
  }

  private void fill(States states) {
    for (int i = 0; i < steps.length; i++) {
      steps[i] = (float) random.nextGaussian();
    }
    lattice.start(TOKENS, states);
    for (int i = 0; i < columns.length; i++) {
      lattice.scores()[i] = (float) random.nextGaussian();
    }
  }

  private List<byte[]> readings(States states) {
    List<byte[]> readings = new ArrayList<>();
    extend(new byte[TOKENS], 0, states, readings);
    return readings;
  }

  private void extend(byte[] reading, int token, States states, List<byte[]> readings) {
    if (token == TOKENS) {
      if (states.ends(reading[token - 1])) {
        readings.add(reading.clone());
      }
      return;
    }
    for (int state = 0; state < states.size(); state++) {
      boolean follows = token == 0 ? states.starts(state) : mayFollow(reading[token - 1], state);
      if (follows && (lattice.allowed(token) >>> state & 1) != 0) {
        reading[token] = (byte) state;
        extend(reading, token + 1, states, readings);
      }
    }
  }

  private boolean mayFollow(int before, int state) {
    for (int each : lattice.states().before(state)) {
      if (each == before) {
        return true;
      }
    }
    return false;
  }

  private double logTotal(List<byte[]> readings) {
    double sum = 0;
    for (byte[] reading : readings) {
      sum += StrictMath.exp(lattice.score(reading));
    }
    return StrictMath.log(sum);
  }

  private static void touch(byte[] reading, double weight, double[] columns, double[] steps) {
    int from = Role.NONE;
    for (int i = 0; i <= TOKENS; i++) {
      int to = i < TOKENS ? reading[i] : Role.NONE;
      int at = i * Role.COLUMNS;
      if (to != Role.NONE) {
        columns[at + Role.within(to)] += weight;
      }
      if (from != to && to != Role.NONE) {
        columns[at + Role.opening(to)] += weight;
      }
      if (from != to && from != Role.NONE) {
        columns[at + Role.after(from)] += weight;
      }
      steps[from * Role.COUNT + to] += weight;
      from = to;
    }
  }
}
