package io.github.broadsheet.parser.text;

import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of dates and times. */
final class StampWords {
  private static final Set<String> NAMING =
      Set.of(
          "published",
          "posted",
          "updated",
          "modified",
          "issued",
          "created",
          "edited",
          "revised",
          "publish",
          "update");

  private static final Set<String> UPDATE =
      Set.of("updated", "modified", "edited", "revised", "update");

  private static final Set<String> FILLERS =
      Set.of(
          "on",
          "at",
          "of",
          "the",
          "de",
          "um",
          "uhr",
          "hrs",
          "hours",
          "hour",
          "minutes",
          "minute",
          "mins",
          "min",
          "days",
          "day",
          "weeks",
          "week",
          "ago",
          "read",
          "date",
          "time",
          "local",
          "o’clock",
          "first",
          "last",
          "originally",
          "and",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "mon",
          "tue",
          "tues",
          "wed",
          "thu",
          "thur",
          "thurs",
          "fri",
          "sat",
          "sun",
          "h",
          "t");

  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("january", 1),
          Map.entry("jan", 1),
          Map.entry("february", 2),
          Map.entry("feb", 2),
          Map.entry("march", 3),
          Map.entry("mar", 3),
          Map.entry("april", 4),
          Map.entry("apr", 4),
          Map.entry("may", 5),
          Map.entry("june", 6),
          Map.entry("jun", 6),
          Map.entry("july", 7),
          Map.entry("jul", 7),
          Map.entry("august", 8),
          Map.entry("aug", 8),
          Map.entry("september", 9),
          Map.entry("sep", 9),
          Map.entry("sept", 9),
          Map.entry("october", 10),
          Map.entry("oct", 10),
          Map.entry("november", 11),
          Map.entry("nov", 11),
          Map.entry("december", 12),
          Map.entry("dec", 12));

  /** Only zones whose letters have one meaning in news. */
  private static final Map<String, ZoneOffset> ZONES =
      Map.ofEntries(
          Map.entry("Z", ZoneOffset.UTC),
          Map.entry("UTC", ZoneOffset.UTC),
          Map.entry("GMT", ZoneOffset.UTC),
          Map.entry("BST", ZoneOffset.ofHours(1)),
          Map.entry("CET", ZoneOffset.ofHours(1)),
          Map.entry("CEST", ZoneOffset.ofHours(2)),
          Map.entry("EST", ZoneOffset.ofHours(-5)),
          Map.entry("EDT", ZoneOffset.ofHours(-4)),
          Map.entry("CDT", ZoneOffset.ofHours(-5)),
          Map.entry("CST", ZoneOffset.ofHours(-6)),
          Map.entry("MST", ZoneOffset.ofHours(-7)),
          Map.entry("MDT", ZoneOffset.ofHours(-6)),
          Map.entry("PST", ZoneOffset.ofHours(-8)),
          Map.entry("PDT", ZoneOffset.ofHours(-7)),
          Map.entry("AEST", ZoneOffset.ofHours(10)),
          Map.entry("AEDT", ZoneOffset.ofHours(11)),
          Map.entry("JST", ZoneOffset.ofHours(9)));

  private StampWords() {}

  /** Words that begin the account of a time. */
  static boolean isLead(String word) {
    return isNaming(word) || word.equals("first") || word.equals("last");
  }

  static boolean isNaming(String word) {
    return NAMING.contains(word);
  }

  static boolean isUpdate(String word) {
    return UPDATE.contains(word);
  }

  static int month(String word) {
    return MONTHS.getOrDefault(word, 0);
  }

  static Optional<ZoneOffset> zone(String raw) {
    return Optional.ofNullable(ZONES.get(raw));
  }

  /** {@code ET}, {@code IST}: a zone, though not a known distance from UTC. */
  static boolean isUnknownZone(String raw) {
    return switch (raw) {
      case "ET",
          "CT",
          "MT",
          "PT",
          "IST",
          "Eastern",
          "Pacific",
          "Central",
          "WIB",
          "SAST",
          "PKT",
          "AFT",
          "MSK",
          "HKT",
          "SGT" ->
          true;
      default -> false;
    };
  }

  static boolean isFiller(String word) {
    return FILLERS.contains(word);
  }
}
