package io.github.broadsheet.parser.quote.circumstance;

import io.github.broadsheet.parser.quote.token.Tokens;
import io.github.broadsheet.parser.quote.token.WordSet;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the readers of one statement's circumstances know.
 *
 * @param cueFirst the first token of the cue
 * @param cueAfter the token after it
 * @param reference the day of the article, if known
 */
record Reading(Tokens tokens, int cueFirst, int cueAfter, Optional<LocalDate> reference) {
  /** Whether one of the words is in the cue. */
  boolean cueHas(WordSet words) {
    for (int i = cueFirst; i < cueAfter; i++) {
      if (words.has(tokens, i)) {
        return true;
      }
    }
    return false;
  }
}
