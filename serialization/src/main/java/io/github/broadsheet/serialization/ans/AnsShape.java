package io.github.broadsheet.serialization.ans;

import static io.github.broadsheet.serialization.tree.Shape.any;
import static io.github.broadsheet.serialization.tree.Shape.fields;
import static io.github.broadsheet.serialization.tree.Shape.listOf;
import static io.github.broadsheet.serialization.tree.Shape.object;
import static io.github.broadsheet.serialization.tree.Shape.oneOf;
import static io.github.broadsheet.serialization.tree.Shape.recursive;
import static io.github.broadsheet.serialization.tree.Shape.text;

import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.serialization.tree.Shape;
import java.util.Map;

/** What the schema of a story allows, as far as this package writes it. */
final class AnsShape {
  private static final Shape CORRECTION =
      object()
          .with("type", oneOf("correction"))
          .all(text(), "_id", "subtype", "correction_type", "text")
          .all(any(), "channels", "alignment", "additional_properties")
          .required("type", "text")
          .build();

  private static final Shape TEXT =
      object()
          .with("type", oneOf("text"))
          .all(text(), "_id", "subtype", "content")
          .all(any(), "channels", "alignment", "block_properties", "additional_properties")
          .required("type", "content")
          .build();

  private static final Shape ELEMENT = Shape.leaf("a content element", AnsShape::isElement);

  private static final Shape QUOTE =
      object()
          .with("type", oneOf("quote"))
          .all(text(), "_id", "subtype")
          .all(any(), "channels", "alignment", "additional_properties")
          .with("content_elements", listOf(recursive(AnsShape::element)))
          .with("citation", TEXT)
          .required("content_elements")
          .build();

  private static final Map<String, Shape> ELEMENTS =
      Map.of("quote", QUOTE, "text", TEXT, "correction", CORRECTION);

  /** A story. */
  static final Shape STORY =
      object()
          .with("type", oneOf("story"))
          .with("version", text())
          .all(text(), "_id", "subtype", "language", "canonical_url", "canonical_url_external")
          .all(text(), "canonical_website", "website", "website_url", "short_url", "slug")
          .all(text(), "created_date", "last_updated_date", "publish_date", "first_publish_date")
          .all(text(), "display_date", "location", "editor_note", "status", "copyright")
          .all(fields(), "headlines", "subheadlines", "description", "credits", "vanity_credits")
          .all(fields(), "taxonomy", "promo_items", "related_content", "owner", "planning")
          .all(fields(), "workflow", "pitches", "revision", "syndication", "source", "distributor")
          .all(fields(), "comments", "label", "content_restrictions", "rendering_guides")
          .all(any(), "tracking", "channels", "alignment", "geo", "address", "content_aliases")
          .all(any(), "additional_properties", "publishing", "variations", "voice_transcripts")
          .all(any(), "websites", "contributors")
          .with("corrections", listOf(CORRECTION))
          .with("content_elements", listOf(ELEMENT))
          .required("type", "version")
          .build();

  private AnsShape() {}

  private static Shape element() {
    return ELEMENT;
  }

  private static boolean isElement(ExtensionValue value) {
    if (!(value instanceof Fields element)
        || !(element.values().get("type") instanceof ExtensionValue.Text type)) {
      return false;
    }
    Shape shape = ELEMENTS.get(type.value());
    return shape == null || shape.misfits(value).isEmpty();
  }

  /** Returns the shape of elements of a type; anything, if the type is not known here. */
  static Shape ofType(String type) {
    return ELEMENTS.getOrDefault(type, any());
  }
}
