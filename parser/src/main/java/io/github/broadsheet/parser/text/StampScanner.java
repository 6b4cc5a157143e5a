package io.github.broadsheet.parser.text;

import io.github.broadsheet.article.Timestamp;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads lines such as {@code Updated 3:40 p.m.} or {@code Fri 21 Mar 2025 06.00 GMT}, word by word;
 * one word that is not about time, and the line is none.
 */
final class StampScanner {
  private final String line;
  private final List<Stamp> stamps = new ArrayList<>();
  private int at;

  private int segmentStart;
  private boolean update;
  private boolean named;
  private int year;
  private int month;
  private int day;
  private @Nullable LocalTime time;
  private @Nullable ZoneOffset zone;
  private boolean clock;
  private boolean relative;

  private StampScanner(String line) {
    this.line = line;
  }

  /** Returns the times of a line in order, or none if it is not a timestamp. */
  static List<Stamp> scan(String line) {
    StampScanner scanner = new StampScanner(line);
    boolean understood = scanner.words() && scanner.close(line.length());
    return understood ? List.copyOf(scanner.stamps) : List.of();
  }

  private boolean words() {
    while (at < line.length()) {
      char c = line.charAt(at);
      if (Character.isLetter(c)) {
        if (!word()) {
          return false;
        }
      } else if (c >= '0' && c <= '9') {
        if (!number()) {
          return false;
        }
      } else if (!isFiller(c)) {
        return false;
      } else {
        at++;
      }
    }
    return true;
  }

  private static boolean isFiller(char c) {
    return Blank.isBlank(c)
        || Signs.isDash(c)
        || Signs.isPlainBullet(c)
        || ",.:;|()/@\u00B7+".indexOf(c) >= 0;
  }

  private boolean word() {
    int start = at;
    while (at < line.length() && (Character.isLetter(line.charAt(at)) || isInnerStop())) {
      at++;
    }
    String raw = line.substring(start, at);
    String word = raw.replace(".", "").toLowerCase(Locale.ROOT);
    if (StampWords.isLead(word)) {
      return lead(word, start);
    }
    int monthNumber = StampWords.month(word);
    if (monthNumber > 0) {
      month = month == 0 ? monthNumber : month;
      return true;
    }
    if (word.equals("am") || word.equals("pm")) {
      return meridiem(word.equals("pm"));
    }
    Optional<ZoneOffset> offset = StampWords.zone(raw);
    if (offset.isPresent()) {
      zone = offset.get();
      return true;
    }
    relative |= word.equals("ago");
    return StampWords.isFiller(word) || StampWords.isUnknownZone(raw);
  }

  /** The stops of {@code p.m.} and {@code Sept.} belong to the word. */
  private boolean isInnerStop() {
    return line.charAt(at) == '.'
        && at + 1 < line.length()
        && Character.isLetter(line.charAt(at + 1));
  }

  /** {@code Published … Updated …}: the second word begins another time. */
  private boolean lead(String word, int start) {
    if (hasTime() && !close(start)) {
      return false;
    }
    named |= StampWords.isNaming(word);
    update |= StampWords.isUpdate(word);
    return true;
  }

  private boolean hasTime() {
    return month > 0 || clock || relative;
  }

  private boolean meridiem(boolean afternoon) {
    LocalTime read = time;
    if (read == null) {
      int hour = day;
      day = 0;
      if (hour < 1 || hour > 12) {
        return false;
      }
      read = LocalTime.of(hour, 0);
      clock = true;
    }
    int hour = read.getHour() % 12 + (afternoon ? 12 : 0);
    time = read.getHour() > 12 ? read : read.withHour(hour);
    return true;
  }

  private boolean number() {
    int start = at;
    if (zone(start)) {
      return true;
    }
    boolean time = false;
    while (at < line.length() && isNumberPart(at) && !(time && line.charAt(at) == '-')) {
      time |= line.charAt(at) == ':';
      at++;
    }
    String number = line.substring(start, at);
    boolean ordinal = skipOrdinal();
    int colon = number.indexOf(':');
    if (colon > 0 || isDottedTime(number)) {
      return clock(number);
    }
    if (number.indexOf('-') > 0 || number.indexOf('/') > 0 || number.indexOf('.') > 0) {
      return numericDate(number);
    }
    return plainNumber(number, ordinal);
  }

  private boolean isNumberPart(int i) {
    char c = line.charAt(i);
    if (c >= '0' && c <= '9') {
      return true;
    }
    boolean digitAfter =
        i + 1 < line.length() && line.charAt(i + 1) >= '0' && line.charAt(i + 1) <= '9';
    return digitAfter && (c == ':' || c == '.' || c == '-' || c == '/');
  }

  private boolean skipOrdinal() {
    for (String suffix : new String[] {"st", "nd", "rd", "th"}) {
      if (line.regionMatches(at, suffix, 0, 2)
          && (at + 2 == line.length() || !Character.isLetter(line.charAt(at + 2)))) {
        at += 2;
        return true;
      }
    }
    // 2025-06-14T10:00
    if (at + 1 < line.length()
        && line.charAt(at) == 'T'
        && Character.isDigit(line.charAt(at + 1))) {
      at++;
    }
    return false;
  }

  private static boolean isDottedTime(String number) {
    int dot = number.indexOf('.');
    return dot > 0 && dot <= 2 && number.length() == dot + 3 && number.indexOf('.', dot + 1) < 0;
  }

  private boolean clock(String number) {
    int[] parts = parts(number);
    if (parts.length < 2 || parts[0] > 24 || parts[1] > 59) {
      return false;
    }
    clock = true;
    if (time == null) {
      time = LocalTime.of(parts[0] % 24, parts[1], parts.length > 2 ? Math.min(59, parts[2]) : 0);
    }
    return true;
  }

  /**
   * {@code +02:00}, {@code -0500}, {@code +2} after a time, right behind the sign. A dash may also
   * mean "until": 10:00-14:00.
   */
  private boolean zone(int start) {
    char sign = time == null || zone != null || start == 0 ? ' ' : line.charAt(start - 1);
    boolean west = sign == '-' || sign == '\u2212';
    if (!west && sign != '+') {
      return false;
    }
    int end = start;
    while (end < line.length() && end < start + 5 && isZonePart(end)) {
      end++;
    }
    String digits = line.substring(start, end).replace(":", "");
    boolean whole = digits.length() == 4 || (!west && digits.length() <= 2);
    if (!whole || (end < line.length() && isNumberPart(end))) {
      return false;
    }
    int hours = Integer.parseInt(digits.substring(0, Math.min(2, digits.length())));
    int minutes = digits.length() == 4 ? Integer.parseInt(digits.substring(2)) : 0;
    if (hours > (west ? 12 : 14) || minutes > 45 || minutes % 15 != 0) {
      return false;
    }
    zone = ZoneOffset.ofTotalSeconds((west ? -60 : 60) * (hours * 60 + minutes));
    at = end;
    return true;
  }

  private boolean isZonePart(int i) {
    char c = line.charAt(i);
    return (c >= '0' && c <= '9') || c == ':';
  }

  private boolean numericDate(String number) {
    int[] parts = parts(number);
    if (parts.length != 3) {
      return false;
    }
    boolean yearFirst = parts[0] > 1000;
    boolean yearLast = parts[2] > 1000 || parts[2] < 100 && number.indexOf('-') < 0;
    if (!yearFirst && !yearLast) {
      return false;
    }
    year = yearFirst ? parts[0] : parts[2];
    int first = yearFirst ? parts[1] : parts[0];
    int second = yearFirst ? parts[2] : parts[1];
    boolean monthFirst = yearFirst || second > 12;
    boolean dayFirst = !yearFirst && first > 12;
    month = monthFirst ? first : second;
    // Which of 3/4/2025 is the month, the line does not say.
    day = monthFirst ? second : dayFirst || number.indexOf('.') > 0 ? first : 0;
    return month >= 1 && month <= 12 && day <= 31;
  }

  private static int[] parts(String number) {
    String[] each = number.split("[:./-]");
    int[] parts = new int[each.length];
    for (int i = 0; i < each.length; i++) {
      parts[i] = each[i].length() > 4 || each[i].isEmpty() ? 9999 : Integer.parseInt(each[i]);
    }
    return parts;
  }

  private boolean plainNumber(String number, boolean ordinal) {
    if (number.length() == 4 && !ordinal) {
      int value = Integer.parseInt(number);
      if (value >= 1700 && value < 2200 && year == 0) {
        year = value;
        return true;
      }
      if (value < 2400 && value % 100 < 60) {
        clock = true;
        time = LocalTime.of(value / 100, value % 100);
        return true;
      }
      return false;
    }
    if (number.length() > 2 || day > 0) {
      return false;
    }
    day = Integer.parseInt(number);
    return day <= 60;
  }

  /** Ends a time and begins the next. */
  private boolean close(int end) {
    boolean dated = month > 0 && (day > 0 || year > 0);
    boolean timed = clock && (named || time != null) || relative;
    if (!dated && !timed) {
      return false;
    }
    String words = line.substring(segmentStart, end).strip();
    while (!words.isEmpty() && "|,;(".indexOf(words.charAt(words.length() - 1)) >= 0) {
      words = words.substring(0, words.length() - 1).strip();
    }
    stamps.add(new Stamp(update, named, timestamp(words)));
    segmentStart = end;
    update = false;
    named = false;
    year = 0;
    month = 0;
    day = 0;
    time = null;
    zone = null;
    clock = false;
    relative = false;
    return true;
  }

  private Timestamp timestamp(String words) {
    return new Timestamp(
        words, date(), Optional.ofNullable(time), Optional.ofNullable(time == null ? null : zone));
  }

  private Optional<LocalDate> date() {
    if (year == 0 || month == 0 || day == 0) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year < 100 ? 2000 + year : year, month, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
