package io.github.broadsheet.serialization.mapping;

import io.github.broadsheet.article.Timestamp;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * Times between documents, which give them in many forms, and formats, which demand one of them.
 */
public final class Dates {
  private static final int MAX_YEAR = 9999;

  private Dates() {}

  /**
   * Reads ISO 8601 with the slips that are common in it (a space for the {@code T}, {@code +0100}),
   * RFC 822 with the slips of feeds, and dates with the month's name in English. Words of any other
   * form are kept {@linkplain Timestamp#unparsed unparsed}.
   */
  public static Timestamp parse(String text) {
    Timestamp iso = Timestamp.parse(text);
    if (iso.date().isPresent()) {
      return iso;
    }
    Timestamp mended = Timestamp.parse(mend(text.strip()));
    if (mended.date().isPresent()) {
      return new Timestamp(text, mended.date(), mended.time(), mended.offset());
    }
    return new SpokenDate().read(text);
  }

  /** Brings ISO 8601 as people write it into the form the standard gives. */
  private static String mend(String text) {
    StringBuilder mended = new StringBuilder(text.toUpperCase(java.util.Locale.ROOT));
    if (mended.length() > 10 && mended.charAt(4) == '-' && mended.charAt(10) == ' ') {
      mended.setCharAt(10, 'T');
    }
    for (int i = mended.length() - 1; i >= 10; i--) {
      if (mended.charAt(i) == ' ') {
        mended.deleteCharAt(i);
      }
    }
    int sign = mended.length() - 5;
    if (sign > 10 && (mended.charAt(sign) == '+' || mended.charAt(sign) == '-')) {
      mended.insert(sign + 3, ':');
    }
    String result = mended.toString();
    return result.endsWith("UTC") || result.endsWith("GMT")
        ? result.substring(0, result.length() - 3) + "Z"
        : result;
  }

  /**
   * Returns {@code time} as a date or a date with a time in ISO 8601; nothing if it has no date, or
   * its year is not one of four digits.
   */
  public static Optional<String> iso(Timestamp time) {
    return time.date().filter(Dates::hasFourDigits).map(date -> iso(time, date));
  }

  private static String iso(Timestamp time, LocalDate date) {
    if (isIso(time)) {
      return time.text();
    }
    if (time.time().isEmpty()) {
      return date.toString();
    }
    return exact(time)
        .map(Dates::format)
        .orElseGet(() -> date + "T" + DateTimeFormatter.ISO_LOCAL_TIME.format(time.time().get()));
  }

  private static boolean isIso(Timestamp time) {
    return time.text().equals(time.text().strip())
        && Timestamp.parse(time.text()).equals(time)
        && time.offset().map(ZoneOffset::getTotalSeconds).filter(s -> s % 60 != 0).isEmpty();
  }

  /** Returns {@code time} as RFC 3339 has it; nothing unless date, time and offset are known. */
  public static Optional<String> rfc3339(Timestamp time) {
    Optional<String> exact = exact(time).map(Dates::format);
    // The words, if they say it just as well; RFC 3339 has seconds and minutes of the offset, ISO
    // 8601 may have neither, or these without a colon.
    return exact.map(it -> isIso(time) && isRfc3339(time.text()) ? time.text() : it);
  }

  /** Says whether words are a point in time as RFC 3339 has it. */
  public static boolean isPointInTime(String words) {
    return rfc3339(Timestamp.parse(words)).filter(words::equals).isPresent();
  }

  private static boolean isRfc3339(String iso) {
    boolean hasOffset = iso.endsWith("Z") || iso.charAt(iso.length() - 3) == ':';
    return hasOffset && hasSeconds(iso);
  }

  private static boolean hasSeconds(String text) {
    return text.length() > 19 && text.charAt(16) == ':';
  }

  private static Optional<OffsetDateTime> exact(Timestamp time) {
    return time.toOffsetDateTime()
        .filter(exact -> exact.getYear() > 1 && exact.getYear() < MAX_YEAR)
        .map(Dates::withoutSecondsInOffset);
  }

  private static OffsetDateTime withoutSecondsInOffset(OffsetDateTime exact) {
    return exact.getOffset().getTotalSeconds() % 60 == 0
        ? exact
        : exact.withOffsetSameInstant(ZoneOffset.UTC);
  }

  private static String format(OffsetDateTime exact) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(exact);
  }

  private static boolean hasFourDigits(LocalDate date) {
    return date.getYear() > 0 && date.getYear() <= MAX_YEAR;
  }

  /** Returns the timestamp of {@code text}, as far as the numbers make a date. */
  static Timestamp of(
      String text, int[] date, Optional<LocalTime> time, Optional<ZoneOffset> zone) {
    try {
      return new Timestamp(text, Optional.of(LocalDate.of(date[0], date[1], date[2])), time, zone);
    } catch (DateTimeException noSuchDay) {
      return Timestamp.unparsed(text);
    }
  }
}
