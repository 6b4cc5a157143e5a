package io.github.broadsheet.corpus;

import io.github.broadsheet.io.Articles;
import io.github.broadsheet.io.Diagnostic;
import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Makes an outcome of a record, whatever happens: a fault of ours must not stop a run of a million
 * documents either.
 */
final class RecordReading {
  /** What the reader of plain text remarks of broken or unknown JSON, XML and HTML, and tables. */
  private static final Set<String> LOOKS_LIKE_DATA =
      Set.of("looks-like-json", "looks-like-markup", "looks-like-table");

  private final ReadLimits limits;
  private final UnaryOperator<ReadResult> annotator;

  RecordReading(ReadLimits limits, UnaryOperator<ReadResult> annotator) {
    this.limits = limits;
    this.annotator = annotator;
  }

  Outcome read(CorpusRecord record) {
    if (record.defect().isPresent()) {
      return failure(record, record.defect().get());
    }
    List<ReadResult> results = new ArrayList<>();
    try {
      readAll(record, results);
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return results.isEmpty()
          ? failure(record, e)
          : new Outcome.Success(record, results, Optional.of(cause(e)));
    }
    return results.isEmpty()
        ? new Outcome.Failure(record, "no-article", "the record holds no article")
        : new Outcome.Success(record, results, Optional.empty());
  }

  /** Adds the articles one by one: those before a broken one are kept. */
  private void readAll(CorpusRecord record, List<ReadResult> results) throws IOException {
    try (Stream<ReadResult> all = Articles.readAll(record.input(), limits)) {
      Iterator<ReadResult> each = all.iterator();
      while (each.hasNext()) {
        ReadResult result = each.next();
        requireStory(result);
        results.add(result.article().isAnnotated() ? result : annotator.apply(result));
      }
    }
  }

  /**
   * Refuses data that no format knows and that was read as plain text. Of a single document a
   * warning will do; in a corpus nobody sees it among a million, and the quotes found in data are
   * not news.
   */
  private static void requireStory(ReadResult result) throws ParseException {
    for (Diagnostic noticed : result.diagnostics()) {
      if (LOOKS_LIKE_DATA.contains(noticed.code())) {
        throw new ParseException(
            "unknown-format", "no format has it, and it is no story (" + noticed.code() + ")");
      }
    }
  }

  /** Returns a failure of {@code record} because of what was thrown. */
  static Outcome.Failure failure(CorpusRecord record, Throwable thrown) {
    ParseException cause = cause(thrown);
    return new Outcome.Failure(record, cause.code(), String.valueOf(cause.getMessage()));
  }

  private static ParseException cause(Throwable thrown) {
    if (thrown instanceof ParseException ours) {
      return ours;
    }
    if (thrown instanceof IOException || thrown instanceof UncheckedIOException) {
      return new ParseException("unreadable", String.valueOf(thrown.getMessage()), thrown);
    }
    return thrown instanceof OutOfMemoryError
        ? new ParseException("too-large", "the record is too large for the memory", thrown)
        : new ParseException("fault", thrown.toString(), thrown);
  }
}
