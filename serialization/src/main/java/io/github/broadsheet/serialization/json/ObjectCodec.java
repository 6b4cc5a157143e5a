package io.github.broadsheet.serialization.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How values with several parts stand in JSON: an object, described once for both ways as a list of
 * {@linkplain Property properties}.
 *
 * <p>Checks while reading that no required property is missing and none stands twice, keeps those
 * it does not know, and says where in the document the model's own checks failed.
 *
 * @param <T> the type of the value
 * @param <B> what collects the parts while they are read
 */
final class ObjectCodec<T, B> implements Codec<T> {
  private final Supplier<B> begin;
  private final Function<B, T> finish;
  private final List<Slot<T, B, ?>> slots;
  private final Map<String, Slot<T, B, ?>> slotsByName = new HashMap<>();
  private final long required;

  private ObjectCodec(Builder<T, B> builder) {
    this.begin = builder.begin;
    this.finish = builder.finish;
    this.slots = List.copyOf(builder.slots);
    long bits = 0;
    for (Slot<T, B, ?> slot : slots) {
      slotsByName.put(slot.property.name(), slot);
      bits |= slot.property.isRequired() ? slot.bit : 0;
    }
    this.required = bits;
  }

  /** Begins the description of a type that has a builder of its own. */
  static <T, B> Builder<T, B> of(Supplier<B> begin, Function<B, T> finish) {
    return new Builder<>(begin, finish);
  }

  /** Describes a record of one part. */
  static <T, U> ObjectCodec<T, ?> of(Property<T, U> first, Function<U, T> constructor) {
    return new Builder<T, Parts>(
            () -> new Parts(1), parts -> constructor.apply(parts.get(0, first)))
        .with(first, (parts, value) -> parts.set(0, value))
        .codec();
  }

  /** Describes a record of two parts. */
  static <T, U, V> ObjectCodec<T, ?> of(
      Property<T, U> first, Property<T, V> second, BiFunction<U, V, T> constructor) {
    return new Builder<T, Parts>(
            () -> new Parts(2),
            parts -> constructor.apply(parts.get(0, first), parts.get(1, second)))
        .with(first, (parts, value) -> parts.set(0, value))
        .with(second, (parts, value) -> parts.set(1, value))
        .codec();
  }

  /** Describes a record of three parts. */
  static <T, U, V, W> ObjectCodec<T, ?> of(
      Property<T, U> first,
      Property<T, V> second,
      Property<T, W> third,
      Function3<U, V, W, T> constructor) {
    return new Builder<T, Parts>(
            () -> new Parts(3),
            parts ->
                constructor.apply(parts.get(0, first), parts.get(1, second), parts.get(2, third)))
        .with(first, (parts, value) -> parts.set(0, value))
        .with(second, (parts, value) -> parts.set(1, value))
        .with(third, (parts, value) -> parts.set(2, value))
        .codec();
  }

  /** Describes a record of four parts. */
  static <T, U, V, W, X> ObjectCodec<T, ?> of(
      Property<T, U> first,
      Property<T, V> second,
      Property<T, W> third,
      Property<T, X> fourth,
      Function4<U, V, W, X, T> constructor) {
    return new Builder<T, Parts>(
            () -> new Parts(4),
            parts ->
                constructor.apply(
                    parts.get(0, first),
                    parts.get(1, second),
                    parts.get(2, third),
                    parts.get(3, fourth)))
        .with(first, (parts, value) -> parts.set(0, value))
        .with(second, (parts, value) -> parts.set(1, value))
        .with(third, (parts, value) -> parts.set(2, value))
        .with(fourth, (parts, value) -> parts.set(3, value))
        .codec();
  }

  /** Returns the names of the properties, in the order they are written in. */
  List<String> names() {
    return slots.stream().map(slot -> slot.property.name()).toList();
  }

  /** Returns the names of the properties that no object may lack. */
  List<String> requiredNames() {
    return slots.stream()
        .map(slot -> slot.property)
        .filter(Property::isRequired)
        .map(Property::name)
        .toList();
  }

  /** Says whether objects of this type have a property of this name. */
  boolean knows(String name) {
    return slotsByName.containsKey(name);
  }

  @Override
  public void write(JsonOutput out, T value) {
    out.beginObject();
    for (Slot<T, B, ?> slot : slots) {
      slot.property.write(out, value);
    }
    out.endObject(this);
  }

  @Override
  public T read(JsonInput in) {
    long start = in.beginObject();
    return finish(in, start, collect(in, start, in.nextName()));
  }

  /**
   * Reads an object whose first name, and perhaps first property, has been looked at.
   *
   * @param name the property to go on with, or null at the end of the object
   * @param isFirstSeen whether the property that is described first has been read
   */
  T resume(JsonInput in, long start, @Nullable String name, boolean isFirstSeen) {
    return finish(in, start, collect(in, start, name, isFirstSeen ? 1 : 0));
  }

  /** Reads the properties from {@code first} on, without making the value of them. */
  B collect(JsonInput in, long start, @Nullable String first) {
    return collect(in, start, first, 0);
  }

  private B collect(JsonInput in, long start, @Nullable String first, long seenBefore) {
    B parts = begin.get();
    long seen = seenBefore;
    for (String name = first; name != null; name = in.nextName()) {
      Slot<T, B, ?> slot = slotsByName.get(name);
      if (slot == null) {
        in.keepUnknown();
      } else if ((seen & slot.bit) != 0) {
        throw in.failures().duplicate();
      } else {
        seen |= slot.bit;
        in.nextToken();
        slot.read(in, parts);
      }
    }
    requireComplete(in, start, seen);
    return parts;
  }

  /** Makes the value; where the model objects, the message says where in the document. */
  T finish(JsonInput in, long start, B parts) {
    try {
      return finish.apply(parts);
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw in.failures().invalid(start, e);
    }
  }

  private void requireComplete(JsonInput in, long start, long seen) {
    if ((required & ~seen) == 0) {
      return;
    }
    for (Slot<T, B, ?> slot : slots) {
      if ((required & ~seen & slot.bit) != 0) {
        throw in.failures().missing(start, slot.property.name());
      }
    }
  }

  /** A property and where its value goes while an object is read. */
  private static final class Slot<T, B, V> {
    final Property<T, V> property;
    final BiConsumer<B, V> setter;
    final long bit;

    Slot(Property<T, V> property, BiConsumer<B, V> setter, int index) {
      this.property = property;
      this.setter = setter;
      this.bit = 1L << index;
    }

    void read(JsonInput in, B parts) {
      setter.accept(parts, property.read(in));
    }
  }

  /** Collects the parts of a record, which has no builder. */
  static final class Parts {
    private final @Nullable Object[] values;

    Parts(int size) {
      values = new Object[size];
    }

    void set(int index, Object value) {
      values[index] = value;
    }

    /** Returns the value that was set for {@code property}, so of its type, or its default. */
    @SuppressWarnings("unchecked")
    <V> V get(int index, Property<?, V> property) {
      Object value = values[index];
      return value == null ? property.whenAbsent() : (V) value;
    }
  }

  /** Makes a record of three parts. */
  @FunctionalInterface
  interface Function3<U, V, W, T> {
    T apply(U first, V second, W third);
  }

  /** Makes a record of four parts. */
  @FunctionalInterface
  interface Function4<U, V, W, X, T> {
    T apply(U first, V second, W third, X fourth);
  }

  /** Lists the properties of a type, in the order they are written in. */
  static final class Builder<T, B> {
    private final Supplier<B> begin;
    private final Function<B, T> finish;
    private final List<Slot<T, B, ?>> slots = new ArrayList<>();

    private Builder(Supplier<B> begin, Function<B, T> finish) {
      this.begin = begin;
      this.finish = finish;
    }

    /** Adds a property; {@code setter} hands its value to what collects the parts. */
    <V> Builder<T, B> with(Property<T, V> property, BiConsumer<B, V> setter) {
      if (slots.size() == Long.SIZE) {
        throw new IllegalStateException("more than " + Long.SIZE + " properties");
      }
      slots.add(new Slot<>(property, setter, slots.size()));
      return this;
    }

    ObjectCodec<T, B> codec() {
      return new ObjectCodec<>(this);
    }
  }
}
