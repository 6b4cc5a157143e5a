package io.github.broadsheet.serialization.ninjs;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.PublicationStatus;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.mapping.Field;
import io.github.broadsheet.serialization.mapping.JsonRows;
import io.github.broadsheet.serialization.mapping.Mapping;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** When an item was made and changed, and whether it may be used. */
final class Lifecycles {
  private Lifecycles() {}

  static void rows(Mapping.Builder<Item, Target> table, JsonRows<Item, Target> rows) {
    dates(rows);
    rows.text(
        Field.VERSION,
        "version",
        (draft, version) -> draft.lifecycle().version(version),
        article -> article.lifecycle().version());
    table.row(Field.STATUS, "pubStatus", Lifecycles::readStatus, Lifecycles::writeStatus);
    table.row(
        Field.URGENCY,
        "urgency",
        Lifecycles::readUrgency,
        (article, target) -> target.out().put("urgency", article.lifecycle().urgency()));
    table.row(Field.EDITORIAL_NOTES, "edNote", Lifecycles::readNotes, Lifecycles::writeNotes);
  }

  private static void dates(JsonRows<Item, Target> rows) {
    rows.date(
        Field.CREATED,
        "firstCreated",
        (d, t) -> d.lifecycle().created(t),
        // Nothing of ninjs says when something was published; this is nearest.
        a -> a.lifecycle().created().or(() -> a.lifecycle().published()));
    rows.date(
        Field.UPDATED,
        "versionCreated",
        (d, t) -> d.lifecycle().updated(t),
        a -> a.lifecycle().updated());
    rows.date(
        Field.EMBARGO,
        "embargoedUntil",
        (d, t) -> d.lifecycle().embargoedUntil(t),
        a -> a.lifecycle().embargoedUntil());
    rows.date(
        Field.EXPIRES, "expires", (d, t) -> d.lifecycle().expires(t), a -> a.lifecycle().expires());
  }

  private static void readStatus(Item item, Draft draft) {
    Optional<PublicationStatus> status = item.peek("pubStatus").flatMap(Lifecycles::status);
    if (status.isPresent()) {
      item.fields().take("pubStatus");
      draft.lifecycle().status(status);
    }
  }

  private static Optional<PublicationStatus> status(String name) {
    String upper = name.toUpperCase(Locale.ROOT);
    return Arrays.stream(PublicationStatus.values())
        .filter(status -> status.name().equals(upper))
        .findFirst();
  }

  private static void writeStatus(Article article, Target target) {
    target
        .out()
        .put("pubStatus", article.lifecycle().status().map(s -> s.name().toLowerCase(Locale.ROOT)));
  }

  private static void readUrgency(Item item, Draft draft) {
    boolean isValid =
        item.fields()
            .peek("urgency")
            .filter(value -> NinjsShape.URGENCY.fit(value, 0).isPresent())
            .isPresent();
    if (isValid) {
      item.fields().integer("urgency").ifPresent(draft.lifecycle()::urgency);
    }
  }

  private static void readNotes(Item item, Draft draft) {
    item.fields()
        .text("edNote")
        .ifPresent(
            notes ->
                notes
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(draft.lifecycle()::addEditorialNote));
  }

  private static void writeNotes(Article article, Target target) {
    String notes =
        article.lifecycle().editorialNotes().stream()
            .filter(note -> !note.isBlank())
            .collect(Collectors.joining("\n"));
    target.out().words("edNote", Optional.of(notes));
  }
}
