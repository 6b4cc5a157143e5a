package io.github.broadsheet.serialization.tree;

import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.article.ExtensionValue.Sequence;
import io.github.broadsheet.article.ExtensionValue.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An object with the properties a schema names, and no others unless it says which.
 *
 * <p>A <em>constant</em> is a property that has the same value in every document of an edition,
 * such as its version. It is added to what is written, whatever was there, and tells a reader
 * nothing.
 */
public final class ObjectShape extends Shape {
  private final Map<String, Property> properties;
  private final Map<String, ExtensionValue> constants;
  private final Map<String, String> needs;
  private final Function<String, Optional<Property>> others;
  private final List<String> required;
  private final List<List<String>> alternatives;

  private ObjectShape(Builder builder) {
    this.properties = new LinkedHashMap<>(builder.properties);
    this.constants = new LinkedHashMap<>(builder.constants);
    this.needs = new LinkedHashMap<>(builder.needs);
    this.others = builder.others;
    this.required = List.copyOf(builder.required);
    this.alternatives = List.copyOf(builder.alternatives);
  }

  @Override
  Optional<ExtensionValue> fit(ExtensionValue value, int edition, Misfits misfits) {
    if (!(value instanceof Fields fields)) {
      misfits.wrong("an object", value);
      return Optional.empty();
    }
    Map<String, ExtensionValue> fitting =
        withConstants(fitting(fields.values(), edition, misfits), edition);
    if (!isComplete(fitting, misfits)) {
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
      Optional<Property> property = property(each.getKey(), edition);
      if (property.isEmpty() || !property.get().shape.fits(each.getValue(), edition)) {
        return false;
      }
    }
    return missing(fields.values()).isEmpty()
        && hasWhatIsNeeded(fields.values())
        && (edition == ANY_EDITION || fields.values().entrySet().containsAll(constants.entrySet()));
  }

  private boolean hasWhatIsNeeded(Map<String, ExtensionValue> values) {
    return needs.entrySet().stream()
        .allMatch(
            each -> !values.containsKey(each.getKey()) || values.containsKey(each.getValue()));
  }

  @Override
  public ExtensionValue withoutConstants(ExtensionValue value) {
    if (!(value instanceof Fields fields)) {
      return value;
    }
    Map<String, ExtensionValue> plain = new LinkedHashMap<>();
    boolean isSame = true;
    for (Map.Entry<String, ExtensionValue> each : fields.values().entrySet()) {
      if (isConstant(each.getKey(), each.getValue())) {
        isSame = false;
      } else {
        ExtensionValue inner =
            property(each.getKey(), ANY_EDITION)
                .map(property -> property.shape.withoutConstants(each.getValue()))
                .orElse(each.getValue());
        isSame &= inner == each.getValue();
        if (inner == each.getValue() || !isEmptied(inner)) {
          plain.put(each.getKey(), inner);
        }
      }
    }
    return isSame ? value : new Fields(plain);
  }

  /** Says whether nothing is left of a value, or of all members of a list. */
  private static boolean isEmptied(ExtensionValue value) {
    return value instanceof Sequence list
        ? list.values().stream().allMatch(ObjectShape::isEmptied)
        : value instanceof Fields fields && fields.values().isEmpty();
  }

  private boolean isConstant(String name, ExtensionValue value) {
    return constants.containsKey(name)
        && property(name, ANY_EDITION).filter(it -> it.shape.fits(value, ANY_EDITION)).isPresent();
  }

  private Map<String, ExtensionValue> withConstants(
      Map<String, ExtensionValue> values, int edition) {
    if (edition == ANY_EDITION || values.entrySet().containsAll(constants.entrySet())) {
      return values;
    }
    Map<String, ExtensionValue> all = new LinkedHashMap<>(values);
    all.putAll(constants);
    return all;
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
    return hasWhatIsNeeded(fitting) ? fitting : withoutNeedy(fitting, misfits);
  }

  /** Leaves out what is nothing without another property that is not there. */
  private Map<String, ExtensionValue> withoutNeedy(
      Map<String, ExtensionValue> values, Misfits misfits) {
    Map<String, ExtensionValue> left = new LinkedHashMap<>(values);
    needs.forEach(
        (name, needed) -> {
          if (left.containsKey(name) && !left.containsKey(needed)) {
            misfits.wrong(
                "an object with \"" + needed + "\" beside \"" + name + '"', new Fields(values));
            left.remove(name);
          }
        });
    return left;
  }

  private Optional<ExtensionValue> property(
      String name, ExtensionValue value, int edition, Misfits misfits) {
    Optional<Property> property = property(name, edition);
    if (property.isEmpty()) {
      misfits.unknown(name);
    }
    return property.flatMap(it -> it.shape.fit(value, edition, misfits));
  }

  private Optional<Property> property(String name, int edition) {
    @Nullable Property property = properties.get(name);
    return property == null
        ? others.apply(name)
        : Optional.of(property).filter(it -> (it.editions & edition) != 0);
  }

  private boolean isComplete(Map<String, ExtensionValue> fitting, Misfits misfits) {
    String missing = missing(fitting);
    if (!missing.isEmpty()) {
      misfits.lacking(missing);
    }
    return missing.isEmpty();
  }

  /** Returns what an object must have besides, in words; empty if nothing. */
  private String missing(Map<String, ExtensionValue> fitting) {
    for (String name : required) {
      if (!fitting.containsKey(name)) {
        return "\"" + name + "\", and has it not";
      }
    }
    for (List<String> names : alternatives) {
      int count = 0;
      for (String name : names) {
        count += fitting.containsKey(name) ? 1 : 0;
      }
      if (count != 1) {
        return (count == 0 ? "one of " : "only one of ")
            + String.join(", ", names)
            + (count == 0 ? ", and has none" : ", and has more");
      }
    }
    return "";
  }

  private record Property(Shape shape, int editions) {}

  /** Collects properties. Not safe to share between threads. */
  public static final class Builder {
    private final Map<String, Property> properties = new LinkedHashMap<>();
    private final Map<String, ExtensionValue> constants = new LinkedHashMap<>();
    private final Map<String, String> needs = new LinkedHashMap<>();
    private Function<String, Optional<Property>> others = name -> Optional.empty();
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
      constants.putAll(other.constants);
      return this;
    }

    /**
     * Adds a property that has one value in all that is written, and values of {@code shape} in
     * what is read.
     */
    public Builder constant(String name, String value, Shape shape) {
      constants.put(name, new Text(value));
      return with(name, shape);
    }

    /** Says that the object may have other properties, if they have a shape. */
    public Builder others(Shape shape) {
      return others(name -> true, shape);
    }

    /** Says which other properties the object may have, if they have a shape. */
    public Builder others(Predicate<String> names, Shape shape) {
      Optional<Property> other = Optional.of(new Property(shape, ANY_EDITION));
      others = name -> names.test(name) ? other : Optional.empty();
      return this;
    }

    /** Says that the object has the property {@code name} only if it has {@code needed}. */
    public Builder needing(String name, String needed) {
      needs.put(name, needed);
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
