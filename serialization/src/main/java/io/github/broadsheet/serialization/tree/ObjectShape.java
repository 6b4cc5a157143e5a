package io.github.broadsheet.serialization.tree;

import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.ExtensionValue.Fields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An object with the properties a schema names, and no others. */
public final class ObjectShape extends Shape {
  private final Map<String, Property> properties;
  private final List<String> required;
  private final List<List<String>> alternatives;

  private ObjectShape(Builder builder) {
    this.properties = new LinkedHashMap<>(builder.properties);
    this.required = List.copyOf(builder.required);
    this.alternatives = List.copyOf(builder.alternatives);
  }

  @Override
  Optional<ExtensionValue> fit(ExtensionValue value, int edition, Misfits misfits) {
    if (!(value instanceof Fields fields)) {
      misfits.wrong("an object", value);
      return Optional.empty();
    }
    Map<String, ExtensionValue> fitting = fitting(fields.values(), edition, misfits);
    if (!isComplete(fitting, value, misfits)) {
      return Optional.empty();
    }
    // What fits as it is need not be put together again.
    return Optional.of(fitting == fields.values() ? value : new Fields(fitting));
  }

  @Override
  boolean fits(ExtensionValue value, int edition) {
    if (!(value instanceof Fields fields)) {
      return false;
    }
    for (Map.Entry<String, ExtensionValue> each : fields.values().entrySet()) {
      @Nullable Property property = properties.get(each.getKey());
      if (property == null
          || (property.editions & edition) == 0
          || !property.shape.fits(each.getValue(), edition)) {
        return false;
      }
    }
    return missing(fields.values()).isEmpty();
  }

  /** Returns the values that fit: {@code values} itself, if all do. */
  private Map<String, ExtensionValue> fitting(
      Map<String, ExtensionValue> values, int edition, Misfits misfits) {
    Map<String, ExtensionValue> fitting = values;
    for (Map.Entry<String, ExtensionValue> each : values.entrySet()) {
      String name = each.getKey();
      misfits.enter(name);
      Optional<ExtensionValue> fit = property(name, each.getValue(), edition, misfits);
      misfits.leave();
      if (fit.isEmpty() || fit.get() != each.getValue()) {
        if (fitting == values) {
          fitting = new LinkedHashMap<>(values);
        }
        if (fit.isPresent()) {
          fitting.put(name, fit.get());
        } else {
          fitting.remove(name);
        }
      }
    }
    return fitting;
  }

  private Optional<ExtensionValue> property(
      String name, ExtensionValue value, int edition, Misfits misfits) {
    @Nullable Property property = properties.get(name);
    if (property == null || (property.editions & edition) == 0) {
      misfits.unknown(name);
      return Optional.empty();
    }
    return property.shape.fit(value, edition, misfits);
  }

  private boolean isComplete(
      Map<String, ExtensionValue> fitting, ExtensionValue value, Misfits misfits) {
    String missing = missing(fitting);
    if (!missing.isEmpty()) {
      misfits.wrong("an object with " + missing, value);
    }
    return missing.isEmpty();
  }

  /** Returns what an object must have besides, in words; empty if nothing. */
  private String missing(Map<String, ExtensionValue> fitting) {
    for (String name : required) {
      if (!fitting.containsKey(name)) {
        return '"' + name + '"';
      }
    }
    for (List<String> names : alternatives) {
      int count = 0;
      for (String name : names) {
        count += fitting.containsKey(name) ? 1 : 0;
      }
      if (count != 1) {
        return "one of " + String.join(", ", names);
      }
    }
    return "";
  }

  private record Property(Shape shape, int editions) {}

  /** Collects properties. Not safe to share between threads. */
  public static final class Builder {
    private final Map<String, Property> properties = new LinkedHashMap<>();
    private final List<String> required = new ArrayList<>();
    private final List<List<String>> alternatives = new ArrayList<>();

    Builder() {}

    /** Adds a property that every edition has. */
    public Builder with(String name, Shape shape) {
      return in(ANY_EDITION, name, shape);
    }

    /** Adds properties of one shape that every edition has. */
    public Builder all(Shape shape, String... names) {
      for (String name : names) {
        with(name, shape);
      }
      return this;
    }

    /** Adds a property that only {@code editions} have; each is a bit. */
    public Builder in(int editions, String name, Shape shape) {
      properties.put(name, new Property(shape, editions));
      return this;
    }

    /** Adds what another object has. */
    public Builder like(ObjectShape other) {
      properties.putAll(other.properties);
      return this;
    }

    /** Says that the object is nothing without these. */
    public Builder required(String... names) {
      required.addAll(List.of(names));
      return this;
    }

    /** Says that the object has exactly one of these. */
    public Builder exactlyOne(String... names) {
      alternatives.add(List.of(names));
      return this;
    }

    /** Returns the shape. */
    public ObjectShape build() {
      return new ObjectShape(this);
    }
  }
}
