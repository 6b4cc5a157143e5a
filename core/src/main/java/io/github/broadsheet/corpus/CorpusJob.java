package io.github.broadsheet.corpus;

import static java.util.Objects.requireNonNull;

import io.github.broadsheet.io.ArticleWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Writes the articles of a corpus, and the records that failed to a file beside them.
 *
 * <p>A job that is killed goes on when it is run again: a checkpoint beside the output, renewed
 * each second, says how far it had come; what was written after it is cut off and done again, so
 * that in the end every record stands once in the output or once among the dead letters. When all
 * is done the checkpoint is removed, and another run begins anew. The file of the records that
 * failed is removed too if none did.
 *
 * <p>Immutable; a job must not be run twice at the same time.
 *
 * @since 0.1
 */
public final class CorpusJob {
  private static final Duration SECOND = Duration.ofSeconds(1);

  private final Corpus corpus;
  private final CorpusOutput.Kind<?> kind;
  private final Path output;
  private final Consumer<CorpusProgress> listener;
  private final Duration pause;
  private final Watch watch;

  private CorpusJob(
      Corpus corpus,
      CorpusOutput.Kind<?> kind,
      Path output,
      Consumer<CorpusProgress> listener,
      Duration pause,
      Watch watch) {
    this.corpus = requireNonNull(corpus, "corpus");
    this.kind = requireNonNull(kind, "kind");
    this.output = requireNonNull(output, "output");
    this.listener = requireNonNull(listener, "listener");
    this.pause = requireNonNull(pause, "pause");
    this.watch = watch;
  }

  /**
   * Returns a job that writes one file.
   *
   * @param writer a writer whose documents can be put one after the other, such as that of JSON
   *     Lines
   * @param output the file to write
   */
  public static CorpusJob of(Corpus corpus, ArticleWriter writer, Path output) {
    requireNonNull(writer, "writer");
    return of(corpus, new ArticleFile(writer), output);
  }

  /** Returns a job that writes to an output of any kind. */
  public static CorpusJob of(Corpus corpus, CorpusOutput.Kind<?> kind, Path output) {
    return new CorpusJob(corpus, kind, output, progress -> {}, SECOND, Watch.SYSTEM);
  }

  /** Returns this job with somebody who is told about once a second how far it has come. */
  public CorpusJob withListener(Consumer<CorpusProgress> listener) {
    return new CorpusJob(corpus, kind, output, listener, pause, watch);
  }

  /**
   * Returns this job with at least this long from one checkpoint to the next: a second unless set.
   * Longer is better for outputs that have to begin another file at each.
   */
  public CorpusJob withCheckpointEvery(Duration pause) {
    return new CorpusJob(corpus, kind, output, listener, pause, watch);
  }

  /** Returns this job with another clock, and with somebody who may stop it at any step. */
  CorpusJob withWatch(Watch watch) {
    return new CorpusJob(corpus, kind, output, listener, pause, watch);
  }

  /** Returns the file for the records that fail; there is none when all is done and none did. */
  public Path deadLetters() {
    return beside(".dead");
  }

  /** Returns the file that says how far the job has come; there is none when it is done. */
  public Path checkpoint() {
    return beside(".checkpoint");
  }

  private Path beside(String ending) {
    return output.resolveSibling(output.getFileName() + ending);
  }

  /**
   * Returns the first records that failed, without what they hold, at most {@code most}.
   *
   * @throws IOException if the file of dead letters is not there or cannot be read
   */
  public List<Outcome.Failure> firstFailures(int most) throws IOException {
    return DeadLetters.first(deadLetters(), most);
  }

  /**
   * Runs the job to its end, from the last checkpoint on if there is one.
   *
   * @throws IOException if a file cannot be read or written, or the corpus is not the one that the
   *     checkpoint is of
   */
  public CorpusSummary run() throws IOException {
    CorpusSummary summary = runToTheEnd();
    Files.deleteIfExists(checkpoint());
    if (summary.failed() == 0) {
      Files.deleteIfExists(deadLetters());
    }
    return summary;
  }

  private CorpusSummary runToTheEnd() throws IOException {
    try (JobRun<?> run = JobRun.open(this, kind)) {
      run.toTheEnd();
      return run.summary();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  Corpus corpus() {
    return corpus;
  }

  Path output() {
    return output;
  }

  Consumer<CorpusProgress> listener() {
    return listener;
  }

  Duration pause() {
    return pause;
  }

  Watch watch() {
    return watch;
  }

  /**
   * Tells a run the time, and hears of its steps.
   *
   * @param nanoTime a clock like {@link System#nanoTime()}
   * @param steps is called with the name of each step, and ends the run where it is by throwing
   */
  record Watch(LongSupplier nanoTime, Consumer<String> steps) {
    static final Watch SYSTEM = new Watch(System::nanoTime, step -> {});
  }
}
