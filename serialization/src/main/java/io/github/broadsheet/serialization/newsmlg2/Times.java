package io.github.broadsheet.serialization.newsmlg2;

import io.github.broadsheet.article.Timestamp;
import io.github.broadsheet.serialization.mapping.Dates;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/** Times as the schema takes them, which is stricter than ISO 8601. */
final class Times {
  private static final Pattern ZONE = Pattern.compile("Z|[+-][0-9]{2}:[0-9]{2}");
  private static final Pattern CLOCK =
      Pattern.compile("[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9}+)?+");
  private static final Pattern MONTH = Pattern.compile("[0-9]{4}-(?:0[1-9]|1[0-2])");
  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final int MAX_OFFSET = 14 * 3600;

  private Times() {}

  static boolean isDateTime(String text) {
    int t = text.indexOf('T');
    if (t < 0 || !isDate(text.substring(0, t))) {
      return false;
    }
    String rest = text.substring(t + 1);
    int zone = zoneIndex(rest);
    String clock = rest.substring(0, zone);
    return CLOCK.matcher(clock).matches() && isTime(clock) && isZone(rest.substring(zone));
  }

  private static boolean isTime(String clock) {
    try {
      return LocalTime.parse(clock) != null;
    } catch (DateTimeException wrong) {
      return false;
    }
  }

  private static boolean isZone(String zone) {
    if (zone.isEmpty()) {
      return true;
    }
    try {
      return ZONE.matcher(zone).matches()
          && Math.abs(ZoneOffset.of(zone).getTotalSeconds()) <= MAX_OFFSET;
    } catch (DateTimeException wrong) {
      return false;
    }
  }

  private static int zoneIndex(String clock) {
    for (int i = 0; i < clock.length(); i++) {
      char c = clock.charAt(i);
      if (c == 'Z' || c == '+' || c == '-') {
        return i;
      }
    }
    return clock.length();
  }

  static boolean isDate(String text) {
    try {
      return DAY.matcher(text).matches() && LocalDate.parse(text).getYear() > 0;
    } catch (DateTimeException wrong) {
      return false;
    }
  }

  /** Says whether {@code text} is a point in time, a day, a month or a year. */
  static boolean isTruncated(String text) {
    return isDate(text)
        || isDateTime(text)
        || MONTH.matcher(text).matches()
        || (YEAR.matcher(text).matches() && !text.equals("0000"));
  }

  /** Reads a time as documents give it. */
  static Timestamp parse(String text) {
    return Dates.parse(text);
  }

  /** Returns day and time of day as the schema takes them, if both are known. */
  static Optional<String> dateTime(Timestamp time) {
    Optional<OffsetDateTime> exact = time.toOffsetDateTime();
    if (exact.isPresent()) {
      return dateTime(exact.get());
    }
    return time.date()
        .filter(Times::isInRange)
        .flatMap(day -> time.time().map(clock -> day + "T" + clock(clock)));
  }

  private static Optional<String> dateTime(OffsetDateTime time) {
    int seconds = time.getOffset().getTotalSeconds();
    boolean isUsual = seconds % 60 == 0 && Math.abs(seconds) <= MAX_OFFSET;
    OffsetDateTime written = isUsual ? time : time.withOffsetSameInstant(ZoneOffset.UTC);
    LocalDate day = written.toLocalDate();
    return isInRange(day)
        ? Optional.of(day + "T" + clock(written.toLocalTime()) + written.getOffset())
        : Optional.empty();
  }

  /** Years of four digits, of which there is no year 0. */
  private static boolean isInRange(LocalDate day) {
    return day.getYear() > 0 && day.getYear() <= 9999;
  }

  private static String clock(LocalTime time) {
    String clock = time.toString();
    if (time.getNano() == 0) {
      return time.getSecond() == 0 ? clock + ":00" : clock; // the JDK leaves out seconds of zero
    }
    return DateTimeFormatter.ISO_LOCAL_TIME.format(time);
  }

  /** Returns the day as the schema takes it. */
  static Optional<String> date(Timestamp time) {
    return time.date().map(LocalDate::toString).filter(Times::isDate);
  }
}
