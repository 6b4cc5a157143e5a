package io.github.broadsheet.parser.quote.circumstance;

import io.github.broadsheet.parser.quote.token.Tokens;
import io.github.broadsheet.quote.CircumstanceKind;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Days, months and years, read against the day of the article; in ISO 8601, as far as known. */
final class Dates {
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2999;

  private Dates() {}

  /** "March 3", "3 March 2025", "April 7, 2025", "May 1912", "March", "2019". */
  static Optional<Found> read(Reading reading, int at, int core, int limit) {
    Tokens tokens = reading.tokens();
    int at1 = core + 1;
    int month = Lexicon.month(tokens.normalized(core));
    if (month > 0 && tokens.has(core, Tokens.CAPITALIZED)) {
      int day = at1 < limit ? number(tokens, at1, 1, 31) : 0;
      return month(reading, at, day > 0 ? at1 + 1 : at1, limit, month, day, at < core || day > 0);
    }
    int day = number(tokens, core, 1, 31);
    if (day > 0 && at1 < limit && Lexicon.month(tokens.normalized(at1)) > 0) {
      return month(reading, at, at1 + 1, limit, Lexicon.month(tokens.normalized(at1)), day, true);
    }
    int year = number(tokens, core, FIRST_YEAR, LAST_YEAR);
    return year > 0 && at < core
        ? Optional.of(new Found(CircumstanceKind.WHEN, at, at1, Integer.toString(year)))
        : Optional.empty();
  }

  private static Optional<Found> month(
      Reading reading, int at, int after, int limit, int month, int day, boolean sure) {
    Tokens tokens = reading.tokens();
    int end = after;
    int next = end < limit && tokens.is(end, ",") ? end + 1 : end;
    int year = next < limit ? number(tokens, next, FIRST_YEAR, LAST_YEAR) : 0;
    end = year > 0 ? next + 1 : end;
    if (!sure && year == 0) {
      return Optional.empty();
    }
    return Optional.of(new Found(CircumstanceKind.WHEN, at, end, value(reading, month, day, year)));
  }

  /** Without a year, the last such day that is not after the day of the article. */
  private static String value(Reading reading, int month, int day, int year) {
    if (year == 0 && reading.reference().isEmpty()) {
      return "";
    }
    LocalDate reference = reading.reference().orElse(LocalDate.MAX);
    int known = year > 0 ? year : reference.getYear();
    boolean later = year == 0 && isAfter(reference, known, month, day);
    int told = later ? known - 1 : known;
    if (day == 0) {
      return YearMonth.of(told, month).toString();
    }
    try {
      return LocalDate.of(told, month, day).toString();
    } catch (DateTimeException noSuchDay) {
      return "";
    }
  }

  private static boolean isAfter(LocalDate reference, int year, int month, int day) {
    YearMonth told = YearMonth.of(year, month);
    YearMonth now = YearMonth.from(reference);
    return told.isAfter(now) || (told.equals(now) && day > reference.getDayOfMonth());
  }

  /** The weekday on or before the day of the article. */
  static String weekday(Reading reading, int weekday) {
    return reading
        .reference()
        .map(day -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(weekday))).toString())
        .orElse("");
  }

  static String near(Reading reading, String word) {
    return reading
        .reference()
        .map(
            day ->
                switch (word) {
                  case "yesterday" -> day.minusDays(1);
                  case "tomorrow" -> day.plusDays(1);
                  default -> day;
                })
        .map(LocalDate::toString)
        .orElse("");
  }

  /** "Last month", "this year". */
  static String span(Reading reading, String order, String span) {
    if (reading.reference().isEmpty() || !(order.equals("last") || order.equals("this"))) {
      return "";
    }
    LocalDate day = reading.reference().get();
    int back = order.equals("last") ? 1 : 0;
    return switch (span) {
      case "month" -> YearMonth.from(day).minusMonths(back).toString();
      case "year" -> Integer.toString(day.getYear() - back);
      default -> "";
    };
  }

  private static int number(Tokens tokens, int token, int least, int most) {
    int length = tokens.end(token) - tokens.start(token);
    if (!tokens.has(token, Tokens.NUMBER) || length > 4) {
      return 0;
    }
    int value = 0;
    for (int i = tokens.start(token); i < tokens.end(token); i++) {
      char c = tokens.text().charAt(i);
      if (c < '0' || c > '9') {
        boolean ordinal = i > tokens.start(token) && Character.isLetter(c);
        return ordinal && value >= least && value <= most ? value : 0;
      }
      value = value * 10 + c - '0';
    }
    return value >= least && value <= most ? value : 0;
  }
}
