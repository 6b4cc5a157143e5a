package io.github.broadsheet.parser.quote.learnt;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * How probable it is that a frame is right, by logistic regression on how sure its readings were.
 *
 * @param weights one for each of {@link #signs}
 * @since 0.1
 */
public record Confidence(float[] weights) {
  /** The number of signs. */
  public static final int SIGNS = 10;

  private static final double LEAST = 1e-4;

  /** Checks the number of weights. */
  public Confidence {
    if (weights.length != SIGNS) {
      throw new IllegalArgumentException(weights.length + " weights are not " + SIGNS);
    }
  }

  static Confidence read(DataInput in) throws IOException {
    float[] weights = new float[SIGNS];
    for (int i = 0; i < SIGNS; i++) {
      weights[i] = in.readFloat();
    }
    return new Confidence(weights);
  }

  void write(DataOutput out) throws IOException {
    for (float weight : weights) {
      out.writeFloat(weight);
    }
  }

  /** What tells right frames from wrong ones. */
  public static double[] signs(Frame frame, TextView view) {
    int quoted = 0;
    int length = 0;
    for (var span : frame.content()) {
      length += span.length();
      for (int i = span.start(); i < span.end(); i++) {
        quoted += view.passageOf[i] >= 0 ? 1 : 0;
      }
    }
    double cue = odds(frame.cueSure());
    double window = odds(frame.frameSure());
    return new double[] {
      1,
      cue,
      window,
      StrictMath.log(Math.max(LEAST, frame.contentSure())),
      cue * window * 0.1,
      frame.source().isEmpty() ? 1 : 0,
      quoted == length ? 1 : 0,
      quoted > 0 && quoted < length ? 1 : 0,
      StrictMath.log(1 + length),
      frame.content().size() > 1 ? 1 : 0
    };
  }

  private static double odds(double probability) {
    double p = Math.max(LEAST, Math.min(1 - LEAST, probability));
    return StrictMath.log(p / (1 - p));
  }

  /** The probability that a frame is right. */
  public double of(Frame frame, TextView view) {
    double[] signs = signs(frame, view);
    double sum = 0;
    for (int i = 0; i < SIGNS; i++) {
      sum += weights[i] * signs[i];
    }
    return 1 / (1 + Exponential.of(-sum));
  }
}
