package io.github.broadsheet.serialization.tree;

import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.ExtensionValue.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A list whose members have a shape. */
final class ListShape extends Shape {
  private final Shape member;
  private final int least;
  private final int most;

  ListShape(Shape member, int least, int most) {
    this.member = member;
    this.least = least;
    this.most = most;
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
    if (fitting.size() < least || fitting.size() > most) {
      misfits.wrong("an array of " + bounds(), value);
    }
    if (fitting.size() < least) {
      return Optional.empty();
    }
    boolean isWhole = isAll && fitting.size() <= most;
    return Optional.of(isWhole ? value : new Sequence(first(fitting)));
  }

  private List<ExtensionValue> first(List<ExtensionValue> fitting) {
    return fitting.subList(0, Math.min(most, fitting.size()));
  }

  private String bounds() {
    return most == Integer.MAX_VALUE ? least + " or more" : least + " to " + most;
  }

  @Override
  public ExtensionValue withoutConstants(ExtensionValue value) {
    if (!(value instanceof Sequence sequence)) {
      return value;
    }
    List<ExtensionValue> plain = new ArrayList<>(sequence.values().size());
    boolean isSame = true;
    for (ExtensionValue each : sequence.values()) {
      plain.add(member.withoutConstants(each));
      isSame &= plain.get(plain.size() - 1) == each;
    }
    return isSame ? value : new Sequence(plain);
  }

  @Override
  boolean fits(ExtensionValue value, int edition) {
    if (!(value instanceof Sequence sequence)) {
      return false;
    }
    if (sequence.values().size() < least || sequence.values().size() > most) {
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
