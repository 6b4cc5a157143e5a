package io.github.broadsheet.serialization.nitf;

import io.github.broadsheet.article.Timestamp;
import java.time.LocalDate;
import java.util.Optional;

/** Times as NITF's {@code norm} has them: ISO 8601. */
final class Norms {
  private Norms() {}

  /** Returns the words of {@code time} if they are ISO 8601 or mean no date, else ISO 8601. */
  static String of(Timestamp time) {
    Optional<LocalDate> date = time.date();
    return date.isEmpty() || Timestamp.parse(time.text()).equals(time)
        ? time.text()
        : date.get()
            + time.time().map(clock -> "T" + clock).orElse("")
            + time.offset().map(Object::toString).orElse("");
  }
}
