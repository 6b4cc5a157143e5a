package io.github.broadsheet.corpus;

import static java.util.Objects.requireNonNull;

import io.github.broadsheet.io.Articles;
import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Documents in files, folders and archives (ZIP, gzip, JSON Lines, and what a {@link Container} on
 * the class path opens), read and annotated on several threads.
 *
 * <pre>{@code
 * try (Outcomes<Outcome> outcomes = Corpus.of(Path.of("archive")).outcomes()) {
 *   while (outcomes.hasNext()) {
 *     if (outcomes.next() instanceof Outcome.Success success) {
 *       success.results().forEach(read -> count(read.article().speakers()));
 *     }
 *   }
 * }
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class Corpus {
  private final List<Path> roots;
  private final int threads;
  private final boolean ordered;
  private final boolean annotated;
  private final ReadLimits limits;
  private final RecordLimits recordLimits;

  private Corpus(
      List<Path> roots,
      int threads,
      boolean ordered,
      boolean annotated,
      ReadLimits limits,
      RecordLimits recordLimits) {
    this.roots = List.copyOf(roots);
    this.threads = threads;
    this.ordered = ordered;
    this.annotated = annotated;
    this.limits = limits;
    this.recordLimits = recordLimits;
  }

  /** Returns the corpus of {@code roots}, worked on by all cores, in order, with quotes. */
  public static Corpus of(Path... roots) {
    return of(List.of(roots));
  }

  /** Returns the corpus of {@code roots}, worked on by all cores, in order, with quotes. */
  public static Corpus of(List<Path> roots) {
    return new Corpus(
        roots,
        Runtime.getRuntime().availableProcessors(),
        true,
        true,
        ReadLimits.defaults(),
        RecordLimits.defaults());
  }

  /**
   * Returns this corpus, worked on by another number of threads.
   *
   * @throws IllegalArgumentException if it is less than one
   */
  public Corpus withThreads(int count) {
    if (count < 1) {
      throw new IllegalArgumentException("threads " + count + " is less than 1");
    }
    return new Corpus(roots, count, ordered, annotated, limits, recordLimits);
  }

  /** Returns this corpus with outcomes in the order in which they are done, which is faster. */
  public Corpus unordered() {
    return new Corpus(roots, threads, false, annotated, limits, recordLimits);
  }

  /** Returns this corpus without looking for quotes. */
  public Corpus withoutQuotes() {
    return new Corpus(roots, threads, ordered, false, limits, recordLimits);
  }

  /** Returns this corpus read within other limits. */
  public Corpus withLimits(ReadLimits limits, RecordLimits recordLimits) {
    requireNonNull(limits, "limits");
    requireNonNull(recordLimits, "recordLimits");
    return new Corpus(roots, threads, ordered, annotated, limits, recordLimits);
  }

  /** Returns the files and folders. */
  public List<Path> roots() {
    return roots;
  }

  /**
   * Opens the records, none of them read.
   *
   * @throws IOException if a file or folder is not there
   */
  public RecordCursor records() throws IOException {
    return new CorpusFiles(roots, recordLimits);
  }

  /**
   * Reads and annotates all records.
   *
   * @throws IOException if a file or folder is not there
   */
  public Outcomes<Outcome> outcomes() throws IOException {
    return outcomes(records());
  }

  /** Reads and annotates the records that {@code cursor} has still got. */
  Outcomes<Outcome> outcomes(RecordCursor cursor) {
    ParallelWork.Source<CorpusRecord> source =
        new ParallelWork.Source<>() {
          @Override
          public Optional<CorpusRecord> next() throws IOException {
            return cursor.next();
          }

          @Override
          public void close() throws IOException {
            cursor.close();
          }
        };
    return new ParallelWork<>(source, this::read, threads, ordered);
  }

  /** Says whether outcomes come in the order of the records. */
  boolean isOrdered() {
    return ordered;
  }

  private Outcome read(CorpusRecord record) {
    if (record.defect().isPresent()) {
      ParseException defect = record.defect().get();
      return new Outcome.Failure(record, defect.code(), String.valueOf(defect.getMessage()));
    }
    try (Stream<ReadResult> all = Articles.readAll(record.input(), limits)) {
      List<ReadResult> results = all.map(this::annotate).toList();
      return results.isEmpty()
          ? new Outcome.Failure(record, "no-article", "the record holds no article")
          : new Outcome.Success(record, results);
    } catch (ParseException e) {
      return new Outcome.Failure(record, e.code(), String.valueOf(e.getMessage()));
    } catch (IOException | UncheckedIOException e) {
      return new Outcome.Failure(record, "unreadable", String.valueOf(e.getMessage()));
    } catch (RuntimeException | StackOverflowError e) {
      // A fault of ours must not stop a run of a million documents; the letter names it.
      return new Outcome.Failure(record, "fault", e.toString());
    }
  }

  private ReadResult annotate(ReadResult result) {
    return annotated && result.article().quotes().isEmpty() ? Articles.annotate(result) : result;
  }
}
