package io.github.broadsheet.examples.train;

import java.util.List;
import java.util.stream.IntStream;

/** How often each feature stands in some examples. */
final class FeatureCounts {
  /** Hashes that differ in their last bits alone are counted together, to save memory. */
  private static final int SHIFT = 5;

  private static final byte MOST = Byte.MAX_VALUE;

  private final List<Example> examples;
  private final byte[] counts = new byte[1 << Integer.SIZE - SHIFT];

  FeatureCounts(List<Example> examples) {
    this.examples = examples;
    hashes()
        .map(hash -> hash >>> SHIFT)
        .filter(place -> counts[place] < MOST)
        .forEach(place -> counts[place]++);
  }

  /** The features that were seen at least that often, 127 times at most; each time they were. */
  IntStream atLeast(int least) {
    return hashes().filter(hash -> counts[hash >>> SHIFT] >= least);
  }

  private IntStream hashes() {
    return examples.stream().flatMapToInt(Example::hashes);
  }
}
