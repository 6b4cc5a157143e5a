package io.github.broadsheet.parser.quote.circumstance;

import io.github.broadsheet.parser.quote.token.DayWords;
import io.github.broadsheet.parser.quote.token.Tokens;
import io.github.broadsheet.parser.quote.token.WordSet;
import io.github.broadsheet.quote.CircumstanceKind;
import java.util.List;
import java.util.Optional;

/** When: "Wednesday", "on Monday night", "last week", "in May 1912", "at 7:14 a.m.". */
final class Times {
  private static final WordSet OPENING =
      WordSet.of(List.of("on", "in", "late", "early", "earlier", "since"));
  private static final WordSet COUNTS =
      WordSet.of(
          List.of(
              "a", "an", "two", "three", "four", "five", "six", "ten", "several", "few", "some",
              "many"));
  private static final WordSet HALVES =
      WordSet.of(List.of("a.m.", "p.m.", "am", "pm", "noon", "midnight"));

  private static final WordSet MOMENTS =
      WordSet.of(List.of("noon", "midnight", "dawn", "dusk", "night", "lunchtime"));
  private static final WordSet FOLLOWING =
      WordSet.of(List.of("next", "following", "previous", "same"));

  private Times() {}

  static Optional<Found> read(Reading reading, int at, int limit) {
    Tokens tokens = reading.tokens();
    int core = at;
    if (tokens.is(at, "as") && at + 2 < limit && tokens.is(at + 2, "as")) {
      core = at + 3;
    }
    while (core < limit && core - at < 5 && OPENING.has(tokens, core)) {
      core++;
    }
    if (core >= limit) {
      return Optional.empty();
    }
    Optional<Found> day = day(reading, at, core, limit);
    if (day.isPresent()) {
      return day;
    }
    Optional<Found> date = Dates.read(reading, at, core, limit);
    return date.isPresent() ? date : relative(reading, at, core, limit);
  }

  private static Optional<Found> day(Reading reading, int at, int core, int limit) {
    Tokens tokens = reading.tokens();
    int day = core;
    if (tokens.is(day, "last") && day + 1 < limit) {
      day++;
    }
    Integer weekday = Lexicon.WEEKDAYS.get(tokens.normalized(day));
    boolean near = DayWords.NEAR.has(tokens, day) && !isPartOfName(tokens, day);
    if (weekday == null && !near) {
      return Optional.empty();
    }
    int after = day + 1;
    after += after < limit && Lexicon.DAY_PARTS.has(tokens, after) ? 1 : 0;
    String value =
        weekday != null
            ? Dates.weekday(reading, weekday)
            : Dates.near(reading, tokens.normalized(day));
    return Optional.of(new Found(CircumstanceKind.WHEN, at, after, value));
  }

  /** "Hear Today welcomed it". */
  private static boolean isPartOfName(Tokens tokens, int day) {
    return day > 0
        && tokens.has(day, Tokens.CAPITALIZED)
        && tokens.has(day - 1, Tokens.CAPITALIZED);
  }

  /** "Last month", "earlier this week", "two years ago", "years ago", "at 7:14 a.m.". */
  private static Optional<Found> relative(Reading reading, int at, int core, int limit) {
    Tokens tokens = reading.tokens();
    if (tokens.is(at, "at") && at + 1 < limit) {
      if (tokens.has(at + 1, Tokens.NUMBER)) {
        return clock(tokens, at, limit);
      }
      if (MOMENTS.has(tokens, at + 1)) {
        return Optional.of(Found.of(CircumstanceKind.WHEN, at, at + 2));
      }
    }
    boolean next =
        (tokens.is(core, "the") || tokens.is(core, "that"))
            && core + 1 < limit
            && (FOLLOWING.has(tokens, core + 1) || tokens.is(core, "that"));
    int span = next && FOLLOWING.has(tokens, core + 1) ? core + 2 : core + 1;
    if (next && span < limit && Lexicon.SPANS_OF_TIME.has(tokens, span)) {
      return Optional.of(Found.of(CircumstanceKind.WHEN, at, span + 1));
    }
    boolean order =
        Lexicon.ORDERS_OF_TIME.has(tokens, core)
            && core + 1 < limit
            && Lexicon.SPANS_OF_TIME.has(tokens, core + 1);
    if (order) {
      String value = Dates.span(reading, tokens.normalized(core), tokens.normalized(core + 1));
      return Optional.of(new Found(CircumstanceKind.WHEN, at, core + 2, value));
    }
    return counted(tokens, at, core, limit);
  }

  /** "At 7:14", "at 7 a.m.". */
  private static Optional<Found> clock(Tokens tokens, int at, int limit) {
    int after = at + 2;
    after += after < limit && HALVES.has(tokens, after) ? 1 : 0;
    boolean clock = tokens.text(at + 1).indexOf(':') > 0 || after == at + 3;
    return clock ? Optional.of(Found.of(CircumstanceKind.WHEN, at, after)) : Optional.empty();
  }

  /** "Two years ago", "years ago". */
  private static Optional<Found> counted(Tokens tokens, int at, int core, int limit) {
    boolean counts = COUNTS.has(tokens, core) || tokens.has(core, Tokens.NUMBER);
    for (int i = core; i < Math.min(limit - 1, counts ? core + 3 : core + 1); i++) {
      boolean counted = i == core || COUNTS.has(tokens, i - 1) || tokens.has(i - 1, Tokens.NUMBER);
      if (counted
          && Lexicon.SPANS_OF_TIME.has(tokens, i)
          && (tokens.is(i + 1, "ago") || tokens.is(i + 1, "earlier"))) {
        return Optional.of(Found.of(CircumstanceKind.WHEN, at, i + 2));
      }
    }
    return Optional.empty();
  }
}
