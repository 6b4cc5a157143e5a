package io.github.broadsheet.parser.quote.circumstance;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Dateline;
import io.github.broadsheet.article.Lifecycle;
import io.github.broadsheet.article.Timestamp;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.stream.Stream;

/** The day from which an article counts: that of its dateline, else of its publication. */
final class ReferenceDay {
  private ReferenceDay() {}

  static Optional<LocalDate> of(Article article) {
    Lifecycle lifecycle = article.lifecycle();
    Optional<LocalDate> published =
        Stream.of(lifecycle.published(), lifecycle.updated(), lifecycle.created())
            .flatMap(Optional::stream)
            .map(Timestamp::date)
            .flatMap(Optional::stream)
            .findFirst();
    return article
        .dateline()
        .flatMap(Dateline::date)
        .flatMap(date -> filed(date, published))
        .or(() -> published);
  }

  /** A dateline without a year is of the year in which the article was published. */
  private static Optional<LocalDate> filed(String date, Optional<LocalDate> published) {
    try {
      if (!date.startsWith("--")) {
        return Optional.of(LocalDate.parse(date));
      }
      MonthDay day = MonthDay.parse(date);
      return published.map(
          known -> {
            LocalDate same = day.atYear(known.getYear());
            // In Seoul it is the day after already.
            return same.isAfter(known.plusDays(1)) ? day.atYear(known.getYear() - 1) : same;
          });
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }
}
