package io.github.broadsheet.corpus;

import java.util.Set;
import java.util.TreeSet;

/** Which records are done: all below a number, and some beyond. Not safe to share. */
final class DoneRecords {
  private final TreeSet<Long> beyond;
  private long below;

  DoneRecords(long below, Set<Long> beyond) {
    this.below = below;
    this.beyond = new TreeSet<>(beyond);
  }

  void add(long number) {
    beyond.add(number);
    while (beyond.remove(below)) {
      below++;
    }
  }

  boolean contains(long number) {
    return number < below || beyond.contains(number);
  }

  long below() {
    return below;
  }

  Set<Long> beyond() {
    return beyond;
  }
}
