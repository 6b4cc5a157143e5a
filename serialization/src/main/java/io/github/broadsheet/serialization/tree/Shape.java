package io.github.broadsheet.serialization.tree;

import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.article.ExtensionValue.Flag;
import io.github.broadsheet.article.ExtensionValue.Numeral;
import io.github.broadsheet.article.ExtensionValue.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What a schema allows in a place. A value is cut down to what fits: so whatever an article holds,
 * what is written is valid; and what is cut off is what a reader may want to hear of.
 *
 * <p>A shape covers all editions of a format; which properties there are depends on the edition.
 * Immutable and safe to share between threads.
 */
public abstract class Shape {
  /** Every edition at once, as for reading. */
  public static final int ANY_EDITION = -1;

  Shape() {}

  /** Returns what of {@code value} fits in {@code edition}, and reports the rest. */
  abstract Optional<ExtensionValue> fit(ExtensionValue value, int edition, Misfits misfits);

  /** Says whether all of {@code value} fits in {@code edition}. */
  abstract boolean fits(ExtensionValue value, int edition);

  /** Returns what of {@code value} fits in {@code edition}. */
  public Optional<ExtensionValue> fit(ExtensionValue value, int edition) {
    return fit(value, edition, new Misfits());
  }

  /**
   * Returns {@code value} without what a schema says itself, such as its version, and without what
   * says nothing else, as far as it has this shape.
   */
  public ExtensionValue withoutConstants(ExtensionValue value) {
    return value;
  }

  /** Returns what of {@code value} fits in no edition. */
  public List<Misfits.Misfit> misfits(ExtensionValue value) {
    // All of most documents does, and nobody asks where in them it is.
    if (fits(value, ANY_EDITION)) {
      return List.of();
    }
    Misfits misfits = new Misfits();
    fit(value, ANY_EDITION, misfits);
    return misfits.found();
  }

  /** Any value. */
  public static Shape any() {
    return leaf("a value", value -> true);
  }

  /** A string. */
  public static Shape text() {
    return leaf("a string", Text.class::isInstance);
  }

  /** A string for which {@code test} holds; {@code expected} describes it. */
  public static Shape text(String expected, Predicate<String> test) {
    return leaf(expected, value -> value instanceof Text text && test.test(text.value()));
  }

  /** One of some strings. */
  public static Shape oneOf(String... words) {
    Set<String> allowed = Set.of(words);
    return text("one of " + String.join(", ", words), allowed::contains);
  }

  /** A number. */
  public static Shape number() {
    return leaf("a number", Numeral.class::isInstance);
  }

  /** A whole number. */
  public static Shape integer() {
    return leaf("a whole number", value -> value instanceof Numeral n && isWhole(n.value()));
  }

  /** A whole number within bounds, both of them inside. */
  public static Shape integer(int least, int most) {
    return leaf(
        "a whole number from " + least + " to " + most,
        value ->
            value instanceof Numeral n
                && isWhole(n.value())
                && n.value().compareTo(BigDecimal.valueOf(least)) >= 0
                && n.value().compareTo(BigDecimal.valueOf(most)) <= 0);
  }

  private static boolean isWhole(BigDecimal number) {
    return number.signum() == 0 || number.scale() <= 0 || number.stripTrailingZeros().scale() <= 0;
  }

  /** A truth value. */
  public static Shape flag() {
    return leaf("true or false", Flag.class::isInstance);
  }

  /** Any object. */
  public static Shape fields() {
    return leaf("an object", Fields.class::isInstance);
  }

  /** A value for which {@code test} holds; {@code expected} describes it. */
  public static Shape leaf(String expected, Predicate<ExtensionValue> test) {
    return new Shape() {
      @Override
      Optional<ExtensionValue> fit(ExtensionValue value, int edition, Misfits misfits) {
        if (test.test(value)) {
          return Optional.of(value);
        }
        misfits.wrong(expected, value);
        return Optional.empty();
      }

      @Override
      boolean fits(ExtensionValue value, int edition) {
        return test.test(value);
      }
    };
  }

  /** A list whose members have a shape. */
  public static Shape listOf(Shape member) {
    return listOf(member, 0, Integer.MAX_VALUE);
  }

  /** A list of at least {@code least} members, of which only the first {@code most} are kept. */
  public static Shape listOf(Shape member, int least, int most) {
    return new ListShape(member, least, most);
  }

  /** An object whose shape depends on what it holds. */
  public static Shape choosing(Function<Fields, Shape> shape) {
    return new ChosenShape(shape);
  }

  /** An object whose shape depends on its {@code type}. */
  public static Shape byType(Map<String, Shape> shapes, Shape otherwise) {
    return choosing(
        fields ->
            fields.values().get("type") instanceof Text type
                ? shapes.getOrDefault(type.value(), otherwise)
                : otherwise);
  }

  /** A shape that holds itself somewhere inside. */
  public static Shape recursive(Supplier<Shape> shape) {
    return new Shape() {
      @Override
      Optional<ExtensionValue> fit(ExtensionValue value, int edition, Misfits misfits) {
        return shape.get().fit(value, edition, misfits);
      }

      @Override
      boolean fits(ExtensionValue value, int edition) {
        return shape.get().fits(value, edition);
      }

      @Override
      public ExtensionValue withoutConstants(ExtensionValue value) {
        return shape.get().withoutConstants(value);
      }
    };
  }

  /** Begins an object. */
  public static ObjectShape.Builder object() {
    return new ObjectShape.Builder();
  }
}
