package io.github.broadsheet.serialization.tree;

import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.ExtensionValue.Fields;
import java.util.Optional;
import java.util.function.Function;

/** An object whose shape depends on what it holds. */
final class ChosenShape extends Shape {
  private final Function<Fields, Shape> shape;

  ChosenShape(Function<Fields, Shape> shape) {
    this.shape = shape;
  }

  @Override
  Optional<ExtensionValue> fit(ExtensionValue value, int edition, Misfits misfits) {
    if (value instanceof Fields fields) {
      return shape.apply(fields).fit(value, edition, misfits);
    }
    misfits.wrong("an object", value);
    return Optional.empty();
  }

  @Override
  boolean fits(ExtensionValue value, int edition) {
    return value instanceof Fields fields && shape.apply(fields).fits(value, edition);
  }

  @Override
  public ExtensionValue withoutConstants(ExtensionValue value) {
    return value instanceof Fields fields ? shape.apply(fields).withoutConstants(value) : value;
  }
}
