package io.github.broadsheet.serialization.naf;

import io.github.broadsheet.article.Timestamp;
import java.util.Locale;

/** Times and names as NAF writes them. */
final class Times {
  private Times() {}

  /** Returns the words of {@code time} if they are ISO 8601 or mean no date, else ISO 8601. */
  static String of(Timestamp time) {
    return time.date()
        .filter(date -> !Timestamp.parse(time.text()).equals(time))
        .map(
            date ->
                date
                    + time.time().map(clock -> "T" + clock).orElse("")
                    + time.offset().map(Object::toString).orElse(""))
        .orElse(time.text());
  }

  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
