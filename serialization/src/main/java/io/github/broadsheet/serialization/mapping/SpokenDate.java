package io.github.broadsheet.serialization.mapping;

import io.github.broadsheet.article.Timestamp;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;

/**
 * A date with the month's name, in whatever order: {@code Mon, 20 Mar 17 20:30:54 EST}, {@code
 * March 20, 2017 8:30 pm}. One for each reading.
 */
final class SpokenDate {
  private static final int MAX_LENGTH = 80;

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

  /** RFC 822, 5.1, and what feeds use besides, in hours. */
  private static final Map<String, Integer> ZONES =
      Map.ofEntries(
          Map.entry("ut", 0),
          Map.entry("utc", 0),
          Map.entry("gmt", 0),
          Map.entry("z", 0),
          Map.entry("bst", 1),
          Map.entry("cet", 1),
          Map.entry("cest", 2),
          Map.entry("edt", -4),
          Map.entry("est", -5),
          Map.entry("cdt", -5),
          Map.entry("cst", -6),
          Map.entry("mdt", -6),
          Map.entry("mst", -7),
          Map.entry("pdt", -7),
          Map.entry("pst", -8));

  private int year = -1;
  private int month = -1;
  private int day = -1;
  private Optional<LocalTime> time = Optional.empty();
  private Optional<ZoneOffset> zone = Optional.empty();

  Timestamp read(String text) {
    if (text.length() > MAX_LENGTH) {
      return Timestamp.unparsed(text);
    }
    StringTokenizer tokens = new StringTokenizer(text.toLowerCase(Locale.ROOT), " ,\t\r\n()");
    while (tokens.hasMoreTokens()) {
      if (!token(tokens.nextToken())) {
        return Timestamp.unparsed(text);
      }
    }
    return year < 0 || month < 0 || day < 0
        ? Timestamp.unparsed(text)
        : Dates.of(text, new int[] {year, month, day}, time, zone);
  }

  /** Takes one word; says whether it has a place in a date. */
  private boolean token(String token) {
    if (Character.isDigit(token.charAt(0))) {
      return token.indexOf(':') > 0 ? clock(token) : number(token);
    }
    if (token.charAt(0) == '+' || token.charAt(0) == '-') {
      return offset(token);
    }
    return name(token);
  }

  private boolean name(String token) {
    String start = token.length() < 3 ? token : token.substring(0, 3);
    if (month < 0 && MONTHS.contains(start)) {
      month = MONTHS.indexOf(start) + 1;
      return true;
    }
    if (ZONES.containsKey(token)) {
      // "GMT +0100" says it twice; the number is more exact.
      zone = zone.or(() -> Optional.of(ZoneOffset.ofHours(ZONES.get(token))));
      return true;
    }
    if (token.startsWith("am") || token.startsWith("pm")) {
      return half(token.charAt(0) == 'p');
    }
    return DAYS.contains(start) || token.equals("at");
  }

  private boolean number(String token) {
    String digits = withoutOrdinal(token);
    if (digits.length() > 4 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return false;
    }
    int value = Integer.parseInt(digits);
    if (digits.length() < 3 && day < 0) {
      day = value;
    } else if (year < 0) {
      year = digits.length() > 2 ? value : value + (value < 50 ? 2000 : 1900);
    } else {
      return false;
    }
    return true;
  }

  private static String withoutOrdinal(String token) {
    int end = token.length();
    return end > 2 && "st nd rd th".contains(token.substring(end - 2))
        ? token.substring(0, end - 2)
        : token;
  }

  private boolean clock(String token) {
    boolean named = token.endsWith("m");
    String digits = named ? token.substring(0, token.length() - 2) : token;
    try {
      time = Optional.of(LocalTime.parse(digits.indexOf(':') == 1 ? "0" + digits : digits));
    } catch (DateTimeException noTime) {
      return false;
    }
    return !named || half(token.endsWith("pm"));
  }

  private boolean half(boolean isAfternoon) {
    time =
        time.filter(clock -> clock.getHour() >= 1 && clock.getHour() <= 12)
            .map(clock -> clock.withHour(clock.getHour() % 12 + (isAfternoon ? 12 : 0)))
            .or(() -> time);
    return time.isPresent();
  }

  private boolean offset(String token) {
    try {
      zone = Optional.of(ZoneOffset.of(token));
      return true;
    } catch (DateTimeException noOffset) {
      return false;
    }
  }
}
