package io.github.broadsheet.article;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A value that the model has no place for, kept as the tree it was in its format.
 *
 * <p>Immutable, equal by value, safe to share between threads.
 *
 * @since 0.1
 */
public sealed interface ExtensionValue {
  /**
   * A string; for markup, the markup itself.
   *
   * @param value the characters
   */
  record Text(String value) implements ExtensionValue {
    /** Checks that the value is not null. */
    public Text {
      requireNonNull(value, "value");
    }
  }

  /**
   * A number, with all its digits. {@code 1.0} and {@code 1.00} are different values.
   *
   * @param value the number
   */
  record Numeral(BigDecimal value) implements ExtensionValue {
    /** Checks that the value is not null. */
    public Numeral {
      requireNonNull(value, "value");
    }
  }

  /**
   * A truth value.
   *
   * @param value which of the two
   */
  record Flag(boolean value) implements ExtensionValue {}

  /** The explicit absence of a value, where a format tells that from nothing at all. */
  record Absent() implements ExtensionValue {}

  /**
   * A list.
   *
   * @param values its members, in order
   */
  record Sequence(List<ExtensionValue> values) implements ExtensionValue {
    /** Checks that no member is null. */
    public Sequence {
      values = List.copyOf(values);
    }
  }

  /**
   * Named values.
   *
   * @param values the values by name, in the order of the document
   */
  record Fields(Map<String, ExtensionValue> values) implements ExtensionValue {
    /** Checks that no name and no value is null. */
    public Fields {
      // Map.copyOf would lose the order.
      Map<String, ExtensionValue> copy = new LinkedHashMap<>(values);
      for (Map.Entry<String, ExtensionValue> each : copy.entrySet()) {
        requireNonNull(each.getKey(), "name");
        requireNonNull(each.getValue(), "value");
      }
      values = Collections.unmodifiableMap(copy);
    }
  }
}
