package io.github.broadsheet.parser.quote.token;

import java.util.List;

/**
 * Words that are a day.
 *
 * @since 0.1
 */
public final class DayWords {
  /** The names of the days of the week. */
  public static final WordSet WEEKDAYS =
      WordSet.of(
          List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"));

  /** Days told from the one of writing. */
  public static final WordSet NEAR =
      WordSet.of(List.of("yesterday", "today", "tonight", "tomorrow"));

  private DayWords() {}

  /** Whether a token is a day told from the one of writing, and not the end of "USA Today". */
  public static boolean isNear(Tokens tokens, int token) {
    return NEAR.has(tokens, token) && !tokens.has(token, Tokens.CAPITALIZED);
  }
}
