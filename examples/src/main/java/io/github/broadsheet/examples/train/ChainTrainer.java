package io.github.broadsheet.examples.train;

import io.github.broadsheet.parser.quote.learnt.ChainModel;
import io.github.broadsheet.parser.quote.learnt.KnownFeatures;
import io.github.broadsheet.parser.quote.learnt.Lattice;
import io.github.broadsheet.parser.quote.learnt.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Learns the weights of one kind of reading: a conditional random field, by stochastic gradient
 * with a step of its own for every weight, which shrinks as the weight changes.
 */
final class ChainTrainer {
  private static final int COLUMNS = Role.COLUMNS;
  private static final float NEGLIGIBLE = 0.001f;

  /** The steps of the last round, as a share of those before. */
  private static final float LAST_ROUND = 0.2f;

  /** Features seen less often are left out: they cost more time than they bring. */
  private static final int LEAST_SEEN = 20;

  private final int bits;
  private final int mask;
  private final float rate;
  private final float dropout;
  private final float[] weights;
  private final float[] squares;
  private final float[] steps = new float[16];
  private final float[] stepSquares = new float[16];
  private final Lattice lattice = new Lattice(steps);
  private final Random random = new Random(11);
  private int salt;

  /**
   * Makes a trainer.
   *
   * @param bits the number of bits of a hash that name its row
   * @param rate the first step
   * @param dropout the share of features that are left out at random, so that none is relied upon
   */
  ChainTrainer(int bits, float rate, float dropout) {
    this.bits = bits;
    this.mask = (1 << bits) - 1;
    this.rate = rate;
    this.dropout = dropout;
    weights = new float[COLUMNS << bits];
    squares = new float[COLUMNS << bits];
  }

  /** Learns from all examples, some rounds in a new order each, the last with small steps. */
  ChainModel train(List<Example> examples, int rounds, Progress progress) {
    KnownFeatures known = KnownFeatures.of(new FeatureCounts(examples).atLeast(LEAST_SEEN));
    List<Example> order = new ArrayList<>(examples.size());
    examples.forEach(example -> order.add(example.retaining(known)));
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(order, random);
      float step = round + 1 == rounds && rounds > 1 ? rate * LAST_ROUND : rate;
      double loss = 0;
      for (Example example : order) {
        salt = random.nextInt();
        loss += learn(example, step);
      }
      progress.say("  round %d of %d, loss %.0f", round + 1, rounds, loss);
    }
    float[] scaled = weights.clone();
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] *= 1 - dropout;
    }
    return new ChainModel(known, Rounding.toChain(bits, scaled), steps.clone());
  }

  private double learn(Example example, float step) {
    int length = example.length();
    example.start(lattice);
    float[] scores = lattice.scores();
    for (int i = 0; i <= length; i++) {
      score(example, i, scores);
    }
    float[] gradient = new float[(length + 1) * COLUMNS];
    double[] stepGradient = new double[16];
    lattice.expect(gradient, stepGradient);
    double loss = lattice.logTotal() - lattice.score(example.gold());
    example.subtractGold(gradient, stepGradient);
    for (int i = 0; i <= length; i++) {
      update(example, i, gradient, step);
    }
    for (int i = 0; i < 16; i++) {
      float g = (float) stepGradient[i];
      stepSquares[i] += g * g;
      steps[i] -= step * g / (float) StrictMath.sqrt(stepSquares[i] + 1);
    }
    return loss;
  }

  private void score(Example example, int position, float[] scores) {
    int at = position * COLUMNS;
    Arrays.fill(scores, at, at + COLUMNS, 0);
    for (int i = example.from(position); i < example.from(position + 1); i++) {
      int row = example.hash(i) & mask;
      if (!isDropped(row, position)) {
        for (int c = 0; c < COLUMNS; c++) {
          scores[at + c] += weights[row * COLUMNS + c];
        }
      }
    }
  }

  private void update(Example example, int position, float[] gradient, float step) {
    int at = position * COLUMNS;
    boolean any = false;
    for (int c = 0; c < COLUMNS; c++) {
      if (Math.abs(gradient[at + c]) < NEGLIGIBLE) {
        gradient[at + c] = 0;
      } else {
        any = true;
      }
    }
    if (!any) {
      return;
    }
    for (int i = example.from(position); i < example.from(position + 1); i++) {
      int row = example.hash(i) & mask;
      if (isDropped(row, position)) {
        continue;
      }
      for (int c = 0; c < COLUMNS; c++) {
        float g = gradient[at + c];
        if (g != 0) {
          int cell = row * COLUMNS + c;
          squares[cell] += g * g;
          weights[cell] -= step * g / (float) Math.sqrt(squares[cell] + 1);
        }
      }
    }
  }

  private boolean isDropped(int row, int position) {
    if (dropout == 0) {
      return false;
    }
    int h = (row ^ salt) * 0x9E3779B1 + position * 0x85EBCA6B;
    h ^= h >>> 16;
    h *= 0xC2B2AE35;
    h ^= h >>> 15;
    return (h & 1023) < dropout * 1024;
  }
}
