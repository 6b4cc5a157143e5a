package io.github.broadsheet.serialization.feed;

import io.github.broadsheet.article.Timestamp;
import io.github.broadsheet.io.Severity;
import io.github.broadsheet.serialization.mapping.Dates;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.markup.Element;
import java.util.List;
import java.util.Optional;

/** Times in feeds. */
final class FeedDates {
  private FeedDates() {}

  /** Takes the first of {@code names} that an item has, and says so if it is no date. */
  static Optional<Timestamp> take(Parts item, Draft draft, List<String> names) {
    for (String name : names) {
      Optional<Element> element = item.takeFirst(name);
      if (element.isPresent()) {
        return element.map(it -> time(name, it, draft));
      }
    }
    return Optional.empty();
  }

  private static Timestamp time(String name, Element element, Draft draft) {
    Timestamp time = Dates.parse(element.text());
    if (time.date().isEmpty()) {
      draft.note(
          "bad-date",
          Severity.WARNING,
          name + " should be a date, and is \"" + time.text() + "\"",
          element.position());
    }
    return time;
  }
}
