package io.github.broadsheet.article;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
    private static final Fields NONE = new Fields(Map.of());

    /** Checks that no name and no value is null. */
    public Fields {
      values = NamedValues.copyOf(values);
    }

    /** Returns an empty builder. */
    public static Builder builder() {
      return new Builder();
    }

    /**
     * Builds objects. Not safe to share between threads.
     *
     * @since 0.1
     */
    public static final class Builder {
      /** The values while they are few; null before there is one, and once there are many. */
      private @Nullable NamedValues few;

      private Map<String, ExtensionValue> many = Map.of();

      private Builder() {}

      /** Sets a value: in the place of one of that name, else after all others. */
      public Builder put(String name, ExtensionValue value) {
        NamedValues values = withRoom();
        if (values == null) {
          many.put(requireNonNull(name, "name"), requireNonNull(value, "value"));
        } else {
          values.set(name, value);
        }
        return this;
      }

      /** Adds a value, unless there is one of that name; says whether it did. */
      public boolean add(String name, ExtensionValue value) {
        NamedValues values = withRoom();
        return values == null
            ? many.putIfAbsent(requireNonNull(name, "name"), requireNonNull(value, "value")) == null
            : values.add(name, value);
      }

      /** Returns where one value more fits; null once there are many. */
      private @Nullable NamedValues withRoom() {
        if (few == null && many.isEmpty()) {
          few = new NamedValues();
        } else if (few != null && few.isFull()) {
          many = new LinkedHashMap<>(few);
          few = null;
        }
        return few;
      }

      /** Returns the object; the builder begins anew. */
      public Fields build() {
        Fields built = few == null && many.isEmpty() ? NONE : new Fields(few == null ? many : few);
        few = null;
        many = Map.of();
        return built;
      }
    }
  }
}
