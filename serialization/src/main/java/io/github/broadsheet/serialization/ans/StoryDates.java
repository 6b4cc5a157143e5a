package io.github.broadsheet.serialization.ans;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.ExtensionValue.Flag;
import io.github.broadsheet.article.ExtensionValue.Text;
import io.github.broadsheet.article.Lifecycle;
import io.github.broadsheet.article.Timestamp;
import io.github.broadsheet.serialization.mapping.Dates;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.mapping.Times;
import io.github.broadsheet.serialization.tree.JsonBuilder;
import io.github.broadsheet.serialization.tree.JsonFields;
import java.util.Optional;

/**
 * Dates of a story, which the schema wants to the second and with the distance from UTC. What is
 * known less exactly stands in {@code additional_properties}, rather than with an hour made up.
 */
final class StoryDates {
  private static final String CREATED = "created_date";
  private static final String UPDATED = "last_updated_date";
  private static final String FIRST = "first_publish_date";
  private static final String DISPLAY = "display_date";
  private static final String THIS = "publish_date";

  private static final String RESTRICTIONS = "content_restrictions";
  private static final String EMBARGO = "embargo";
  private static final String ACTIVE = "active";
  private static final String END = "end_time";

  private static final String ADDITIONAL = "additional_properties";
  private static final String INEXACT = "inexact_dates";

  private StoryDates() {}

  static void read(JsonFields story, Draft draft) {
    Optional<JsonFields> inexact =
        story.object(ADDITIONAL).flatMap(additional -> additional.object(INEXACT));
    take(story, inexact, CREATED, draft).ifPresent(draft.lifecycle()::created);
    take(story, inexact, UPDATED, draft).ifPresent(draft.lifecycle()::updated);
    take(story, inexact, FIRST, draft)
        .or(() -> shown(story, draft))
        .ifPresent(draft.lifecycle()::published);
    embargo(story, inexact, draft).ifPresent(draft.lifecycle()::embargoedUntil);
  }

  /** Takes the end of an embargo that is in force. */
  private static Optional<Timestamp> embargo(
      JsonFields story, Optional<JsonFields> inexact, Draft draft) {
    Optional<JsonFields> active =
        story
            .object(RESTRICTIONS)
            .flatMap(restrictions -> restrictions.object(EMBARGO))
            .filter(embargo -> embargo.peek(ACTIVE).filter(new Flag(true)::equals).isPresent())
            .filter(embargo -> embargo.peekText(END).isPresent());
    active.ifPresent(embargo -> embargo.take(ACTIVE));
    return active
        .flatMap(embargo -> take(embargo, Optional.empty(), END, draft))
        .or(() -> inexact.flatMap(dates -> take(dates, Optional.empty(), EMBARGO, draft)));
  }

  private static Optional<Timestamp> take(
      JsonFields story, Optional<JsonFields> inexact, String name, Draft draft) {
    JsonFields place = story.peekText(name).isPresent() ? story : inexact.orElse(story);
    return place
        .text(name)
        .map(words -> Times.read(name, words, () -> place.position(name), draft));
  }

  /** A story that was not published before has the date to show, or that of this publication. */
  private static Optional<Timestamp> shown(JsonFields story, Draft draft) {
    String name = story.peekText(DISPLAY).isPresent() ? DISPLAY : THIS;
    return story
        .peekText(name)
        .map(words -> Times.read(name, words, () -> story.position(name), draft));
  }

  static void write(Article article, JsonBuilder out) {
    Lifecycle lifecycle = article.lifecycle();
    JsonBuilder inexact = new JsonBuilder();
    put(CREATED, lifecycle.created(), out, inexact);
    put(UPDATED, lifecycle.updated(), out, inexact);
    put(FIRST, lifecycle.published().filter(time -> !isShown(time, article)), out, inexact);
    Optional<String> end = lifecycle.embargoedUntil().flatMap(Dates::rfc3339);
    if (end.isPresent()) {
      JsonBuilder embargo = new JsonBuilder().put(ACTIVE, true).put(END, end);
      out.put(RESTRICTIONS, new JsonBuilder().put(EMBARGO, embargo));
    } else {
      inexact.put(EMBARGO, lifecycle.embargoedUntil().flatMap(Times::words));
    }
    out.put(ADDITIONAL, new JsonBuilder().put(INEXACT, inexact));
  }

  private static void put(
      String name, Optional<Timestamp> time, JsonBuilder out, JsonBuilder inexact) {
    Optional<String> exact = time.flatMap(Dates::rfc3339);
    out.put(name, exact);
    if (exact.isEmpty()) {
      inexact.put(name, time.flatMap(Times::words));
    }
  }

  /** Says whether a reader finds a time in what was kept of the story. */
  private static boolean isShown(Timestamp time, Article article) {
    Optional<ExtensionValue> shown =
        article
            .extensions()
            .format(AnsReader.NAME)
            .map(kept -> kept.values())
            .flatMap(
                kept ->
                    Optional.ofNullable(kept.get(DISPLAY))
                        .or(() -> Optional.ofNullable(kept.get(THIS))));
    return Dates.isPointInTime(time.text()) && shown.equals(Optional.of(new Text(time.text())));
  }
}
