package io.github.broadsheet.serialization.mapping;

import io.github.broadsheet.article.Timestamp;
import java.util.Optional;

/** Points in time as formats write them. */
public final class Times {
  private Times() {}

  /**
   * Returns the words of the document, if they say all that is known; else ISO 8601. For formats
   * whose schema demands no form.
   */
  public static Optional<String> words(Timestamp time) {
    if (Dates.parse(time.text()).equals(time)) {
      return Optional.of(time.text()).filter(text -> !text.isBlank());
    }
    return time.toOffsetDateTime()
        .map(Object::toString)
        .or(() -> time.date().map(day -> day + time.time().map(clock -> "T" + clock).orElse("")))
        .or(() -> Optional.of(time.text()).filter(text -> !text.isBlank()));
  }
}
