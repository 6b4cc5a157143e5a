package io.github.broadsheet.corpus;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Identifier;
import io.github.broadsheet.io.ArticleSink;
import io.github.broadsheet.io.ReadResult;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** One run of a job, from a checkpoint to the end. Not safe to share between threads. */
final class JobRun implements Closeable {
  /** The scheme of the identifier that names the record an article came from. */
  private static final String RECORD = "broadsheet-record";

  private static final long PAUSE = TimeUnit.SECONDS.toNanos(1);

  private final CorpusJob job;
  private final String fingerprint;
  private final NumberedRecords records;
  private final AppendedFile output;
  private final AppendedFile deadLetters;
  private final Map<String, Long> failures;
  private ArticleSink sink;
  private long done;
  private long articles;
  private long attributions;
  private long lastSaved = System.nanoTime();

  private JobRun(CorpusJob job, String fingerprint, Checkpoint from) throws IOException {
    this.job = job;
    this.fingerprint = fingerprint;
    this.records = new NumberedRecords(job.corpus().records(), from.below(), from.beyond());
    this.output = new AppendedFile(job.output(), from.outputLength());
    this.deadLetters = new AppendedFile(job.deadLetters(), from.deadLettersLength());
    this.failures = new TreeMap<>(from.summary().failures());
    this.done = from.summary().records();
    this.articles = from.summary().articles();
    this.attributions = from.summary().attributions();
    this.sink = sink();
    if (from.deadLettersLength() == 0) {
      deadLetters.write(DeadLetters.header());
    }
  }

  static JobRun open(CorpusJob job) throws IOException {
    requireOthers(job);
    String fingerprint = fingerprint(job.corpus());
    Checkpoint start =
        new Checkpoint(fingerprint, 0, Set.of(), 0, 0, new CorpusSummary(0, 0, 0, Map.of()));
    Checkpoint from = Checkpoint.load(job.checkpoint()).orElse(start);
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
        if (System.nanoTime() - lastSaved >= PAUSE) {
          save();
        }
      }
    }
    save();
  }

  private void add(Outcome outcome) throws IOException {
    if (outcome instanceof Outcome.Success success) {
      for (ReadResult result : success.results()) {
        write(result.article(), success.record().id());
      }
    } else if (outcome instanceof Outcome.Failure failure) {
      DeadLetters.write(failure, deadLetters);
      failures.merge(failure.code(), 1L, Long::sum);
    }
    records.finish(outcome.record());
    done++;
  }

  private void write(Article article, String record) throws IOException {
    Article named = article.toBuilder().addIdentifier(new Identifier(RECORD, record)).build();
    sink.write(named);
    articles++;
    attributions += article.attributions().size();
  }

  private void save() throws IOException {
    sink.close();
    new Checkpoint(
            fingerprint,
            records.below(),
            records.beyond(),
            output.commit(),
            deadLetters.commit(),
            summary())
        .save(job.checkpoint());
    sink = sink();
    lastSaved = System.nanoTime();
    job.listener().accept(summary());
  }

  /** Closing a sink writes what it holds back; the file stays open. */
  private ArticleSink sink() throws IOException {
    OutputStream kept =
        new FilterOutputStream(output) {
          @Override
          public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
          }

          @Override
          public void close() throws IOException {
            flush();
          }
        };
    return job.writer().open(kept);
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
