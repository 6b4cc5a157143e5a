package io.github.broadsheet.corpus;

import static java.util.Objects.requireNonNull;

import io.github.broadsheet.io.ArticleAnnotator;
import io.github.broadsheet.io.Articles;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

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
  /** More threads than a machine has cores are slower; more than this are a slip of the pen. */
  public static final int MAX_THREADS = 1024;

  private final List<Path> roots;
  private final Settings settings;

  private Corpus(List<Path> roots, Settings settings) {
    this.roots = List.copyOf(roots);
    this.settings = settings;
  }

  /** Returns the corpus of {@code roots}, worked on by all cores, in order, with quotes. */
  public static Corpus of(Path... roots) {
    return of(List.of(roots));
  }

  /** Returns the corpus of {@code roots}, worked on by all cores, in order, with quotes. */
  public static Corpus of(List<Path> roots) {
    return new Corpus(roots, Settings.defaults());
  }

  /**
   * Returns the corpus of files and folders that are named as in a shell: {@code *} and {@code ?}
   * stand for parts of a name, {@code **} for any folders, {@code {a,b}} for one of several.
   *
   * @throws IOException if a folder cannot be listed
   * @throws java.nio.file.NoSuchFileException if there is nothing of a name
   */
  public static Corpus named(List<String> names) throws IOException {
    return of(Globs.expand(names));
  }

  /**
   * Returns this corpus, worked on by another number of threads. The one that asks for the outcomes
   * is one of them: it works whenever none is ready.
   *
   * @throws IllegalArgumentException if it is less than one, or more than {@link #MAX_THREADS}
   */
  public Corpus withThreads(int count) {
    return new Corpus(roots, settings.withThreads(count));
  }

  /** Returns this corpus with outcomes in the order in which they are done, which is faster. */
  public Corpus unordered() {
    return new Corpus(roots, settings.unordered());
  }

  /** Returns this corpus without looking for quotes. */
  public Corpus withoutQuotes() {
    return new Corpus(roots, settings.withAnnotator(result -> result));
  }

  /** Returns this corpus with quotes found by {@code annotator} alone. */
  public Corpus withAnnotator(ArticleAnnotator annotator) {
    requireNonNull(annotator, "annotator");
    return new Corpus(roots, settings.withAnnotator(annotator::annotate));
  }

  /** Returns this corpus read within other limits. */
  public Corpus withLimits(ReadLimits limits, RecordLimits recordLimits) {
    requireNonNull(limits, "limits");
    requireNonNull(recordLimits, "recordLimits");
    return new Corpus(roots, settings.withLimits(limits, recordLimits));
  }

  /** Returns the files and folders. */
  public List<Path> roots() {
    return roots;
  }

  /**
   * Returns the files, and those in folders, each once and in the order in which they are read. A
   * folder that may not be listed stands among them.
   *
   * @throws IOException if a file or folder is not there
   */
  public List<Path> paths() throws IOException {
    return FilesBelow.of(roots);
  }

  /**
   * Opens the records, none of them read.
   *
   * @throws IOException if a file or folder is not there
   */
  public RecordCursor records() throws IOException {
    return files();
  }

  /**
   * Opens the records of one file that is not on this machine, such as one of a distributed file
   * system. Where the file is broken, a record says so.
   *
   * @param name the name of the file, which begins the ids of its records
   * @param stream its bytes, which the cursor closes
   */
  public RecordCursor records(String name, InputStream stream) {
    requireNonNull(name, "name");
    return new OpenedFile(name, requireNonNull(stream, "stream"), settings.recordLimits());
  }

  CorpusFiles files() throws IOException {
    return new CorpusFiles(roots, settings.recordLimits());
  }

  /**
   * Reads and annotates all records.
   *
   * @throws IOException if a file or folder is not there
   */
  public Outcomes<Outcome> outcomes() throws IOException {
    return outcomes(records());
  }

  /**
   * Reads and annotates the records that {@code cursor} has still got, and closes it. The cursor is
   * asked by one thread at a time, but not always by the same.
   */
  public Outcomes<Outcome> outcomes(RecordCursor cursor) {
    long mostAtATime = settings.recordLimits().maxBytesInFlight();
    return work(new Records(cursor, mostAtATime), reading()::read);
  }

  /** Works on {@code source} by the threads and in the order of this corpus. */
  <A, B> Outcomes<B> work(ParallelWork.Source<A> source, Function<A, B> work) {
    return new ParallelWork<>(source, work, settings.threads(), settings.ordered());
  }

  RecordReading reading() {
    return new RecordReading(settings.limits(), settings.annotator());
  }

  RecordLimits recordLimits() {
    return settings.recordLimits();
  }

  /** Reads and annotates one record on the thread that asks for it. */
  public Outcome read(CorpusRecord record) {
    return reading().read(record);
  }

  /** The records as a source of work, which weigh as much as they are long. */
  private record Records(RecordCursor cursor, long mostAtATime)
      implements ParallelWork.Source<CorpusRecord> {
    @Override
    public Optional<CorpusRecord> next() throws IOException {
      return cursor.next();
    }

    @Override
    public long weight(CorpusRecord record) {
      return record.length();
    }

    @Override
    public void close() throws IOException {
      cursor.close();
    }
  }

  /** How the records are worked on. */
  private record Settings(
      int threads,
      boolean ordered,
      UnaryOperator<ReadResult> annotator,
      ReadLimits limits,
      RecordLimits recordLimits) {
    Settings {
      if (threads < 1 || threads > MAX_THREADS) {
        throw new IllegalArgumentException(
            "threads " + threads + " is not between 1 and " + MAX_THREADS);
      }
    }

    static Settings defaults() {
      return new Settings(
          Math.min(MAX_THREADS, Runtime.getRuntime().availableProcessors()),
          true,
          Articles::annotate,
          ReadLimits.defaults(),
          RecordLimits.defaults());
    }

    Settings withThreads(int count) {
      return new Settings(count, ordered, annotator, limits, recordLimits);
    }

    Settings unordered() {
      return new Settings(threads, false, annotator, limits, recordLimits);
    }

    Settings withAnnotator(UnaryOperator<ReadResult> other) {
      return new Settings(threads, ordered, other, limits, recordLimits);
    }

    Settings withLimits(ReadLimits other, RecordLimits otherOfRecords) {
      return new Settings(threads, ordered, annotator, other, otherOfRecords);
    }
  }
}
