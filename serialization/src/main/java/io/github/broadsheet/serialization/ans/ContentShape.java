package io.github.broadsheet.serialization.ans;

import static io.github.broadsheet.serialization.tree.Shape.any;
import static io.github.broadsheet.serialization.tree.Shape.fields;
import static io.github.broadsheet.serialization.tree.Shape.flag;
import static io.github.broadsheet.serialization.tree.Shape.listOf;
import static io.github.broadsheet.serialization.tree.Shape.number;
import static io.github.broadsheet.serialization.tree.Shape.object;
import static io.github.broadsheet.serialization.tree.Shape.oneOf;
import static io.github.broadsheet.serialization.tree.Shape.recursive;
import static io.github.broadsheet.serialization.tree.Shape.text;

import io.github.broadsheet.serialization.tree.ObjectShape;
import io.github.broadsheet.serialization.tree.Shape;
import java.util.Map;
import java.util.regex.Pattern;

/** What stands by itself: stories, pictures, films. All of them have most properties in common. */
final class ContentShape {
  private static final int MOST_VARIANT_NAME = 256;
  private static final int MOST_WEBSITES = 50;
  private static final int MOST_ZONES = 10;
  private static final int TOKEN_LENGTH = 64;

  private static final Shape ALIASES =
      listOf(
          text(
              "a small letter, then small letters, digits and hyphens",
              Pattern.compile("[a-z][a-z0-9-]*").asMatchPredicate()));

  private static final ObjectShape BASE =
      CommonShape.versioned(CommonShape.element())
          .all(text(), "language", "copyright", "canonical_url", "short_url", "location")
          .all(text(), "editor_note", "status", "slug")
          .all(CommonShape.DATE, "created_date", "last_updated_date", "publish_date")
          .all(CommonShape.DATE, "first_publish_date", "display_date")
          .with("geo", object().all(number(), "latitude", "longitude").others(any()).build())
          .with("address", address())
          .all(CommonShape.DICTIONARY, "headlines", "subheadlines", "description")
          .all(PeopleShape.CREDITS, "credits", "vanity_credits")
          .with("taxonomy", TaxonomyShape.TAXONOMY)
          .with("promo_items", object().others(recursive(ContentShape::promoted)).build())
          .with("related_content", related())
          .with(
              "owner",
              object().all(text(), "id", "name").with("sponsored", flag()).others(any()).build())
          .with("planning", DeskShape.PLANNING)
          .with("workflow", DeskShape.WORKFLOW)
          .with("pitches", DeskShape.PITCHES)
          .with("revision", DeskShape.REVISION)
          .with("syndication", object().others(flag()).build())
          .with("source", source())
          .with("distributor", distributor())
          .with("tracking", fields())
          .with("comments", comments())
          .with("label", object().others(CommonShape::isWord, label()).build())
          .with("content_restrictions", DeskShape.RESTRICTIONS)
          .with("contributors", contributors())
          .build();

  private static final ObjectShape PLACED =
      object()
          .like(BASE)
          .all(text(), "canonical_website", "website", "website_url")
          .with("websites", object().others(website()).build())
          .with("content_aliases", ALIASES)
          .build();

  static final ObjectShape IMAGE =
      object()
          .like(BASE)
          .with("type", oneOf("image"))
          .all(text(), "image_type", "alt_text", "seo_filename", "subtitle", "caption", "url")
          .all(CommonShape.WHOLE, "width", "height")
          .with("licensable", flag())
          .with(
              "focal_point",
              object().all(number(), "x", "y").others(any()).required("x", "y").build())
          .with(
              "auth",
              object()
                  .others(
                      ContentShape::isNumber, text("64 letters and digits", ContentShape::isToken))
                  .build())
          .required("type", "version")
          .build();

  static final Shape GALLERY =
      object()
          .like(PLACED)
          .with("type", oneOf("gallery"))
          .with("content_elements", recursive(() -> ElementShape.LIST))
          .required("type", "version")
          .build();

  static final Shape VIDEO =
      object()
          .like(PLACED)
          .with("type", oneOf("video"))
          .with("duration", number())
          .all(text(), "transcript", "rating", "video_type", "youtube_content_id", "embed_html")
          .with("streams", listOf(stream()))
          .with("subtitles", subtitles())
          .with("promo_image", IMAGE)
          .with("corrections", recursive(() -> ElementShape.CORRECTIONS))
          .required("type", "version")
          .build();

  static final Shape AUDIO =
      object()
          .like(BASE)
          .in(0, "contributors", any())
          .with("content_aliases", ALIASES)
          .with("type", oneOf("audio"))
          .all(text(), "source_url", "mimetype")
          .all(flag(), "autoplay", "controls", "loop", "preload")
          .with("streams", listOf(audioStream(), 1, Integer.MAX_VALUE))
          .exactlyOne("streams", "source_url")
          .required("type", "version")
          .build();

  static final Shape COLLECTION =
      object()
          .like(PLACED)
          .in(0, "contributors", any())
          .with("type", oneOf("collection"))
          .with("corrections", recursive(() -> ElementShape.CORRECTIONS))
          .with("content_elements", recursive(() -> ElementShape.LIST))
          .with("publishing", DeskShape.PUBLISHING)
          .with("dynamic_items", fields())
          .required("type", "version")
          .build();

  static final Shape STORY =
      object()
          .like(PLACED)
          .with("type", oneOf("story"))
          .with("canonical_url_external", text())
          .with(
              "rendering_guides",
              object().with("preferred_method", listOf(text())).others(any()).build())
          .with("corrections", recursive(() -> ElementShape.CORRECTIONS))
          .with("content_elements", recursive(() -> ElementShape.LIST))
          .with("publishing", DeskShape.PUBLISHING)
          .with("variations", variations())
          .with("voice_transcripts", transcripts())
          .required("type", "version")
          .build();

  /** Content of any type, beside a story. */
  private static final Shape CONTENT =
      object()
          .like(BASE)
          .with("content_aliases", ALIASES)
          .others(any())
          .required("type", "version")
          .build();

  private static final Shape PROMOTED =
      Shape.byType(
          Map.of(
              "reference", CommonShape.REFERENCE,
              "raw_html", ElementShape.RAW_HTML,
              "custom_embed", ElementShape.CUSTOM_EMBED),
          CONTENT);

  private static final Shape RELATED =
      Shape.byType(
          Map.of("reference", CommonShape.REFERENCE, "custom_embed", ElementShape.CUSTOM_EMBED),
          CONTENT);

  private ContentShape() {}

  private static Shape promoted() {
    return PROMOTED;
  }

  private static Shape related() {
    Shape redirect =
        CommonShape.versioned(object())
            .with("type", oneOf("redirect"))
            .all(text(), "_id", "canonical_url", "redirect_url")
            .with(
                "owner",
                object().all(text(), "id", "name").with("sponsored", flag()).others(any()).build())
            .with("revision", DeskShape.REVISION)
            .required("type", "version", "canonical_url", "redirect_url")
            .build();
    return object()
        .with("redirect", listOf(redirect, 0, 1))
        .others(listOf(recursive(() -> RELATED)))
        .build();
  }

  private static Shape address() {
    return object()
        .all(text(), "post_office_box", "extended_address", "street_address", "locality")
        .all(text(), "region", "postal_code", "country_name")
        .with("additional_properties", fields())
        .needing("post_office_box", "street_address")
        .needing("extended_address", "street_address")
        .build();
  }

  private static Shape source() {
    return object()
        .all(text(), "source_id", "source_type", "name", "system", "edit_url")
        .with("additional_properties", fields())
        .build();
  }

  /** A distributor of its own words, or one that is known by its identifier. */
  private static Shape distributor() {
    Shape known =
        object()
            .with("reference_id", text())
            .with("mode", oneOf("reference"))
            .required("reference_id", "mode")
            .build();
    Shape named =
        object()
            .all(text(), "name", "subcategory")
            .with("category", oneOf("staff", "wires", "freelance", "stock", "handout", "other"))
            .with("additional_properties", fields())
            .with("mode", oneOf("custom"))
            .build();
    return Shape.choosing(
        fields ->
            fields.values().containsKey("reference_id") && !fields.values().containsKey("name")
                ? known
                : named);
  }

  private static Shape comments() {
    return object()
        .with("comments_period", CommonShape.WHOLE)
        .all(flag(), "allow_comments", "display_comments", "moderation_required")
        .with("additional_properties", fields())
        .others(any())
        .build();
  }

  private static Shape label() {
    return object()
        .all(text(), "text", "url")
        .with("display", flag())
        .with("additional_properties", fields())
        .required("text")
        .build();
  }

  private static Shape contributors() {
    Shape user = object().all(text(), "user_id", "display_name").others(any()).build();
    return object().with("created_by", user).build();
  }

  private static Shape website() {
    return object()
        .with("website_section", TaxonomyShape.SECTION)
        .with("website_url", text())
        .build();
  }

  private static Shape stream() {
    return object()
        .all(number(), "height", "width", "filesize", "bitrate")
        .all(text(), "audio_codec", "video_codec", "stream_type", "url", "provider")
        .others(any())
        .build();
  }

  private static Shape audioStream() {
    return object()
        .all(number(), "filesize", "bitrate")
        .all(text(), "audio_codec", "stream_type")
        .with("url", text("an address", Pictures::isAddress))
        .others(any())
        .required("url")
        .build();
  }

  private static Shape subtitles() {
    return object()
        .with("confidence", number())
        .with("urls", listOf(object().all(text(), "format", "url").others(any()).build()))
        .others(any())
        .build();
  }

  private static Shape variations() {
    Shape variant =
        object()
            .with("type", oneOf("variant"))
            .with("_id", text())
            .with("additional_properties", fields())
            .with("content", recursive(() -> STORY))
            .all(CommonShape.DATE, "created_date", "last_updated_date", "publish_date")
            .with("name", text("at most 256 characters", name -> length(name) <= MOST_VARIANT_NAME))
            .with("published", flag())
            .with("websites", listOf(text(), 0, MOST_WEBSITES))
            .required("type")
            .build();
    return object()
        .with("additional_properties", fields())
        .with("content_zone_ids", listOf(text(), 0, MOST_ZONES))
        .with("variants", listOf(variant))
        .build();
  }

  private static Shape transcripts() {
    Shape options =
        object()
            .with("enabled", flag())
            .with("voice", text())
            .others(any())
            .required("enabled")
            .build();
    Shape transcript =
        object()
            .with("type", oneOf("voice_transcript"))
            .all(text(), "_id", "subtype")
            .all(options, "options", "options_used")
            .with("output", recursive(() -> AUDIO))
            .others(any())
            .required("options")
            .build();
    return listOf(transcript, 1, Integer.MAX_VALUE);
  }

  /** JSON Schema counts characters, not code units. */
  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static boolean isNumber(String name) {
    return !name.isEmpty() && name.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean isToken(String text) {
    return text.length() == TOKEN_LENGTH && CommonShape.isWord(text);
  }
}
