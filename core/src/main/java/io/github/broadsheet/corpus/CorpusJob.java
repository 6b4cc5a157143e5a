package io.github.broadsheet.corpus;

import static java.util.Objects.requireNonNull;

import io.github.broadsheet.io.ArticleWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Writes the articles of a corpus to one file, and the records that failed to another.
 *
 * <p>A job that is killed goes on when it is run again: a checkpoint beside the output, renewed
 * each second, says how far it had come; what was written after it is cut off and done again, so
 * that in the end every record stands once in the output or once among the dead letters. When all
 * is done the checkpoint is removed, and another run begins anew.
 *
 * <p>Immutable; a job must not be run twice at the same time.
 *
 * @since 0.1
 */
public final class CorpusJob {
  private final Corpus corpus;
  private final ArticleWriter writer;
  private final Path output;
  private final Consumer<CorpusSummary> listener;

  private CorpusJob(
      Corpus corpus, ArticleWriter writer, Path output, Consumer<CorpusSummary> listener) {
    this.corpus = requireNonNull(corpus, "corpus");
    this.writer = requireNonNull(writer, "writer");
    this.output = requireNonNull(output, "output");
    this.listener = requireNonNull(listener, "listener");
  }

  /**
   * Returns a job.
   *
   * @param writer a writer whose documents can be put one after the other, such as that of JSON
   *     Lines
   * @param output the file to write
   */
  public static CorpusJob of(Corpus corpus, ArticleWriter writer, Path output) {
    return new CorpusJob(corpus, writer, output, summary -> {});
  }

  /** Returns this job with somebody who is told about once a second how far it has come. */
  public CorpusJob withListener(Consumer<CorpusSummary> listener) {
    return new CorpusJob(corpus, writer, output, listener);
  }

  /** Returns the file for the records that fail. */
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
   * Runs the job to its end, from the last checkpoint on if there is one.
   *
   * @throws IOException if a file cannot be read or written, or the corpus is not the one that the
   *     checkpoint is of
   */
  public CorpusSummary run() throws IOException {
    try (JobRun run = JobRun.open(this)) {
      run.toTheEnd();
      Files.deleteIfExists(checkpoint());
      return run.summary();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  Corpus corpus() {
    return corpus;
  }

  ArticleWriter writer() {
    return writer;
  }

  Path output() {
    return output;
  }

  Consumer<CorpusSummary> listener() {
    return listener;
  }
}
