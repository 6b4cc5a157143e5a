package io.github.broadsheet.serialization.json;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * One property of a JSON object: its name, where its value comes from, and when it is left out.
 *
 * @param <T> the type of the object
 * @param <V> the type of the value, as the accessor gives it
 */
abstract class Property<T, V> {
  private final String name;
  private final SerializableString quotedName;
  private final Optional<V> absent;

  /**
   * @param absent the value of an object that lacks the property; empty if none may lack it
   */
  Property(String name, Optional<V> absent) {
    this.name = name;
    this.quotedName = new SerializedString(name);
    this.absent = absent;
  }

  final String name() {
    return name;
  }

  final SerializableString quotedName() {
    return quotedName;
  }

  final boolean isRequired() {
    return absent.isEmpty();
  }

  /** Returns the value of an object that lacks the property. */
  final V whenAbsent() {
    return absent.orElseThrow();
  }

  /** Writes name and value, or neither. */
  abstract void write(JsonOutput out, T object);

  abstract V read(JsonInput in);

  /** A property that every object has. */
  static <T, V> Property<T, V> required(String name, Codec<V> codec, Function<T, V> accessor) {
    return new Property<>(name, Optional.empty()) {
      @Override
      void write(JsonOutput out, T object) {
        out.name(quotedName());
        codec.write(out, accessor.apply(object));
      }

      @Override
      V read(JsonInput in) {
        return codec.read(in);
      }
    };
  }

  /** A property that is left out if its value is {@code absent}. */
  static <T, V> Property<T, V> defaulted(
      String name, Codec<V> codec, V absent, Function<T, V> accessor) {
    return new Property<>(name, Optional.of(absent)) {
      @Override
      void write(JsonOutput out, T object) {
        V value = accessor.apply(object);
        if (!value.equals(absent)) {
          out.name(quotedName());
          codec.write(out, value);
        }
      }

      @Override
      V read(JsonInput in) {
        return codec.read(in);
      }
    };
  }

  /** A truth value, left out if false. */
  static <T> Property<T, Boolean> flag(String name, Predicate<T> accessor) {
    return defaulted(name, Codecs.FLAG, false, accessor::test);
  }

  /** A property that some objects lack. */
  static <T, V> Property<T, Optional<V>> optional(
      String name, Codec<V> codec, Function<T, Optional<V>> accessor) {
    return new Property<>(name, Optional.of(Optional.empty())) {
      @Override
      void write(JsonOutput out, T object) {
        Optional<V> value = accessor.apply(object);
        if (value.isPresent()) {
          out.name(quotedName());
          codec.write(out, value.get());
        }
      }

      @Override
      Optional<V> read(JsonInput in) {
        return Optional.of(codec.read(in));
      }
    };
  }

  /** A whole number that some objects lack. */
  static <T> Property<T, OptionalInt> optionalInt(String name, Function<T, OptionalInt> accessor) {
    return new Property<>(name, Optional.of(OptionalInt.empty())) {
      @Override
      void write(JsonOutput out, T object) {
        OptionalInt value = accessor.apply(object);
        if (value.isPresent()) {
          out.name(quotedName());
          out.integer(value.getAsInt());
        }
      }

      @Override
      OptionalInt read(JsonInput in) {
        return OptionalInt.of(in.integer());
      }
    };
  }

  /** A list, left out if empty. */
  static <T, V> Property<T, List<V>> list(
      String name, Codec<V> codec, Function<T, List<V>> accessor) {
    return defaulted(name, Codecs.list(codec), List.of(), accessor);
  }
}
