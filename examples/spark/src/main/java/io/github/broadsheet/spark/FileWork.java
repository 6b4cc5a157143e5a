package io.github.broadsheet.spark;

import io.github.broadsheet.corpus.Corpus;
import io.github.broadsheet.corpus.CorpusRecord;
import io.github.broadsheet.corpus.RecordCursor;
import io.github.broadsheet.parser.quote.Engine;
import io.github.broadsheet.parser.quote.QuoteAnnotator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;

/**
 * Reads one file, record by record, as the task that has it asks for them. Whatever is wrong with
 * file or record becomes a row: no record fails a task.
 */
final class FileWork implements FlatMapFunction<String, Row> {
  private static final long serialVersionUID = 1L;

  /** The model is read once in each process, not for each file. */
  private static final Map<Engine, Corpus> CORPORA = new ConcurrentHashMap<>();

  private final Engine engine;

  FileWork(Engine engine) {
    this.engine = engine;
  }

  private static Corpus corpus(Engine engine) {
    return Corpus.of().withAnnotator(QuoteAnnotator.builder().engine(engine).build());
  }

  @Override
  public Iterator<Row> call(String file) {
    Corpus corpus = CORPORA.computeIfAbsent(engine, FileWork::corpus);
    RecordCursor records = corpus.records(name(file), open(file));
    TaskContext.get()
        .addTaskCompletionListener(
            context -> {
              try {
                records.close();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    return new Rows(corpus, records);
  }

  /** Files of this machine go by the names that the corpus program gives them. */
  private static String name(String file) {
    Path path = new Path(file);
    String scheme = path.toUri().getScheme();
    return scheme == null || scheme.equals("file") ? path.toUri().getPath() : file;
  }

  private static InputStream open(String file) {
    Path path = new Path(file);
    try {
      return path.getFileSystem(new Configuration()).open(path);
    } catch (IOException e) {
      return new Unreadable(e);
    }
  }

  /** A file that cannot be opened is one that cannot be read. */
  private static final class Unreadable extends InputStream {
    private final IOException cause;

    Unreadable(IOException cause) {
      this.cause = cause;
    }

    @Override
    public int read() throws IOException {
      throw cause;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      throw cause;
    }
  }

  /** The rows of a file's records. */
  private static final class Rows implements Iterator<Row> {
    private final Corpus corpus;
    private final RecordCursor records;
    private Optional<CorpusRecord> next;

    Rows(Corpus corpus, RecordCursor records) {
      this.corpus = corpus;
      this.records = records;
      this.next = advance();
    }

    private Optional<CorpusRecord> advance() {
      try {
        return records.next();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public boolean hasNext() {
      return next.isPresent();
    }

    @Override
    public Row next() {
      CorpusRecord record = next.orElseThrow(NoSuchElementException::new);
      Row row = StagedRow.of(corpus.read(record));
      next = advance();
      return row;
    }
  }
}
