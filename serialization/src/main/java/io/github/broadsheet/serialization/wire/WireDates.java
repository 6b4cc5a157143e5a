package io.github.broadsheet.serialization.wire;

import io.github.broadsheet.article.Timestamp;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Times as trailers give them, which are in UTC. */
final class WireDates {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final Pattern ZONE = Pattern.compile(" (GMT|UTC) ", Pattern.CASE_INSENSITIVE);

  private WireDates() {}

  /** Reads a date-time group: {@code 141530 GMT Jan 15}, day and time, month, year. */
  static Optional<Timestamp> group(String text) {
    String[] parts = ZONE.matcher(text).replaceFirst(" ").strip().split("\\s+", 4);
    if (parts.length < 3 || parts[0].length() != 6 || !isNumber(parts[0])) {
      return Optional.empty();
    }
    String name = parts[1].toLowerCase(Locale.ROOT);
    int month = MONTHS.indexOf(name.substring(0, Math.min(3, name.length()))) + 1;
    return time(text, parts[2], month, parts[0].substring(0, 2), parts[0].substring(2));
  }

  /** Reads {@code 06-21-15 1435GMT}: month, day, year, time. */
  static Optional<Timestamp> american(String text) {
    int space = text.indexOf(' ');
    String[] day = text.substring(0, Math.max(0, space)).split("-", 4);
    String clock = text.substring(space + 1);
    if (day.length != 3 || !clock.toUpperCase(Locale.ROOT).endsWith("GMT") || !isNumber(day[0])) {
      return Optional.empty();
    }
    String digits = clock.substring(0, clock.length() - 3).strip();
    return time(text, day[2], Integer.parseInt(day[0]), day[1], digits);
  }

  private static Optional<Timestamp> time(
      String text, String year, int month, String day, String clock) {
    if (!isNumber(year) || !isNumber(day) || !isNumber(clock) || clock.length() != 4) {
      return Optional.empty();
    }
    int twoDigits = Integer.parseInt(year);
    // Neither format is older than the seventies.
    int full = twoDigits >= 100 ? twoDigits : twoDigits + (twoDigits < 70 ? 2000 : 1900);
    try {
      LocalDate date = LocalDate.of(full, month, Integer.parseInt(day));
      int hour = Integer.parseInt(clock.substring(0, 2));
      int minute = Integer.parseInt(clock.substring(2));
      return Optional.of(
          Timestamp.of(
              text.strip(), OffsetDateTime.of(date, LocalTime.of(hour, minute), ZoneOffset.UTC)));
    } catch (DateTimeException e) {
      return Optional.of(Timestamp.unparsed(text.strip()));
    }
  }

  static boolean isNumber(String text) {
    return !text.isEmpty() && text.length() < 9 && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
