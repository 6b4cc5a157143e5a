package io.github.broadsheet.serialization.ninjs;

import static io.github.broadsheet.serialization.tree.Shape.integer;
import static io.github.broadsheet.serialization.tree.Shape.leaf;
import static io.github.broadsheet.serialization.tree.Shape.listOf;
import static io.github.broadsheet.serialization.tree.Shape.number;
import static io.github.broadsheet.serialization.tree.Shape.object;
import static io.github.broadsheet.serialization.tree.Shape.oneOf;
import static io.github.broadsheet.serialization.tree.Shape.recursive;
import static io.github.broadsheet.serialization.tree.Shape.text;

import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.article.ExtensionValue.Numeral;
import io.github.broadsheet.article.ExtensionValue.Sequence;
import io.github.broadsheet.article.ExtensionValue.Text;
import io.github.broadsheet.serialization.tree.ObjectShape;
import io.github.broadsheet.serialization.tree.Shape;
import java.util.Map;

/**
 * What the schemas of ninjs allow, under the names of 3.1; {@link Upgrade} leads there from the
 * names of earlier versions, {@link Downgrade} back.
 */
final class NinjsShape {
  private static final int V1 = NinjsVersion.V1_6.edition();
  private static final int V2 = NinjsVersion.V2_1.edition() | NinjsVersion.V2_2.edition();
  private static final int V3 = NinjsVersion.V3_1.edition();
  private static final int LISTS = V2 | V3;
  private static final int WITH_SOURCE_TYPE = ~NinjsVersion.V2_1.edition();

  static final Shape URGENCY = integer(1, 9);

  private static final Shape URI = text();
  static final Shape TYPE =
      oneOf(
          "text",
          "audio",
          "video",
          "picture",
          "graphic",
          "composite",
          "component",
          "event",
          "planning");
  static final Shape STATUS = oneOf("usable", "withheld", "canceled");

  /** How deep the coordinates of each kind of geometry nest. */
  private static final Map<String, Integer> GEOMETRIES =
      Map.of(
          "Point",
          0,
          "MultiPoint",
          1,
          "LineString",
          1,
          "MultiLineString",
          2,
          "Polygon",
          2,
          "MultiPolygon",
          3);

  private static final Shape CONTACTS =
      listOf(
          object()
              .all(text(), "type", "role", "lang", "name", "value")
              .with(
                  "address",
                  object()
                      .with("lines", listOf(text()))
                      .all(text(), "locality", "area", "postalCode", "country")
                      .build())
              .exactlyOne("value", "address")
              .build());

  private static final ObjectShape CONCEPT =
      object()
          .all(text(), "name", "rel")
          .in(LISTS, "uri", URI)
          .in(LISTS, "literal", text())
          .in(V1, "scheme", text())
          .in(V1, "code", text())
          .build();

  static final ObjectShape ORGANISATION =
      object()
          .like(CONCEPT)
          .with(
              "symbols",
              listOf(
                  object()
                      .in(V1 | V2, "ticker", text())
                      .all(text(), "exchange", "symbolType", "symbol")
                      .build()))
          .with("contactInfo", CONTACTS)
          .build();

  static final ObjectShape RENDITION =
      object()
          .all(text(), "name", "href", "contentType", "title", "format")
          .all(integer(), "width", "height", "sizeInBytes")
          .with("duration", number())
          .in(V3, "aspectRatio", text())
          .in(V3, "videoCodec", text())
          .in(V3, "frameRate", number())
          .in(V3, "poi", object().all(integer(), "x", "y").build())
          .in(V3, "transportProtocol", text())
          .in(V3, "scanType", oneOf("progressive", "interlaced"))
          .in(V3, "bitrate", text())
          .required("name")
          .build();

  private static final Shape WORDS =
      listOf(
          object()
              .all(text(), "role", "contentType", "value")
              .all(integer(), "charCount", "wordCount")
              .required("value")
              .build());
  private static final Shape PLAIN_WORDS =
      listOf(object().all(text(), "role", "contentType", "value").required("value").build());

  private static final ObjectShape BASE = base().build();

  private static final Shape ASSOCIATION = recursive(NinjsShape::association);

  /** An item, with whatever it is associated with. */
  static final Shape ITEM =
      object().like(BASE).with("associations", listOf(ASSOCIATION)).required("uri").build();

  private static final Shape ASSOCIATED =
      object()
          .like(BASE)
          .with("associations", listOf(ASSOCIATION))
          .with("name", text())
          .in(V3, "rel", text())
          .required("name", "uri")
          .build();

  private NinjsShape() {}

  private static Shape association() {
    return ASSOCIATED;
  }

  private static ObjectShape.Builder base() {
    return object()
        .with("uri", URI)
        .with("type", TYPE)
        .with("representationType", oneOf("full", "partial"))
        .all(text(), "profile", "version", "title", "by", "slugline", "located", "language")
        .all(text(), "firstCreated", "versionCreated", "contentCreated", "expires")
        .all(text(), "embargoedUntil", "copyrightHolder", "copyrightNotice", "usageTerms", "edNote")
        .with("pubStatus", STATUS)
        .with("urgency", URGENCY)
        .with("headlines", PLAIN_WORDS)
        .with("descriptions", PLAIN_WORDS)
        .with("bodies", WORDS)
        .with("people", listOf(object().like(CONCEPT).with("contactInfo", CONTACTS).build()))
        .with("organisations", listOf(ORGANISATION))
        .with("places", listOf(place()))
        .with("subjects", listOf(subject()))
        .with("events", listOf(object().like(CONCEPT).in(V3, "id", text()).build()))
        .with("objects", listOf(CONCEPT))
        .with("infoSources", listOf(source()))
        .with("genres", listOf(genre()))
        .with("renditions", listOf(RENDITION))
        .with("altIds", listOf(object().all(text(), "role", "value").build()))
        .with("trustIndicators", listOf(indicator()))
        .with("standard", object().all(text(), "name", "version", "schema").build())
        .with("rightsInfo", rights())
        .in(WITH_SOURCE_TYPE, "digitalSourceType", sourceType())
        .in(V3, "eventDetails", CoverageShape.EVENT_DETAILS)
        .in(V3, "plannedCoverage", CoverageShape.PLANNED)
        .in(V1, "mimeType", text())
        .in(V1, "charCount", integer())
        .in(V1, "wordCount", integer());
  }

  private static Shape place() {
    return object()
        .like(CONCEPT)
        .with("contactInfo", CONTACTS)
        .with("geoJSON", leaf("a geometry of GeoJSON", NinjsShape::isGeometry))
        .build();
  }

  private static Shape subject() {
    return object()
        .like(CONCEPT)
        .with("creator", text())
        .all(integer(0, 100), "relevance", "confidence")
        .build();
  }

  private static Shape source() {
    return object()
        .like(CONCEPT)
        .in(LISTS, "role", text())
        .in(V1, "rel", text())
        .with("contactInfo", CONTACTS)
        .build();
  }

  private static Shape genre() {
    return object().like(CONCEPT).in(0, "rel", text()).build();
  }

  private static Shape indicator() {
    return object()
        .all(text(), "title", "href")
        .in(LISTS, "role", text())
        .in(V1, "scheme", text())
        .in(V1, "code", text())
        .build();
  }

  private static Shape rights() {
    return object()
        .all(text(), "langId", "linkedRights", "encodedRights")
        .exactlyOne("linkedRights", "encodedRights")
        .build();
  }

  private static Shape sourceType() {
    return object().all(text(), "name", "uri", "literal").build();
  }

  private static boolean isGeometry(ExtensionValue value) {
    return value instanceof Fields geometry
        && geometry.values().size() == 2
        && geometry.values().get("type") instanceof Text type
        && GEOMETRIES.containsKey(type.value())
        && geometry.values().get("coordinates") instanceof Sequence coordinates
        && areCoordinates(coordinates, GEOMETRIES.get(type.value()), type.value());
  }

  private static boolean areCoordinates(Sequence values, int depth, String type) {
    if (depth == 0) {
      return values.values().size() >= 2
          && values.values().stream().allMatch(Numeral.class::isInstance);
    }
    // RFC 7946, 3.1: a line has two points or more, a ring four.
    int least = depth > 1 || type.startsWith("Multi") ? 0 : 2;
    if (depth == 1 && type.endsWith("Polygon")) {
      least = 4;
    } else if (depth == 1 && type.endsWith("LineString")) {
      least = 2;
    }
    return values.values().size() >= least
        && values.values().stream()
            .allMatch(each -> each instanceof Sequence s && areCoordinates(s, depth - 1, type));
  }
}
