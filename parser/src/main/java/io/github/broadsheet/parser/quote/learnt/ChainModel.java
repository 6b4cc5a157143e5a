package io.github.broadsheet.parser.quote.learnt;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * The learnt weights of one kind of reading.
 *
 * @param known the features that it was learnt from
 * @param weights nine columns, see {@link Role}
 * @param steps the weight of a step from role a to role b, at index 4 a + b
 * @since 0.1
 */
public record ChainModel(KnownFeatures known, ChainWeights weights, float[] steps) {
  /** Checks the shapes. */
  public ChainModel {
    if (steps.length != Role.COUNT * Role.COUNT) {
      throw new IllegalArgumentException(steps.length + " steps are not " + States.EDGES);
    }
  }

  /**
   * Writes the sums of the known features' weights to nine places of {@code scores}. The others are
   * taken out of {@code features}.
   */
  void score(Features features, float[] scores, int at) {
    known.retain(features);
    weights.score(features, scores, at);
  }

  static ChainModel read(DataInput in) throws IOException {
    float[] steps = new float[Role.COUNT * Role.COUNT];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = in.readFloat();
    }
    return new ChainModel(KnownFeatures.read(in), ChainWeights.read(in), steps);
  }

  /** Writes the model so that it can be read back. */
  public void write(DataOutput out) throws IOException {
    for (float step : steps) {
      out.writeFloat(step);
    }
    known.write(out);
    weights.write(out);
  }
}
