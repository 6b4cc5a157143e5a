package io.github.broadsheet.serialization.ninjs;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.article.ExtensionValue.Sequence;
import io.github.broadsheet.article.ExtensionValue.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Leads an item that fits a version under the names of 3.1 to the names of that version. */
final class Downgrade {
  private static final Map<String, String> TO_FIRST =
      Map.ofEntries(
          Map.entry("by", "byline"),
          Map.entry("people", "person"),
          Map.entry("organisations", "organisation"),
          Map.entry("places", "place"),
          Map.entry("subjects", "subject"),
          Map.entry("events", "event"),
          Map.entry("objects", "object"),
          Map.entry("infoSources", "infosource"),
          Map.entry("genres", "genre"),
          Map.entry("trustIndicators", "trustindicator"),
          Map.entry("standard", "$standard"),
          Map.entry("geoJSON", "geometry_geojson"),
          Map.entry("embargoedUntil", "embargoed"));
  private static final Map<String, String> REPRESENTATION =
      Map.of("full", "complete", "partial", "incomplete");
  private static final Set<String> PLANNING = Set.of("event", "planning");

  private final boolean isFirst;

  private Downgrade(boolean isFirst) {
    this.isFirst = isFirst;
  }

  static Fields item(Fields item, NinjsVersion version) {
    return version == NinjsVersion.V3_1
        ? item
        : new Downgrade(version == NinjsVersion.V1_6).item(item);
  }

  private Fields item(Fields item) {
    Map<String, ExtensionValue> values = new LinkedHashMap<>();
    item.values().forEach((name, value) -> property(name, value, values));
    return new Fields(values);
  }

  private void property(String name, ExtensionValue value, Map<String, ExtensionValue> into) {
    switch (name) {
      case "associations" -> into.put(name, associations((Sequence) value));
      case "type" -> {
        if (!(value instanceof Text text && PLANNING.contains(text.value()))) {
          into.put(name, value);
        }
      }
      case "embargoedUntil" -> {
        if (isFirst) {
          Formats.strict(name, value).ifPresent(fit -> into.put("embargoed", fit));
        } else {
          into.put("embargoed", value);
        }
      }
      case "headlines", "bodies", "descriptions" -> words(name, (Sequence) value, into);
      default -> {
        if (isFirst) {
          Formats.strict(name, first(name, value)).ifPresent(fit -> into.put(name(name), fit));
        } else {
          into.put(name(name), inner(value));
        }
      }
    }
  }

  private String name(String name) {
    return isFirst
        ? TO_FIRST.getOrDefault(name, name.toLowerCase(Locale.ROOT))
        : name.toLowerCase(Locale.ROOT);
  }

  private ExtensionValue associations(Sequence items) {
    List<Fields> lowered = items.values().stream().map(each -> item((Fields) each)).toList();
    return isFirst ? byName(lowered) : new Sequence(List.copyOf(lowered));
  }

  /** 1.x has no lists of words, but a name for each role. */
  private void words(String list, Sequence entries, Map<String, ExtensionValue> into) {
    if (!isFirst) {
      into.put(list, inner(entries));
      return;
    }
    for (ExtensionValue each : entries.values()) {
      Fields entry = (Fields) each;
      into.putIfAbsent(unused(FormerWords.name(list, entry), into), entry.values().get("value"));
    }
  }

  private static String unused(String name, Map<String, ExtensionValue> taken) {
    int number = 2;
    String free = name;
    while (taken.containsKey(free)) {
      free = name + "_" + number++;
    }
    return free;
  }

  private ExtensionValue first(String name, ExtensionValue value) {
    return switch (name) {
      case "renditions" ->
          byName(((Sequence) value).values().stream().map(each -> (Fields) inner(each)).toList());
      case "altIds" -> identifiers((Sequence) value);
      case "representationType" ->
          value instanceof Text text
              ? new Text(REPRESENTATION.getOrDefault(text.value(), text.value()))
              : value;
      case "infoSources" ->
          new Sequence(
              ((Sequence) value)
                  .values().stream()
                      .<ExtensionValue>map(
                          each -> Upgrade.renamed((Fields) inner(each), "role", "rel"))
                      .toList());
      default -> inner(value);
    };
  }

  private static Fields byName(List<Fields> members) {
    Map<String, ExtensionValue> byName = new LinkedHashMap<>();
    for (Fields member : members) {
      String name = FormerWords.token(Entries.text(member, "name").orElse("item"));
      byName.put(unused(name, byName), Entries.without(member, "name"));
    }
    return new Fields(byName);
  }

  private static Fields identifiers(Sequence entries) {
    Map<String, ExtensionValue> byRole = new LinkedHashMap<>();
    for (ExtensionValue each : entries.values()) {
      Fields entry = (Fields) each;
      String role = wellFormed(Entries.text(entry, "role").orElse("id"));
      byRole.put(unused(role, byRole), entry.values().getOrDefault("value", new Text("")));
    }
    return new Fields(byRole);
  }

  /** Half a surrogate pair can be part of a value, not of a name. */
  private static String wellFormed(String name) {
    return new String(name.getBytes(UTF_8), UTF_8);
  }

  /** Renames what is inside a property, at any depth. */
  private ExtensionValue inner(ExtensionValue value) {
    if (value instanceof Fields fields) {
      Map<String, ExtensionValue> values = new LinkedHashMap<>();
      fields
          .values()
          .forEach(
              (name, each) -> {
                ExtensionValue lowered = geometry(name) ? each : inner(each);
                Optional<ExtensionValue> fit =
                    isFirst ? Formats.strict(name, lowered) : Optional.of(lowered);
                fit.ifPresent(fitting -> values.put(innerName(name), fitting));
              });
      return new Fields(values);
    }
    return value instanceof Sequence sequence
        ? new Sequence(sequence.values().stream().map(this::inner).toList())
        : value;
  }

  private static boolean geometry(String name) {
    return name.equals("geoJSON");
  }

  private String innerName(String name) {
    if (isFirst && name.equals("contentType")) {
      return "mimetype";
    }
    return isFirst && geometry(name) ? "geometry_geojson" : name.toLowerCase(Locale.ROOT);
  }
}
