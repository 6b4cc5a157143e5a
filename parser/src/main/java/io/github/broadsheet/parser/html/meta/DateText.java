package io.github.broadsheet.parser.html.meta;

import io.github.broadsheet.article.Timestamp;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the first date in a short text, with time and zone if they stand behind it: ISO 8601 and
 * its likes, RFC 822, dates with the name of a month in several languages, numbers with dots and
 * slashes. One pass over the text.
 */
final class DateText {
  private static final int MAX_LENGTH = 300;
  private static final Map<String, Integer> MONTHS = new HashMap<>();
  private static final String[] MONTH_NAMES = {
    "january jan januar janvier enero gennaio januari janeiro ene gen jänner ianuarie января",
    "february feb februar février fevrier febrero febbraio februari fevereiro fev févr fév февраля",
    "march mar märz maerz mars marzo maart março marco maret mär mrt martie марта",
    "april apr avril abril aprile avr abr апреля",
    "may mai mayo maggio mei maio mag мая",
    "june jun juni juin junio giugno junho giu июня",
    "july jul juli juillet julio luglio julho juil lug июля",
    "august aug août aout agosto augustus agustus ago août августа",
    "september sep sept septembre septiembre settembre setembro set сентября",
    "october oct oktober okt octobre octubre ottobre outubro out ott октября",
    "november nov novembre noviembre novembro ноября",
    "december dec dezember dez décembre decembre diciembre dicembre dezembro dic desember des déc декабря"
  };

  static {
    for (int month = 0; month < MONTH_NAMES.length; month++) {
      for (String name : MONTH_NAMES[month].split(" ")) {
        MONTHS.putIfAbsent(name, month + 1);
      }
    }
  }

  private final String text;
  private int at;
  private int year;
  private int month;
  private int day;
  private int endOfDate;

  private DateText(String text) {
    this.text = text;
  }

  /** Returns the first date in {@code text}, or nothing. */
  static Optional<Timestamp> find(String text) {
    String start = text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text;
    return new DateText(start).find();
  }

  private Optional<Timestamp> find() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (isDigit(c)) {
        number();
      } else if (Character.isLetter(c)) {
        word();
      } else {
        at++;
      }
      Optional<LocalDate> date = date();
      if (date.isPresent()) {
        return Optional.of(withTime(date.get()));
      }
    }
    return Optional.empty();
  }

  private void number() {
    int start = at;
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
    int length = at - start;
    if (length == 8) {
      compact(start);
      return;
    }
    if (length > 4) {
      return;
    }
    int value = Integer.parseInt(text.substring(start, at));
    char next = at < text.length() ? text.charAt(at) : ' ';
    char after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    if ((next == '-' || next == '/' || next == '.') && isDigit(after) && month == 0) {
      numeric(value, length, next);
    } else if (length == 4) {
      year = value >= 1900 && value < 2100 ? value : year;
    } else if (next != ':' && value >= 1 && value <= 31 && length <= 2 && day == 0) {
      day = value;
    }
  }

  /** {@code 20190312}. */
  private void compact(int start) {
    int first = Integer.parseInt(text.substring(start, start + 4));
    if (first >= 1900 && first < 2100) {
      year = first;
      month = Integer.parseInt(text.substring(start + 4, start + 6));
      day = Integer.parseInt(text.substring(start + 6, start + 8));
    }
  }

  /** Three numbers; of 3/4/2019 the first is the month, as in most pages in English. */
  private void numeric(int first, int firstLength, char sign) {
    int second = next(sign);
    int third = next(sign);
    if (second < 0 || third < 0) {
      return;
    }
    if (firstLength == 4) {
      set(first, second, third);
    } else if (sign == '.' || first > 12) {
      set(century(third), second, first);
    } else {
      set(century(third), first, second);
    }
  }

  private static int century(int year) {
    return year < 100 ? year + 2000 : year;
  }

  private void set(int newYear, int newMonth, int newDay) {
    if (newYear >= 1900 && newYear < 2100) {
      year = newYear;
      month = newMonth;
      day = newDay;
    }
  }

  /** The number behind {@code sign}; -1 if there is none. */
  private int next(char sign) {
    if (at >= text.length() || text.charAt(at) != sign) {
      return -1;
    }
    int start = ++at;
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
    int length = at - start;
    return length == 0 || length > 4 ? -1 : Integer.parseInt(text.substring(start, at));
  }

  private void word() {
    int start = at;
    while (at < text.length() && Character.isLetter(text.charAt(at))) {
      at++;
    }
    Integer named = MONTHS.get(text.substring(start, at).toLowerCase(Locale.ROOT));
    if (named != null && month == 0) {
      month = named;
      // A number long before the month is not its day.
      day = start - endOfDay(start) <= 4 ? day : 0;
    }
  }

  private int endOfDay(int before) {
    int i = before - 1;
    while (i >= 0 && !isDigit(text.charAt(i))) {
      i--;
    }
    return i + 1;
  }

  private Optional<LocalDate> date() {
    if (year == 0 || month == 0 || day == 0) {
      return Optional.empty();
    }
    endOfDate = at;
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      year = 0;
      month = 0;
      day = 0;
      return Optional.empty();
    }
  }

  private Timestamp withTime(LocalDate date) {
    LocalTime time = time();
    ZoneOffset offset = time == null ? null : offset();
    return new Timestamp(
        text.strip(), Optional.of(date), Optional.ofNullable(time), Optional.ofNullable(offset));
  }

  private @Nullable LocalTime time() {
    int colon = text.indexOf(':', endOfDate);
    if (colon < 1 || !isDigit(text.charAt(colon - 1)) || colon + 2 >= text.length()) {
      return null;
    }
    int start = colon - 1 > 0 && isDigit(text.charAt(colon - 2)) ? colon - 2 : colon - 1;
    if (!isDigit(text.charAt(colon + 1)) || !isDigit(text.charAt(colon + 2))) {
      return null;
    }
    int hour = Integer.parseInt(text.substring(start, colon));
    int minute = Integer.parseInt(text.substring(colon + 1, colon + 3));
    at = colon + 3;
    int second = 0;
    if (at + 2 < text.length()
        && text.charAt(at) == ':'
        && isDigit(text.charAt(at + 1))
        && isDigit(text.charAt(at + 2))) {
      second = Integer.parseInt(text.substring(at + 1, at + 3));
      at += 3;
    }
    String rest = text.substring(at).stripLeading().toLowerCase(Locale.ROOT);
    if (rest.startsWith("pm") || rest.startsWith("p.m")) {
      hour = hour % 12 + 12;
    } else if (rest.startsWith("am") || rest.startsWith("a.m")) {
      hour %= 12;
    }
    boolean real = hour < 24 && minute < 60 && second < 60;
    return real ? LocalTime.of(hour, minute, second) : null;
  }

  private @Nullable ZoneOffset offset() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == 'Z' || text.startsWith("GMT", at) || text.startsWith("UTC", at)) {
        return ZoneOffset.UTC;
      }
      if (c == '+' || c == '-') {
        return signed(c == '-' ? -1 : 1);
      }
      if (!isDigit(c) && c != '.' && c != ' ') {
        return null;
      }
      at++;
    }
    return null;
  }

  private @Nullable ZoneOffset signed(int sign) {
    StringBuilder digits = new StringBuilder();
    for (int i = at + 1; i < text.length() && digits.length() < 4; i++) {
      char c = text.charAt(i);
      if (isDigit(c)) {
        digits.append(c);
      } else if (c != ':') {
        break;
      }
    }
    if (digits.length() != 2 && digits.length() != 4) {
      return null;
    }
    int hours = Integer.parseInt(digits.substring(0, 2));
    int minutes = digits.length() == 4 ? Integer.parseInt(digits.substring(2)) : 0;
    return hours > 14 || minutes > 59
        ? null
        : ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
