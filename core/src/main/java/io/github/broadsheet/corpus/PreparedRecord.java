package io.github.broadsheet.corpus;

import java.util.List;
import java.util.Optional;

/**
 * What is to be written of a record. It does not hold the record.
 *
 * @param number the number of the record
 * @param share which part of the bytes of the corpus had been read after it, from 0 to 1
 * @param articles its articles
 * @param attributions how many attributions they have
 * @param letter why there are no articles, or no more of them
 * @param <T> what an article has become
 */
record PreparedRecord<T>(
    long number, double share, List<T> articles, long attributions, Optional<Letter> letter) {
  /**
   * A line for the file of dead letters.
   *
   * @param code a short stable name of the cause
   * @param line the line in UTF-8
   */
  record Letter(String code, byte[] line) {
    static Letter of(Outcome.Failure failure) {
      return new Letter(failure.code(), DeadLetters.line(failure));
    }
  }
}
