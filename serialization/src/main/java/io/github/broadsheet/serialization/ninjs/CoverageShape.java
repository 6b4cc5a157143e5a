package io.github.broadsheet.serialization.ninjs;

import static io.github.broadsheet.serialization.tree.Shape.integer;
import static io.github.broadsheet.serialization.tree.Shape.leaf;
import static io.github.broadsheet.serialization.tree.Shape.listOf;
import static io.github.broadsheet.serialization.tree.Shape.object;
import static io.github.broadsheet.serialization.tree.Shape.oneOf;
import static io.github.broadsheet.serialization.tree.Shape.text;

import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.serialization.tree.Shape;

/** What 3.x has for newsroom planning. */
final class CoverageShape {

  private static final Shape DATES =
      object()
          .all(text(), "startDate", "endDate", "expectedDuration")
          .all(
              text("a date, as much of it as is known", Truncated::isDate),
              "expectedStartDate",
              "expectedEndDate")
          .with("recurrence", recurrence())
          .build();

  static final Shape EVENT_DETAILS =
      object()
          .all(text(), "eventStatus", "plannedCoverageStatus")
          .with("dates", leaf("dates with a start", CoverageShape::haveStart))
          .with("organiser", NinjsShape.ORGANISATION)
          .build();

  static final Shape PLANNED =
      listOf(
          object()
              .all(text(), "uri", "title", "edNote", "language")
              .with("pubStatus", NinjsShape.STATUS)
              .with("type", NinjsShape.TYPE)
              .with("commissioned", commissioned())
              .with("dates", leaf("dates with a start", CoverageShape::haveStart))
              .with("audiences", listOf(audience()))
              .with("exclAudience", listOf(text()))
              .with("urgency", integer(1, 9))
              .with("itemCount", object().all(integer(), "rangeFrom", "rangeTo").build())
              .with("wordCount", integer())
              .with("renditions", listOf(NinjsShape.RENDITION))
              .build());

  private static Shape recurrence() {
    return object()
        .with(
            "recurrenceRules",
            listOf(
                object()
                    .with(
                        "frequency",
                        oneOf(
                            "secondly",
                            "minutely",
                            "hourly",
                            "daily",
                            "weekly",
                            "monthly",
                            "yearly"))
                    .all(integer(), "interval", "count")
                    .with("until", text())
                    .build()))
        .build();
  }

  private static Shape commissioned() {
    return object()
        .all(text(), "by", "on")
        .with("references", listOf(object().all(text(), "name", "value").build()))
        .build();
  }

  private static Shape audience() {
    return object().with("audience", text()).with("significance", integer()).build();
  }

  // The schema wants exactly one kind of start, or exactly one kind of end.
  private static boolean haveStart(ExtensionValue value) {
    return value instanceof Fields dates
        && DATES.fit(dates, Shape.ANY_EDITION).filter(dates::equals).isPresent()
        && (isOne(dates, "startDate", "expectedStartDate")
            || isOne(dates, "endDate", "expectedEndDate"));
  }

  private static boolean isOne(Fields dates, String one, String other) {
    return dates.values().containsKey(one) != dates.values().containsKey(other);
  }

  private CoverageShape() {}
}
