package io.github.broadsheet.corpus;

import io.github.broadsheet.corpus.PreparedRecord.Letter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * One run of a job, from a checkpoint to the end. Not safe to share between threads.
 *
 * @param <T> what an article has become when it is written
 */
final class JobRun<T> implements Closeable {
  private static final long BETWEEN_REPORTS = TimeUnit.SECONDS.toNanos(1);

  private final CorpusJob job;
  private final CorpusOutput.Kind<T> kind;
  private final String fingerprint;
  private final RemainingRecords remaining;
  private final DoneRecords doneRecords;
  private final CorpusOutput<T> output;
  private final AppendedFile deadLetters;
  private final Map<String, Long> failures;
  private final long before;
  private long done;
  private long articles;
  private long attributions;
  private double share;
  private long lastSaved;
  private long lastTold;

  private JobRun(
      CorpusJob job,
      CorpusOutput.Kind<T> kind,
      CorpusFiles files,
      Checkpoint from,
      CorpusOutput<T> output,
      AppendedFile deadLetters) {
    this.job = job;
    this.kind = kind;
    this.fingerprint = from.corpus();
    this.doneRecords = new DoneRecords(from.below(), from.beyond());
    this.remaining = // read by several threads, while what is done becomes more
        new RemainingRecords(
            files, new DoneRecords(from.below(), from.beyond()), job.corpus().recordLimits());
    this.output = output;
    this.deadLetters = deadLetters;
    this.failures = new TreeMap<>(from.summary().failures());
    this.before = from.summary().records();
    this.done = before;
    this.articles = from.summary().articles();
    this.attributions = from.summary().attributions();
    this.lastSaved = now();
    this.lastTold = lastSaved;
  }

  static <T> JobRun<T> open(CorpusJob job, CorpusOutput.Kind<T> kind) throws IOException {
    requireOthers(job);
    CorpusFiles files = job.corpus().files();
    String fingerprint = files.fingerprint();
    Checkpoint from = Checkpoint.load(job.checkpoint()).orElse(Checkpoint.start(fingerprint));
    if (!from.corpus().equals(fingerprint)) {
      throw new IOException(
          job.checkpoint()
              + " is of another corpus, or files have changed since; remove it to begin anew");
    }
    CorpusOutput<T> output = output(job, kind, from);
    try {
      return new JobRun<>(job, kind, files, from, output, deadLetters(job, from));
    } catch (IOException | RuntimeException e) {
      closeAfter(e, output);
      throw e;
    }
  }

  private static <T> CorpusOutput<T> output(
      CorpusJob job, CorpusOutput.Kind<T> kind, Checkpoint from) throws IOException {
    return from.committed().isPresent()
        ? kind.goOn(job.output(), from.committed().get().output())
        : kind.begin(job.output());
  }

  private static AppendedFile deadLetters(CorpusJob job, Checkpoint from) throws IOException {
    return from.committed().isPresent()
        ? AppendedFile.goOn(job.deadLetters(), from.committed().get().deadLetters())
        : AppendedFile.begin(job.deadLetters(), DeadLetters.header());
  }

  private static void closeAfter(Exception problem, Closeable opened) {
    try {
      opened.close();
    } catch (IOException another) {
      problem.addSuppressed(another);
    }
  }

  /** Opening the output would empty the input, or the job would read what it writes. */
  private static void requireOthers(CorpusJob job) throws IOException {
    List<Path> written = List.of(job.output(), job.deadLetters(), job.checkpoint());
    for (Path root : job.corpus().roots()) {
      for (Path file : written) {
        Path inside = file.toAbsolutePath().normalize();
        if (inside.startsWith(root.toAbsolutePath().normalize())) {
          throw new IOException(
              root + " is or holds " + file + ", which is written to; name another output");
        }
      }
    }
  }

  void toTheEnd() throws IOException {
    RecordWork<T> work = new RecordWork<>(job.corpus().reading(), kind);
    try (Outcomes<PreparedRecord<T>> prepared = job.corpus().work(remaining, work::of)) {
      while (prepared.hasNext()) {
        add(prepared.next());
        job.watch().steps().accept("added");
        long now = now();
        if (now - lastSaved >= job.pause().toNanos()) {
          save();
        }
        if (now - lastTold >= BETWEEN_REPORTS) {
          tell();
        }
      }
    }
    share = 1;
    save();
    tell();
  }

  private long now() {
    return job.watch().nanoTime().getAsLong();
  }

  private void add(PreparedRecord<T> prepared) throws IOException {
    for (T article : prepared.articles()) {
      output.write(article);
    }
    if (prepared.letter().isPresent()) {
      Letter letter = prepared.letter().get();
      deadLetters.write(letter.line());
      failures.merge(letter.code(), 1L, Long::sum);
    }
    doneRecords.add(prepared.number());
    share = Math.max(share, prepared.share());
    done++;
    articles += prepared.articles().size();
    attributions += prepared.attributions();
  }

  private void save() throws IOException {
    String written = output.commit();
    job.watch().steps().accept("committed the output");
    Checkpoint.Committed committed = new Checkpoint.Committed(written, deadLetters.commit());
    job.watch().steps().accept("committed the dead letters");
    new Checkpoint(
            fingerprint,
            doneRecords.below(),
            doneRecords.beyond(),
            Optional.of(committed),
            summary())
        .save(job.checkpoint());
    job.watch().steps().accept("saved");
    lastSaved = now();
  }

  private void tell() {
    job.listener().accept(new CorpusProgress(summary(), before, share));
    lastTold = now();
  }

  CorpusSummary summary() {
    return new CorpusSummary(done, articles, attributions, failures);
  }

  @Override
  public void close() throws IOException {
    try (output;
        deadLetters) {
      remaining.close();
    }
  }
}
