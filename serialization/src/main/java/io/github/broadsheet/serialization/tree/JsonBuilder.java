package io.github.broadsheet.serialization.tree;

import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.article.ExtensionValue.Flag;
import io.github.broadsheet.article.ExtensionValue.Numeral;
import io.github.broadsheet.article.ExtensionValue.Sequence;
import io.github.broadsheet.article.ExtensionValue.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Puts an object together. What is absent or empty is left out. Not safe to share. */
public final class JsonBuilder {
  private final Map<String, ExtensionValue> values = new LinkedHashMap<>();

  /** Makes an empty object. */
  public JsonBuilder() {}

  /** Adds a string. */
  public JsonBuilder put(String name, String value) {
    return put(name, new Text(value));
  }

  /** Adds a string, if there is one; an address as its characters. */
  public JsonBuilder put(String name, Optional<?> value) {
    value.ifPresent(present -> put(name, new Text(present.toString())));
    return this;
  }

  /** Adds a string, if there is one that is not blank; an address as its characters. */
  public JsonBuilder words(String name, Optional<?> value) {
    return put(name, value.map(Object::toString).filter(text -> !text.isBlank()));
  }

  /** Adds a whole number, if there is one. */
  public JsonBuilder put(String name, OptionalInt value) {
    value.ifPresent(present -> put(name, present));
    return this;
  }

  /** Adds a whole number. */
  public JsonBuilder put(String name, long value) {
    return put(name, new Numeral(BigDecimal.valueOf(value)));
  }

  /** Adds a number, if there is one and it is finite: JSON has no other. */
  public JsonBuilder number(String name, Optional<? extends Number> value) {
    value
        .filter(number -> Double.isFinite(number.doubleValue()))
        .ifPresent(number -> put(name, new Numeral(new BigDecimal(number.toString()))));
    return this;
  }

  /** Adds a truth value. */
  public JsonBuilder put(String name, boolean value) {
    return put(name, new Flag(value));
  }

  /** Adds a value. */
  public JsonBuilder put(String name, ExtensionValue value) {
    values.put(name, value);
    return this;
  }

  /** Adds an object, unless it is empty. */
  public JsonBuilder put(String name, JsonBuilder object) {
    return object.values.isEmpty() ? this : put(name, object.build());
  }

  /** Adds a list of objects, unless it is empty. */
  public JsonBuilder objects(String name, List<JsonBuilder> objects) {
    return list(name, objects.stream().<ExtensionValue>map(JsonBuilder::build).toList());
  }

  /** Adds a list of strings, unless it is empty. */
  public JsonBuilder texts(String name, List<String> texts) {
    return list(name, texts.stream().<ExtensionValue>map(Text::new).toList());
  }

  /** Adds a list of values, unless it is empty. */
  public JsonBuilder list(String name, List<? extends ExtensionValue> members) {
    return members.isEmpty() ? this : put(name, new Sequence(List.copyOf(members)));
  }

  /** Says whether there is a value of that name. */
  public boolean has(String name) {
    return values.containsKey(name);
  }

  /** Returns the object. */
  public Fields build() {
    return new Fields(values);
  }

  /**
   * Returns the object with what a reader {@linkplain JsonFields#rest() left} put back where it
   * was. A value that both have is this object's.
   */
  public Fields buildWith(Fields rest) {
    return buildWith(rest, Set.of());
  }

  /**
   * Returns the object with what a reader {@linkplain JsonFields#rest() left} put back where it
   * was. A value that both have is this object's, unless its name is one of {@code kept}.
   */
  public Fields buildWith(Fields rest, Set<String> kept) {
    return merge(build(), rest, kept);
  }

  private static Fields merge(Fields written, Fields rest, Set<String> kept) {
    Map<String, ExtensionValue> merged = new LinkedHashMap<>(written.values());
    rest.values()
        .forEach(
            (name, value) ->
                merged.merge(
                    name,
                    value,
                    (mine, other) -> kept.contains(name) ? other : merge(mine, other, kept)));
    return new Fields(merged);
  }

  private static ExtensionValue merge(
      ExtensionValue written, ExtensionValue rest, Set<String> kept) {
    if (written instanceof Fields mine && rest instanceof Fields others) {
      return merge(mine, others, kept);
    }
    if (written instanceof Sequence mine && rest instanceof Sequence others) {
      return merge(mine, others, kept);
    }
    return written;
  }

  // An empty object keeps the place of one that was taken; it is nothing by itself.
  private static Sequence merge(Sequence written, Sequence rest, Set<String> kept) {
    List<ExtensionValue> merged = new ArrayList<>(written.values());
    for (int i = 0; i < rest.values().size(); i++) {
      ExtensionValue other = rest.values().get(i);
      if (i < merged.size()) {
        merged.set(i, merge(merged.get(i), other, kept));
      } else if (!(other instanceof Fields fields && fields.values().isEmpty())) {
        merged.add(other);
      }
    }
    return new Sequence(merged);
  }
}
