package io.github.broadsheet.corpus;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.io.ReadResult;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** One run of a job, from a checkpoint to the end. Not safe to share between threads. */
final class JobRun implements Closeable {
  private static final long BETWEEN_REPORTS = TimeUnit.SECONDS.toNanos(1);

  private final CorpusJob job;
  private final String fingerprint;
  private final CorpusFiles files;
  private final NumberedRecords records;
  private final CorpusOutput output;
  private final AppendedFile deadLetters;
  private final Map<String, Long> failures;
  private final long before;
  private long done;
  private long articles;
  private long attributions;
  private long lastSaved;
  private long lastTold;

  private JobRun(CorpusJob job, String fingerprint, Checkpoint from) throws IOException {
    this.job = job;
    this.fingerprint = fingerprint;
    this.files = job.corpus().files();
    this.records = new NumberedRecords(files, from.below(), from.beyond());
    this.output =
        from.output().isPresent()
            ? job.opener().goOn(job.output(), from.output().get())
            : job.opener().begin(job.output());
    this.deadLetters = new AppendedFile(job.deadLetters(), from.deadLettersLength());
    this.failures = new TreeMap<>(from.summary().failures());
    this.before = from.summary().records();
    this.done = before;
    this.articles = from.summary().articles();
    this.attributions = from.summary().attributions();
    this.lastSaved = now();
    this.lastTold = lastSaved;
    if (from.deadLettersLength() == 0) {
      deadLetters.write(DeadLetters.header());
    }
  }

  static JobRun open(CorpusJob job) throws IOException {
    requireOthers(job);
    String fingerprint = fingerprint(job.corpus());
    Checkpoint from = Checkpoint.load(job.checkpoint()).orElse(Checkpoint.start(fingerprint));
    if (!from.corpus().equals(fingerprint)) {
      throw new IOException(
          job.checkpoint()
              + " is of another corpus, or files have changed since; remove it to begin anew");
    }
    return new JobRun(job, fingerprint, from);
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

  /** Tells one corpus from another by names and lengths of its files. */
  private static String fingerprint(Corpus corpus) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path file : CorpusFiles.files(corpus.roots())) {
        digest.update((file + "\n" + Files.size(file) + "\n").getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  void toTheEnd() throws IOException {
    try (Outcomes<Outcome> outcomes = job.corpus().outcomes(records)) {
      while (outcomes.hasNext()) {
        add(outcomes.next());
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
    save();
    tell();
  }

  private long now() {
    return job.watch().nanoTime().getAsLong();
  }

  private void add(Outcome outcome) throws IOException {
    if (outcome instanceof Outcome.Success success) {
      int number = 0;
      for (ReadResult result : success.results()) {
        number++;
        String id = success.record().id();
        write(number == 1 ? id : id + "#" + number, result.article());
      }
      if (success.brokenOff().isPresent()) {
        fail(DeadLetters.rest(success));
      }
    } else if (outcome instanceof Outcome.Failure failure) {
      fail(failure);
    }
    records.finish(outcome.record());
    done++;
  }

  private void write(String id, Article article) throws IOException {
    output.write(id, article);
    articles++;
    attributions += article.attributions().size();
  }

  private void fail(Outcome.Failure failure) throws IOException {
    DeadLetters.write(failure, deadLetters);
    failures.merge(failure.code(), 1L, Long::sum);
  }

  private void save() throws IOException {
    Optional<String> committed = Optional.of(output.commit());
    job.watch().steps().accept("committed the output");
    long letters = deadLetters.commit();
    job.watch().steps().accept("committed the dead letters");
    new Checkpoint(fingerprint, records.below(), records.beyond(), committed, letters, summary())
        .save(job.checkpoint());
    job.watch().steps().accept("saved");
    lastSaved = now();
  }

  private void tell() {
    job.listener().accept(new CorpusProgress(summary(), before, files.share()));
    lastTold = now();
  }

  CorpusSummary summary() {
    return new CorpusSummary(done, articles, attributions, failures);
  }

  @Override
  public void close() throws IOException {
    try (output;
        deadLetters) {
      records.close();
    }
  }
}
