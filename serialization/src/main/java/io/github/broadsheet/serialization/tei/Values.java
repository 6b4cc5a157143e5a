package io.github.broadsheet.serialization.tei;

import io.github.broadsheet.article.Timestamp;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** The kinds of value that TEI's attributes take; guidelines, 1.4.2, "Datatype Specifications". */
final class Values {
  /** XML Schema's limit. */
  private static final int MAX_OFFSET = 14 * 3600;

  private Values() {}

  /** Says whether {@code tag} has the form of a language tag (teidata.language). */
  static boolean isLanguage(String tag) {
    return !tag.isEmpty()
        && tag.length() < 36
        && Character.isLetter(tag.charAt(0))
        && tag.chars().allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '-'));
  }

  /** Returns {@code name} as a name without white space (teidata.enumerated), if it is one. */
  static Optional<String> token(String name) {
    boolean isToken =
        !name.isEmpty()
            && isLetter(name.charAt(0))
            && name.chars().allMatch(c -> isLetter(c) || (c >= '0' && c <= '9') || c == '-');
    return isToken ? Optional.of(name) : Optional.empty();
  }

  private static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** Returns the name of a constant as TEI writes values. */
  static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns {@code time} as a date or date and time of XML Schema (teidata.temporal.w3c). */
  static Optional<String> when(Timestamp time) {
    Optional<LocalDate> date = time.date().filter(day -> day.getYear() > 0 && day.getYear() < 9999);
    return date.map(
        day ->
            time.toOffsetDateTime()
                .map(Values::exact)
                .or(() -> time.time().map(t -> day + "T" + DateTimeFormatter.ISO_TIME.format(t)))
                .orElse(day.toString()));
  }

  private static String exact(OffsetDateTime time) {
    int offset = time.getOffset().getTotalSeconds();
    boolean isAllowed = offset % 60 == 0 && Math.abs(offset) <= MAX_OFFSET;
    OffsetDateTime allowed = isAllowed ? time : time.withOffsetSameInstant(ZoneOffset.UTC);
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(allowed);
  }
}
