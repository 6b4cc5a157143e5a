package io.github.broadsheet.examples.stats;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** Months as they are written in the tables. */
final class Months {
  /** Ten years: dates far off are errors of a page, and would press the others together. */
  private static final int MOST = 120;

  private Months() {}

  /** Returns all months from the first to the last, at most the last ten years of them. */
  static List<String> between(String first, String last) {
    YearMonth end = YearMonth.parse(last);
    YearMonth earliest = end.minusMonths(MOST - 1);
    YearMonth begin = YearMonth.parse(first).isBefore(earliest) ? earliest : YearMonth.parse(first);
    return Stream.iterate(begin, month -> !month.isAfter(end), month -> month.plusMonths(1))
        .map(YearMonth::toString)
        .toList();
  }
}
