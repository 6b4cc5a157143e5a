package io.github.broadsheet.serialization.mapping;

import io.github.broadsheet.article.Timestamp;
import io.github.broadsheet.io.Severity;
import io.github.broadsheet.text.Position;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/** Points in time as formats write them. */
public final class Times {
  private Times() {}

  /**
   * Reads a time, and says so if it is no date.
   *
   * @param name what the format calls it
   * @param position finds where it stands
   */
  public static Timestamp read(
      String name, String words, Supplier<Optional<Position>> position, Draft draft) {
    Timestamp time = Dates.parse(words);
    if (time.date().isEmpty()) {
      draft.note(
          "bad-date",
          Severity.WARNING,
          name + " should be a date, and is \"" + time.text() + "\"",
          position.get());
    }
    return time;
  }

  /**
   * Returns the words of the document, if they say all that is known; else ISO 8601; nothing if
   * there is no date. For formats whose schema demands no form.
   */
  public static Optional<String> words(Timestamp time) {
    return time.date()
        .map(day -> Dates.parse(time.text()).equals(time) ? time.text() : iso(day, time));
  }

  private static String iso(LocalDate day, Timestamp time) {
    return time.toOffsetDateTime()
        .map(Object::toString)
        .orElseGet(() -> day + time.time().map(clock -> "T" + clock).orElse(""));
  }
}
