package io.github.broadsheet.corpus;

import static java.util.Objects.requireNonNull;

import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadResult;
import java.util.List;
import java.util.Optional;

/**
 * What became of a record.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public sealed interface Outcome {
  /** The record, untouched. */
  CorpusRecord record();

  /**
   * The record was read.
   *
   * @param record the record
   * @param results its articles; more than one if it is a feed
   * @param brokenOff why there are no further articles, if the record is broken after these
   */
  record Success(CorpusRecord record, List<ReadResult> results, Optional<ParseException> brokenOff)
      implements Outcome {
    /** Checks that no part is null. */
    public Success {
      requireNonNull(record, "record");
      results = List.copyOf(results);
      requireNonNull(brokenOff, "brokenOff");
    }
  }

  /**
   * No article could be made of the record.
   *
   * @param record the record
   * @param code a short stable name of the cause, such as {@code malformed-json}
   * @param message what was wrong, and where
   */
  record Failure(CorpusRecord record, String code, String message) implements Outcome {
    /** Checks that no part is null. */
    public Failure {
      requireNonNull(record, "record");
      requireNonNull(code, "code");
      requireNonNull(message, "message");
    }

    /** Returns this failure with a record that is named only. */
    Failure withoutContent() {
      return new Failure(CorpusRecord.defective(record.id(), code, message), code, message);
    }
  }
}
