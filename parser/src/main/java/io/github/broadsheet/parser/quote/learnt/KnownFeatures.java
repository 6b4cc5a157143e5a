package io.github.broadsheet.parser.quote.learnt;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.stream.IntStream;

/**
 * The features that were seen often enough to have learnt something from, as a Bloom filter of one
 * hash (Bloom 1970): what was seen is always known, of the rest a tenth or so passes as well.
 *
 * <p>Most of the different features of a text were hardly ever seen. They say nothing, but share
 * rows with those that do, and each costs a fetch from far memory. This set is small enough for the
 * caches near the processor.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class KnownFeatures {
  /** Rows of weights are named by the lower bits of a hash, places here by the upper ones. */
  private static final int BITS = 21;

  private static final int SHIFT = Integer.SIZE - BITS;

  private final long[] places;

  private KnownFeatures(long[] places) {
    this.places = places;
  }

  /** The set of some features. */
  public static KnownFeatures of(IntStream hashes) {
    long[] places = new long[1 << BITS - 6];
    hashes.forEach(
        hash -> {
          int place = hash >>> SHIFT;
          places[place >>> 6] |= 1L << place;
        });
    return new KnownFeatures(places);
  }

  /** Whether a feature is known, or happens to have the place of one that is. */
  public boolean has(int hash) {
    int place = hash >>> SHIFT;
    return (places[place >>> 6] >>> place & 1) != 0;
  }

  /** Takes all others out of the features of a decision; their order stays. */
  void retain(Features features) {
    long[] set = places;
    int[] hashes = features.hashes();
    int kept = 0;
    for (int i = 0; i < features.size(); i++) {
      // Without a branch, which could not be foreseen.
      int hash = hashes[i];
      int place = hash >>> SHIFT;
      hashes[kept] = hash;
      kept += (int) (set[place >>> 6] >>> place) & 1;
    }
    features.truncate(kept);
  }

  static KnownFeatures read(DataInput in) throws IOException {
    return new KnownFeatures(PackedRows.read(in, 1 << BITS - 6));
  }

  void write(DataOutput out) throws IOException {
    PackedRows.write(out, places);
  }
}
