package io.github.broadsheet.corpus;

import io.github.broadsheet.corpus.PreparedRecord.Letter;
import io.github.broadsheet.io.ReadResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All of a job's work on a record but the writing. Immutable and safe to share between threads, as
 * each does this for the records it takes.
 *
 * @param reading makes articles of the record
 * @param kind makes of them what is written
 * @param <T> what an article becomes
 */
record RecordWork<T>(RecordReading reading, CorpusOutput.Kind<T> kind) {
  PreparedRecord<T> of(NumberedRecord numbered) {
    Outcome outcome = reading.read(numbered.record());
    if (outcome instanceof Outcome.Failure failure) {
      return failed(numbered, failure);
    }
    Outcome.Success success = (Outcome.Success) outcome;
    try {
      return prepared(numbered, success);
    } catch (IOException e) {
      String message = String.valueOf(e.getMessage());
      return failed(numbered, new Outcome.Failure(numbered.record(), "unwritable", message));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return failed(numbered, RecordReading.failure(success.record(), e));
    }
  }

  private PreparedRecord<T> prepared(NumberedRecord numbered, Outcome.Success success)
      throws IOException {
    String id = success.record().id();
    List<T> articles = new ArrayList<>();
    long attributions = 0;
    for (ReadResult result : success.results()) {
      String name = articles.isEmpty() ? id : id + "#" + (articles.size() + 1);
      articles.add(kind.prepare(name, result.article()));
      attributions += result.article().attributions().size();
    }
    Optional<Letter> letter =
        success.brokenOff().map(cause -> Letter.of(DeadLetters.rest(success, cause)));
    return new PreparedRecord<>(
        numbered.number(), numbered.share(), articles, attributions, letter);
  }

  private PreparedRecord<T> failed(NumberedRecord numbered, Outcome.Failure failure) {
    Optional<Letter> letter = Optional.of(letter(failure));
    return new PreparedRecord<>(numbered.number(), numbered.share(), List.of(), 0, letter);
  }

  /** Writes the letter; what there is no memory to put into it is where it was. */
  private static Letter letter(Outcome.Failure failure) {
    try {
      return Letter.of(failure);
    } catch (OutOfMemoryError e) {
      return Letter.of(failure.withoutContent());
    }
  }
}
