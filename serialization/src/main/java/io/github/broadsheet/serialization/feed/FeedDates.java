package io.github.broadsheet.serialization.feed;

import io.github.broadsheet.article.Timestamp;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.mapping.Times;
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
        return element.map(it -> Times.read(name, it.text(), it::position, draft));
      }
    }
    return Optional.empty();
  }
}
