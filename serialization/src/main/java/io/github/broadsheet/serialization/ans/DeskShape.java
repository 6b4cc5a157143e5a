package io.github.broadsheet.serialization.ans;

import static io.github.broadsheet.serialization.tree.Shape.any;
import static io.github.broadsheet.serialization.tree.Shape.fields;
import static io.github.broadsheet.serialization.tree.Shape.flag;
import static io.github.broadsheet.serialization.tree.Shape.leaf;
import static io.github.broadsheet.serialization.tree.Shape.listOf;
import static io.github.broadsheet.serialization.tree.Shape.object;
import static io.github.broadsheet.serialization.tree.Shape.oneOf;
import static io.github.broadsheet.serialization.tree.Shape.text;

import io.github.broadsheet.article.ExtensionValue.Numeral;
import io.github.broadsheet.serialization.tree.ObjectShape;
import io.github.broadsheet.serialization.tree.Shape;
import java.util.regex.Pattern;

/** What the desk plans for a story, and where it was published. */
final class DeskShape {
  private static final Shape STATUS =
      text("small letters and spaces", Pattern.compile("[a-z ]*").asMatchPredicate());

  static final Shape PLANNING =
      object()
          .with("additional_properties", fields())
          .with("websked_sort_date", CommonShape.DATE)
          .with("deadline_miss", CommonShape.WHOLE)
          .all(text(), "internal_note", "budget_line")
          .with(
              "scheduling",
              object()
                  .all(CommonShape.DATE, "planned_publish_date", "scheduled_publish_date")
                  .all(flag(), "will_have_gallery", "will_have_graphic", "will_have_image")
                  .with("will_have_video", flag())
                  .build())
          .with("story_length", lengths())
          .build();

  static final Shape WORKFLOW =
      object()
          .with("additional_properties", fields())
          .with(
              "status_code",
              leaf(
                  "a whole number from 1",
                  value ->
                      value instanceof Numeral n
                          && n.value().scale() == 0
                          && n.value().signum() > 0))
          .with("note", text())
          .build();

  static final Shape PITCHES =
      object()
          .with("additional_properties", fields())
          .with("platform", listOf(pitch("platform_path", event().build())))
          .with(
              "publication",
              listOf(
                  pitch(
                      "publication_id",
                      event()
                          .with("edition_id", text())
                          .with("edition_time", CommonShape.DATE)
                          .build())))
          .build();

  static final Shape REVISION =
      object()
          .all(text(), "revision_id", "parent_id", "branch", "user_id")
          .with("editions", listOf(text()))
          .with("published", flag())
          .with("additional_properties", fields())
          .build();

  static final Shape PUBLISHING =
      object()
          .with("has_published_edition", flag())
          .with("editions", object().others(edition()).required("default").build())
          .with(
              "scheduled_operations",
              object()
                  .with(
                      "publish_edition",
                      listOf(
                          operation("publish_edition")
                              .with("operation_revision_id", text())
                              .build()))
                  .with("unpublish_edition", listOf(operation("unpublish_edition").build()))
                  .build())
          .with("additional_properties", fields())
          .required("has_published_edition")
          .build();

  static final Shape RESTRICTIONS =
      object()
          .with("content_code", text())
          .with(
              "embargo",
              object()
                  .with("active", flag())
                  .with("end_time", CommonShape.DATE)
                  .with("description", text())
                  .required("active")
                  .build())
          .with(
              "geo",
              object()
                  .with("restrictions", listOf(restriction(), 1, 1))
                  .required("restrictions")
                  .build())
          .others(any())
          .build();

  private DeskShape() {}

  private static Shape lengths() {
    ObjectShape.Builder lengths = object().with("character_encoding", text());
    for (String unit : new String[] {"word", "inch", "line", "character"}) {
      lengths.all(CommonShape.WHOLE, unit + "_count_planned", unit + "_count_actual");
    }
    return lengths.build();
  }

  private static Shape pitch(String target, Shape event) {
    return object()
        .with("additional_properties", fields())
        .with(target, text())
        .all(event, "creation_event", "latest_event")
        .build();
  }

  private static ObjectShape.Builder event() {
    return object()
        .with("additional_properties", fields())
        .with("status", STATUS)
        .with("time", CommonShape.DATE)
        .all(text(), "user_id", "note");
  }

  private static Shape edition() {
    return object()
        .all(text(), "edition_name", "edition_revision_id")
        .all(CommonShape.DATE, "edition_date", "edition_first_publish_date")
        .all(CommonShape.DATE, "edition_display_date", "edition_publish_date")
        .with("edition_published", flag())
        .with("additional_properties", fields())
        .required("edition_published", "edition_date", "edition_name")
        .build();
  }

  private static ObjectShape.Builder operation(String name) {
    return object()
        .with("operation", oneOf(name))
        .all(text(), "operation_edition", "operation_date")
        .with("additional_properties", fields());
  }

  private static Shape restriction() {
    return object().with("restriction_id", text()).required("restriction_id").build();
  }
}
