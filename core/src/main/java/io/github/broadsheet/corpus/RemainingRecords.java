package io.github.broadsheet.corpus;

import java.io.IOException;
import java.util.Optional;

/** The records of a corpus that earlier runs of a job have not done. */
final class RemainingRecords implements ParallelWork.Source<NumberedRecord> {
  private final CorpusFiles files;
  private final DoneRecords before;
  private final long mostAtATime;
  private long next;

  RemainingRecords(CorpusFiles files, DoneRecords before, RecordLimits limits) {
    this.files = files;
    this.before = before;
    this.mostAtATime = limits.maxBytesInFlight();
  }

  @Override
  public Optional<NumberedRecord> next() throws IOException {
    while (true) {
      Optional<CorpusRecord> record = files.next();
      long number = next++;
      if (record.isEmpty() || !before.contains(number)) {
        return record.map(it -> new NumberedRecord(number, it, files.share()));
      }
    }
  }

  @Override
  public long weight(NumberedRecord numbered) {
    return numbered.record().length();
  }

  @Override
  public long mostAtATime() {
    return mostAtATime;
  }

  @Override
  public void close() throws IOException {
    files.close();
  }
}
