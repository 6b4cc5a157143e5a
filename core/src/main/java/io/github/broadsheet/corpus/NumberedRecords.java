package io.github.broadsheet.corpus;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The records that are not done yet, with their numbers. Not safe to share between threads. */
final class NumberedRecords implements RecordCursor {
  private final RecordCursor cursor;
  private final IdentityHashMap<CorpusRecord, Long> inFlight = new IdentityHashMap<>();
  private final TreeSet<Long> beyond;
  private long below;
  private long next;

  NumberedRecords(RecordCursor cursor, long below, Set<Long> beyond) {
    this.cursor = cursor;
    this.below = below;
    this.beyond = new TreeSet<>(beyond);
  }

  @Override
  public Optional<CorpusRecord> next() throws IOException {
    while (true) {
      Optional<CorpusRecord> record = cursor.next();
      long number = next++;
      boolean isDone = number < below || beyond.contains(number);
      if (record.isEmpty() || !isDone) {
        record.ifPresent(it -> inFlight.put(it, number));
        return record;
      }
    }
  }

  void finish(CorpusRecord record) {
    Long number = inFlight.remove(record);
    if (number != null) {
      beyond.add(number);
    }
    while (beyond.remove(below)) {
      below++;
    }
  }

  long below() {
    return below;
  }

  Set<Long> beyond() {
    return beyond;
  }

  @Override
  public void close() throws IOException {
    cursor.close();
  }
}
