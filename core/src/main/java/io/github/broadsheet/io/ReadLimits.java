package io.github.broadsheet.io;

import org.immutables.value.Value;

/**
 * How much of an input a reader takes, so that hostile input costs no more than its owner allows.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
@ValueStyle
@Value.Immutable
public sealed interface ReadLimits permits ImmutableReadLimits {
  /** The most bytes one input may have; 256 MiB unless set. A longer one is refused. */
  @Value.Default
  default int maxBytes() {
    return 256 << 20;
  }

  /** The most levels that elements, objects or lists may nest; 256 unless set. */
  @Value.Default
  default int maxDepth() {
    return 256;
  }

  /** The most code units one article's text may have; 16 Mi unless set. The rest is discarded. */
  @Value.Default
  default int maxTextLength() {
    return 16 << 20;
  }

  /** The most blocks one article may have; a million unless set. The rest is discarded. */
  @Value.Default
  default int maxBlocks() {
    return 1_000_000;
  }

  /** The most diagnostics kept for one input, the last says how many more; 100 unless set. */
  @Value.Default
  default int maxDiagnostics() {
    return 100;
  }

  /** Returns the limits that hold unless others are set. */
  static ReadLimits defaults() {
    return Builder.DEFAULTS;
  }

  /** Returns a builder that starts from the defaults. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds limits. Not safe to share between threads. */
  final class Builder extends ImmutableReadLimits.Builder {
    private static final ReadLimits DEFAULTS = new Builder().build();

    Builder() {}

    /**
     * Returns the limits.
     *
     * @throws IllegalArgumentException if a limit is negative
     */
    @Override
    public ReadLimits build() {
      ReadLimits limits = super.build();
      requireNotNegative("maxBytes", limits.maxBytes());
      requireNotNegative("maxDepth", limits.maxDepth());
      requireNotNegative("maxTextLength", limits.maxTextLength());
      requireNotNegative("maxBlocks", limits.maxBlocks());
      requireNotNegative("maxDiagnostics", limits.maxDiagnostics());
      return limits;
    }

    private static void requireNotNegative(String name, int value) {
      if (value < 0) {
        throw new IllegalArgumentException(name + " " + value + " is negative");
      }
    }
  }
}
