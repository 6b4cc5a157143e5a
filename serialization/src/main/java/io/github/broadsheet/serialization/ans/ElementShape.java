package io.github.broadsheet.serialization.ans;

import static io.github.broadsheet.serialization.tree.Shape.any;
import static io.github.broadsheet.serialization.tree.Shape.fields;
import static io.github.broadsheet.serialization.tree.Shape.listOf;
import static io.github.broadsheet.serialization.tree.Shape.number;
import static io.github.broadsheet.serialization.tree.Shape.object;
import static io.github.broadsheet.serialization.tree.Shape.oneOf;
import static io.github.broadsheet.serialization.tree.Shape.recursive;
import static io.github.broadsheet.serialization.tree.Shape.text;

import io.github.broadsheet.serialization.tree.ObjectShape;
import io.github.broadsheet.serialization.tree.Shape;
import java.util.Map;

/**
 * The elements of a story. Its schema asks little of them; here each is held to the schema of its
 * own type. What has none may have any properties besides the common ones.
 */
final class ElementShape {
  private static final int MOST_LINKS = 10;
  private static final int MOST_EMBED_ID = 128;
  private static final int MOST_EMBED_URL = 512;

  private static final Shape TEXT =
      CommonShape.element("text")
          .with("content", text())
          .with("block_properties", object().with("dropcap", oneOf("letter")).others(any()).build())
          .required("type", "content")
          .build();

  static final Shape CORRECTION =
      CommonShape.element("correction")
          .all(text(), "correction_type", "text")
          .required("type", "text")
          .build();

  static final Shape CORRECTIONS = listOf(CORRECTION);

  static final Shape RAW_HTML = withContent("raw_html").build();

  static final Shape CUSTOM_EMBED =
      CommonShape.element("custom_embed").with("embed", embed()).required("type", "embed").build();

  private static final Shape LINK =
      CommonShape.element("interstitial_link")
          .all(text(), "url", "content")
          .with("description", TEXT)
          .with(
              "image",
              Shape.byType(
                  Map.of("reference", CommonShape.REFERENCE), recursive(() -> ContentShape.IMAGE)))
          .required("type", "url", "content")
          .build();

  private static final Shape ITEM =
      Shape.byType(Map.of("list", recursive(ElementShape::list)), TEXT);

  private static final Shape LIST_ELEMENT =
      CommonShape.element("list")
          .with("list_type", text())
          .with("items", listOf(ITEM))
          .required("type")
          .build();

  private static final Shape OTHER =
      CommonShape.element()
          .with("gallery_properties", fields())
          .others(any())
          .required("type")
          .build();

  private static final Map<String, Shape> BY_TYPE =
      Map.ofEntries(
          Map.entry("text", TEXT),
          Map.entry("header", withContent("header").with("level", CommonShape.WHOLE).build()),
          Map.entry("blockquote", withContent("blockquote").build()),
          Map.entry(
              "code", withContent("code").with("language", text()).required("language").build()),
          Map.entry("raw_html", RAW_HTML),
          Map.entry("quote", quote()),
          Map.entry("list", LIST_ELEMENT),
          Map.entry("table", table()),
          Map.entry("correction", CORRECTION),
          Map.entry("custom_embed", CUSTOM_EMBED),
          Map.entry("divider", CommonShape.element("divider").required("type").build()),
          Map.entry(
              "content_zone", CommonShape.element("content_zone").required("_id", "type").build()),
          Map.entry("element_group", group()),
          Map.entry(
              "endorsement",
              CommonShape.element("endorsement")
                  .with("endorsement", text())
                  .required("endorsement")
                  .build()),
          Map.entry("numeric_rating", rating()),
          Map.entry("interstitial_link", LINK),
          Map.entry("link_list", linkList()),
          Map.entry("reference", CommonShape.REFERENCE),
          Map.entry("promo_reference", promoReference()),
          Map.entry("oembed_response", oembed()),
          Map.entry("image", recursive(() -> ContentShape.IMAGE)),
          Map.entry("gallery", recursive(() -> ContentShape.GALLERY)),
          Map.entry("video", recursive(() -> ContentShape.VIDEO)),
          Map.entry("audio", recursive(() -> ContentShape.AUDIO)),
          Map.entry("collection", recursive(() -> ContentShape.COLLECTION)),
          Map.entry("story", recursive(() -> ContentShape.STORY)));

  private static final Shape ELEMENT = Shape.byType(BY_TYPE, OTHER);

  /** The elements of something. */
  static final Shape LIST = listOf(ELEMENT);

  private ElementShape() {}

  /** Returns the shape of elements of a type. */
  static Shape ofType(String type) {
    return BY_TYPE.getOrDefault(type, OTHER);
  }

  private static Shape list() {
    return LIST_ELEMENT;
  }

  private static Shape elements() {
    return recursive(() -> LIST);
  }

  private static ObjectShape.Builder withContent(String type) {
    return CommonShape.element(type).with("content", text()).required("type", "content");
  }

  private static Shape quote() {
    return CommonShape.element("quote")
        .with("content_elements", elements())
        .with("citation", TEXT)
        .others(any())
        .required("content_elements")
        .build();
  }

  private static Shape table() {
    return CommonShape.element("table")
        .with("header", listOf(TEXT))
        .with("rows", listOf(listOf(TEXT)))
        .others(any())
        .required("type", "rows")
        .build();
  }

  private static Shape group() {
    return CommonShape.element("element_group")
        .with("content_elements", elements())
        .required("type", "content_elements")
        .build();
  }

  private static Shape rating() {
    return CommonShape.element("numeric_rating")
        .all(number(), "numeric_rating", "min", "max")
        .with("units", text())
        .required("numeric_rating")
        .build();
  }

  private static Shape linkList() {
    Shape item = Shape.byType(Map.of("interstitial_link", LINK), TEXT);
    return CommonShape.element("link_list")
        .with("title", text())
        .with("items", listOf(item, 1, MOST_LINKS))
        .required("type", "items")
        .build();
  }

  private static Shape promoReference() {
    Shape referent =
        object()
            .with("type", oneOf("story", "gallery", "video"))
            .with("id", text())
            .with("referent_properties", fields())
            .required("id", "type")
            .build();
    return CommonShape.element("promo_reference")
        .with("referent", referent)
        .required("type", "referent")
        .build();
  }

  private static Shape oembed() {
    Shape referent = object().all(text(), "id", "provider").required("provider", "id").build();
    return object()
        .with("type", oneOf("oembed_response"))
        .all(text(), "_id", "subtype")
        .with("channels", listOf(text()))
        .all(fields(), "additional_properties", "raw_oembed")
        .with("referent", referent)
        .build();
  }

  private static Shape embed() {
    Shape config = object().others(ElementShape::isSetting, any()).build();
    return object()
        .with("id", text("1 to 128 characters", id -> isUpTo(MOST_EMBED_ID, id)))
        .with("url", text("1 to 512 characters", url -> isUpTo(MOST_EMBED_URL, url)))
        .with("config", config)
        .required("id", "url")
        .build();
  }

  private static boolean isSetting(String name) {
    // So that nothing in it can be taken for content or a reference.
    boolean isReserved = name.equals("referent") || name.equals("type") || name.equals("version");
    return !isReserved && CommonShape.isWord(name);
  }

  private static boolean isUpTo(int most, String text) {
    return !text.isEmpty() && text.codePointCount(0, text.length()) <= most;
  }
}
