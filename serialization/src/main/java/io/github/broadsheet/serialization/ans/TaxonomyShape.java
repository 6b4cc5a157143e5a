package io.github.broadsheet.serialization.ans;

import static io.github.broadsheet.serialization.tree.Shape.any;
import static io.github.broadsheet.serialization.tree.Shape.fields;
import static io.github.broadsheet.serialization.tree.Shape.flag;
import static io.github.broadsheet.serialization.tree.Shape.listOf;
import static io.github.broadsheet.serialization.tree.Shape.number;
import static io.github.broadsheet.serialization.tree.Shape.object;
import static io.github.broadsheet.serialization.tree.Shape.oneOf;
import static io.github.broadsheet.serialization.tree.Shape.text;

import io.github.broadsheet.serialization.tree.ObjectShape;
import io.github.broadsheet.serialization.tree.Shape;
import java.util.Map;
import java.util.regex.Pattern;

/** What something is about. */
final class TaxonomyShape {
  private static final int MOST_TASKS = 200;

  private static final Shape TASK =
      text("24 hexadecimal digits", Pattern.compile("[0-9a-fA-F]{24}").asMatchPredicate());

  private static final Shape CATEGORY =
      object()
          .all(text(), "_id", "classifier", "name")
          .with("score", number())
          .required("_id", "name", "classifier")
          .build();

  private static final Shape ENTITY =
      object()
          .all(text(), "_id", "custom_id", "label", "type")
          .with("score", number())
          .required("label")
          .build();

  private static final Shape SITE = place("site").build();

  /** A section of a website, or a reference to one. */
  static final Shape SECTION =
      or(
          place("section")
              .with("_website", text())
              .with("parent", object().with("default", text()).others(any()).build())
              .build());

  static final Shape TAXONOMY =
      object()
          .with("keywords", listOf(keyword()))
          .with("named_entities", listOf(namedEntity()))
          .with("topics", listOf(topic()))
          .with(
              "auxiliaries",
              listOf(object().all(text(), "_id", "name", "uid").required("_id", "uid").build()))
          .with("tags", listOf(tag()))
          .all(listOf(CATEGORY), "categories", "custom_categories")
          .with("content_topics", listOf(contentTopic()))
          .all(listOf(ENTITY), "entities", "custom_entities")
          .with("primary_site", or(SITE))
          .with("primary_section", SECTION)
          .with("sites", listOf(or(SITE)))
          .with("sections", listOf(SECTION))
          .all(listOf(text()), "seo_keywords", "stock_symbols")
          .with("associated_tasks", listOf(TASK, 0, MOST_TASKS))
          .with("additional_properties", fields())
          .build();

  private TaxonomyShape() {}

  private static Shape or(Shape object) {
    return Shape.byType(Map.of("reference", CommonShape.REFERENCE), object);
  }

  private static ObjectShape.Builder place(String type) {
    return CommonShape.versioned(object())
        .with("type", oneOf(type))
        .all(text(), "_id", "name", "description", "path", "parent_id")
        .with("primary", flag())
        .with("additional_properties", fields())
        .required("type", "version", "name");
  }

  private static Shape keyword() {
    return object()
        .all(text(), "keyword", "tag")
        .with("score", number())
        .with("frequency", CommonShape.WHOLE)
        .required("keyword", "score")
        .build();
  }

  private static Shape namedEntity() {
    return object()
        .all(text(), "_id", "name", "type")
        .with("score", number())
        .required("_id", "name", "type")
        .build();
  }

  private static Shape topic() {
    return object()
        .all(text(), "_id", "name", "uid")
        .with("score", number())
        .required("_id", "score", "uid")
        .build();
  }

  private static Shape contentTopic() {
    return object()
        .all(text(), "_id", "label")
        .with("score", number())
        .required("_id", "label", "score")
        .build();
  }

  private static Shape tag() {
    return object()
        .with("type", oneOf("tag"))
        .all(text(), "_id", "subtype", "text", "description", "slug")
        .with("additional_properties", fields())
        .required("text")
        .build();
  }
}
