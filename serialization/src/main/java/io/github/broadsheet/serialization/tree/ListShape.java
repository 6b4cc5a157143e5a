package io.github.broadsheet.serialization.tree;

import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.ExtensionValue.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A list whose members have a shape. */
final class ListShape extends Shape {
  private final Shape member;

  ListShape(Shape member) {
    this.member = member;
  }

  @Override
  Optional<ExtensionValue> fit(ExtensionValue value, int edition, Misfits misfits) {
    if (!(value instanceof Sequence sequence)) {
      misfits.wrong("an array", value);
      return Optional.empty();
    }
    List<ExtensionValue> fitting = new ArrayList<>(sequence.values().size());
    boolean isAll = true;
    for (int i = 0; i < sequence.values().size(); i++) {
      ExtensionValue each = sequence.values().get(i);
      misfits.enter(i);
      Optional<ExtensionValue> fit = member.fit(each, edition, misfits);
      misfits.leave();
      fit.ifPresent(fitting::add);
      isAll &= fit.isPresent() && fit.get() == each;
    }
    return Optional.of(isAll ? value : new Sequence(fitting));
  }

  @Override
  boolean fits(ExtensionValue value, int edition) {
    if (!(value instanceof Sequence sequence)) {
      return false;
    }
    for (ExtensionValue each : sequence.values()) {
      if (!member.fits(each, edition)) {
        return false;
      }
    }
    return true;
  }
}
