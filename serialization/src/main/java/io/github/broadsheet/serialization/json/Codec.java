package io.github.broadsheet.serialization.json;

import java.util.function.Supplier;

/**
 * How values of one type stand in JSON, both ways.
 *
 * <p>Codecs are immutable; the state of one run is in the input and output they are handed.
 */
interface Codec<T> {
  /** Writes {@code value} as one JSON value. */
  void write(JsonOutput out, T value);

  /**
   * Reads one JSON value, of which the first token is the current one; afterwards the last one is.
   */
  T read(JsonInput in);

  /** Returns the codec that {@code codec} gives once it is needed: for types that nest. */
  static <T> Codec<T> lazy(Supplier<Codec<T>> codec) {
    return new Codec<>() {
      @Override
      public void write(JsonOutput out, T value) {
        codec.get().write(out, value);
      }

      @Override
      public T read(JsonInput in) {
        return codec.get().read(in);
      }
    };
  }
}
