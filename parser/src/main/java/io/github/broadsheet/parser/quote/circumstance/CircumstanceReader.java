package io.github.broadsheet.parser.quote.circumstance;

import java.util.Optional;

/** Reads one kind of circumstance that begins at a token. */
@FunctionalInterface
interface CircumstanceReader {
  /**
   * Reads the circumstance that begins at a token, if one does.
   *
   * @param at where it would begin
   * @param limit the token that it must end before
   */
  Optional<Found> read(Reading reading, int at, int limit);
}
