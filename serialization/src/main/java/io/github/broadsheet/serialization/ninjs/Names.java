package io.github.broadsheet.serialization.ninjs;

import io.github.broadsheet.serialization.tree.JsonHead;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The names of properties, from one version to another. */
final class Names {
  /** The properties of an item in 3.1. */
  private static final Set<String> ITEM =
      Set.of(
          "uri",
          "type",
          "representationType",
          "profile",
          "version",
          "firstCreated",
          "versionCreated",
          "contentCreated",
          "embargoedUntil",
          "pubStatus",
          "urgency",
          "copyrightHolder",
          "copyrightNotice",
          "usageTerms",
          "edNote",
          "language",
          "descriptions",
          "bodies",
          "headlines",
          "people",
          "organisations",
          "places",
          "subjects",
          "events",
          "objects",
          "infoSources",
          "title",
          "by",
          "slugline",
          "located",
          "renditions",
          "associations",
          "altIds",
          "trustIndicators",
          "standard",
          "genres",
          "expires",
          "rightsInfo",
          "digitalSourceType",
          "eventDetails",
          "plannedCoverage",
          "contentDigitised",
          "aiInfo",
          "name",
          "rel");

  /** Names that no other format has. */
  private static final Set<String> TELLING =
      Set.of(
          "versionCreated",
          "versioncreated",
          "pubStatus",
          "pubstatus",
          "body_html",
          "body_xhtml",
          "body_text",
          "bodies",
          "headlines",
          "representationType",
          "representationtype",
          "altIds",
          "altids",
          "firstCreated",
          "firstcreated",
          "description_text",
          "descriptions",
          "located",
          "infoSources",
          "copyrightHolder",
          "copyrightholder",
          "associations",
          "renditions",
          "edNote",
          "ednote",
          "eventDetails",
          "eventdetails",
          "plannedCoverage",
          "urgency");

  /** What an item can be, in any version, of that which has headlines. */
  private static final Set<String> TYPES =
      Set.of("text", "audio", "video", "picture", "graphic", "composite", "package", "component");

  /** How properties begin that 1.x lets anybody add to. */
  private static final List<String> OPEN = List.of("body_", "description_", "headline_");

  /** What earlier versions and newsrooms call the same. */
  private static final Map<String, String> FORMER_ITEM =
      Map.ofEntries(
          Map.entry("byline", "by"),
          Map.entry("embargoed", "embargoedUntil"),
          Map.entry("person", "people"),
          Map.entry("organisation", "organisations"),
          Map.entry("organization", "organisations"),
          Map.entry("place", "places"),
          Map.entry("subject", "subjects"),
          Map.entry("event", "events"),
          Map.entry("object", "objects"),
          Map.entry("infosource", "infoSources"),
          Map.entry("genre", "genres"),
          Map.entry("trustindicator", "trustIndicators"),
          Map.entry("$standard", "standard"),
          Map.entry("mimetype", "mimeType"),
          Map.entry("charcount", "charCount"),
          Map.entry("wordcount", "wordCount"));

  /** The properties inside those of an item whose names have capitals. */
  private static final Set<String> INSIDE =
      Set.of(
          "contentType",
          "charCount",
          "wordCount",
          "contactInfo",
          "postalCode",
          "symbolType",
          "geoJSON",
          "sizeInBytes",
          "aspectRatio",
          "videoCodec",
          "frameRate",
          "transportProtocol",
          "scanType",
          "langId",
          "linkedRights",
          "encodedRights",
          "startDate",
          "endDate",
          "expectedStartDate",
          "expectedEndDate",
          "expectedDuration",
          "recurrenceRules",
          "recurrenceDates",
          "eventStatus",
          "plannedCoverageStatus",
          "exclAudience",
          "itemCount",
          "rangeFrom",
          "rangeTo",
          "pubStatus",
          "edNote");

  private static final Map<String, String> TO_ITEM = lower(ITEM);
  private static final Map<String, String> TO_INSIDE = lower(INSIDE);

  static {
    TO_ITEM.putAll(FORMER_ITEM);
    TO_INSIDE.put("mimetype", "contentType");
    TO_INSIDE.put("geometry_geojson", "geoJSON");
  }

  private Names() {}

  private static Map<String, String> lower(Set<String> names) {
    Map<String, String> byLower = new HashMap<>();
    names.forEach(name -> byLower.put(name.toLowerCase(Locale.ROOT), name));
    return byLower;
  }

  /** Says whether an object has names that only items of ninjs have. */
  static boolean looksLikeItem(JsonHead head) {
    return head.count(TELLING.toArray(String[]::new)) >= 1;
  }

  /**
   * Says whether an object could be an item: it has several names that items of ninjs have, or an
   * address and nothing but names of ninjs, as items of few properties do, or address, headline and
   * a type of ninjs.
   */
  static boolean couldBeItem(JsonHead head) {
    if (head.count(TELLING.toArray(String[]::new)) >= 2) {
      return true;
    }
    if (!head.has("uri")) {
      return false;
    }
    return (TYPES.contains(head.value("type")) && head.has("headline"))
        || (head.names().size() > 1 && head.names().stream().allMatch(Names::isOfAnyVersion));
  }

  /** Says whether a name is that of words in 1.x: {@code headline}, {@code body_html}. */
  static boolean isOfFormer(String name) {
    String lower = lower(name);
    return lower.equals("headline") || OPEN.stream().anyMatch(lower::startsWith);
  }

  private static boolean isOfAnyVersion(String name) {
    String lower = lower(name);
    return TO_ITEM.containsKey(lower) || OPEN.stream().anyMatch(lower::startsWith);
  }

  /** Says whether there are, inside an object, names that only items of ninjs have. */
  static boolean insideLooksLikeItem(JsonHead head) {
    return TELLING.stream().filter(head::hasInside).limit(2).count() == 2;
  }

  static String lower(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  /** Returns the name in 3.1 of a property of an item; {@code name} if there is none. */
  static String ofItem(String lower, String name) {
    return TO_ITEM.getOrDefault(lower, name);
  }

  /** Says whether 3.1 has a property of that name. */
  static boolean isOfItem(String name) {
    return ITEM.contains(name);
  }

  /** Returns the name in 3.1 of a property further inside. */
  static String inside(String name) {
    return TO_INSIDE.getOrDefault(isLower(name) ? name : name.toLowerCase(Locale.ROOT), name);
  }

  // Nearly all names are, and looking is quicker than making sure of all alphabets.
  private static boolean isLower(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= 0x80 || (c >= 'A' && c <= 'Z')) {
        return false;
      }
    }
    return true;
  }
}
