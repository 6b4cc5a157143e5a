package io.github.broadsheet.serialization.ninjs;

import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.ExtensionValue.Absent;
import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.article.ExtensionValue.Sequence;
import io.github.broadsheet.article.ExtensionValue.Text;
import io.github.broadsheet.serialization.tree.Rewritten;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Leads an item of any version, or of a newsroom's dialect, to the names and lists of 3.1. What is
 * in no version keeps its name. A value of null says nothing, and is left out. Not safe to share
 * between threads.
 */
final class Upgrade {
  private static final Map<String, String> REPRESENTATION =
      Map.of("complete", "full", "incomplete", "partial");

  private final Map<String, ExtensionValue> upgraded = new LinkedHashMap<>();
  private final Map<String, String> origins;

  private Upgrade(Map<String, String> origins) {
    this.origins = origins;
  }

  /**
   * Returns {@code item} under the names of 3.1.
   *
   * @param origins takes the name in the document for each name that changed
   */
  static Fields item(Fields item, Map<String, String> origins) {
    for (Map.Entry<String, ExtensionValue> each : item.values().entrySet()) {
      if (!isCurrent(each.getKey(), each.getValue())) {
        Upgrade upgrade = new Upgrade(origins);
        item.values().forEach(upgrade::property);
        return new Fields(upgrade.upgraded);
      }
    }
    return item;
  }

  /** Says whether a property is one of 3.1 as it is. */
  private static boolean isCurrent(String name, ExtensionValue value) {
    return Names.isOfItem(name) && !(value instanceof Absent) && value(name, value) == value;
  }

  /** Inside an item, newsrooms call the address of another by their name for it. */
  private static Fields item(Fields item) {
    return item(renamed(item, "guid", "uri"), new LinkedHashMap<>());
  }

  private void property(String name, ExtensionValue value) {
    if (value instanceof Absent) {
      return;
    }
    String lower = name.toLowerCase(Locale.ROOT);
    if (value instanceof Text && isWords(lower, "headline")) {
      words("headlines", lower, "headline", value, name);
    } else if (value instanceof Text && isWords(lower, "description")) {
      words("descriptions", lower, "description", value, name);
    } else if (value instanceof Text && isWords(lower, "body")) {
      words("bodies", lower, "body", value, name);
    } else {
      String modern = Names.ofItem(lower, name);
      put(modern, value(modern, value), name);
    }
  }

  private static boolean isWords(String lower, String stem) {
    return lower.equals(stem) || lower.startsWith(stem + "_");
  }

  private void put(String modern, ExtensionValue value, String name) {
    String free = upgraded.containsKey(modern) ? name : modern;
    if (!free.equals(name)) {
      origins.put(free, name);
    }
    upgraded.putIfAbsent(free, value);
  }

  /** Adds {@code body_html} to the list of bodies. */
  private void words(String list, String lower, String stem, ExtensionValue value, String name) {
    Map<String, ExtensionValue> entry = new LinkedHashMap<>();
    String role = lower.equals(stem) ? "" : lower.substring(stem.length() + 1);
    if (role.equals("html") && stem.equals("body")) {
      entry.put("role", new Text("main"));
    } else if (!role.isEmpty()) {
      entry.put("role", new Text(role));
    } else if (stem.equals("headline")) {
      entry.put("role", new Text("main"));
    }
    if (role.contains("html")) {
      entry.put("contentType", new Text("text/html"));
    } else if (role.equals("text")) {
      entry.put("contentType", new Text("text/plain"));
    }
    entry.put("value", value);
    List<ExtensionValue> entries = new ArrayList<>();
    if (upgraded.get(list) instanceof Sequence before) {
      entries.addAll(before.values());
    }
    entries.add(new Fields(entry));
    upgraded.put(list, new Sequence(entries));
    origins.putIfAbsent(list, name);
  }

  private static ExtensionValue value(String modern, ExtensionValue value) {
    return switch (modern) {
      case "associations" -> named(value, Upgrade::item);
      case "renditions" -> named(value, rendition -> (Fields) inner(rendition));
      case "altIds" -> identifiers(value);
      case "representationType" ->
          value instanceof Text text
              ? new Text(REPRESENTATION.getOrDefault(text.value(), text.value()))
              : value;
      case "infoSources" -> roles(inner(value));
      default -> Names.isOfItem(modern) ? inner(value) : withoutNulls(value);
    };
  }

  /** Makes a list of an object whose names are the names of its members. */
  private static ExtensionValue named(ExtensionValue value, UnaryOperator<Fields> upgrade) {
    List<ExtensionValue> members = new ArrayList<>();
    if (value instanceof Fields byName) {
      if (!byName.values().values().stream().allMatch(Upgrade::isMember)) {
        return value;
      }
      byName
          .values()
          .forEach(
              (name, each) -> {
                if (each instanceof Fields fields) {
                  members.add(named(name, upgrade.apply(fields)));
                }
              });
    } else {
      return members(value, each -> each instanceof Fields fields ? upgrade.apply(fields) : each);
    }
    return new Sequence(members);
  }

  private static boolean isMember(ExtensionValue value) {
    return value instanceof Fields || value instanceof Absent;
  }

  /** Returns a list with its members changed and without nulls: itself, if nothing changes. */
  private static ExtensionValue members(
      ExtensionValue value, UnaryOperator<ExtensionValue> change) {
    return value instanceof Sequence sequence
        ? Rewritten.list(sequence, (name, each) -> member(each, change))
        : value;
  }

  private static @Nullable ExtensionValue member(
      ExtensionValue value, UnaryOperator<ExtensionValue> change) {
    ExtensionValue changed = value instanceof Absent ? value : change.apply(value);
    return changed instanceof Absent ? null : changed;
  }

  private static Fields named(String name, Fields member) {
    Map<String, ExtensionValue> values = new LinkedHashMap<>();
    values.put("name", new Text(name));
    member.values().forEach(values::putIfAbsent);
    return new Fields(values);
  }

  private static ExtensionValue identifiers(ExtensionValue value) {
    if (!(value instanceof Fields byRole)) {
      return withoutNulls(value);
    }
    List<ExtensionValue> members = new ArrayList<>();
    byRole
        .values()
        .forEach(
            (role, each) -> {
              Map<String, ExtensionValue> entry = new LinkedHashMap<>();
              entry.put("role", new Text(role));
              entry.put("value", each);
              members.add(new Fields(entry));
            });
    return new Sequence(members);
  }

  /** What 1.x calls {@code rel} of a source, later versions call its role. */
  private static ExtensionValue roles(ExtensionValue value) {
    return members(
        value, each -> each instanceof Fields fields ? renamed(fields, "rel", "role") : each);
  }

  /** Returns {@code fields} with one name changed, if the new one is free. */
  static Fields renamed(Fields fields, String from, String to) {
    if (!fields.values().containsKey(from) || fields.values().containsKey(to)) {
      return fields;
    }
    Map<String, ExtensionValue> values = new LinkedHashMap<>();
    fields.values().forEach((name, value) -> values.put(name.equals(from) ? to : name, value));
    return new Fields(values);
  }

  /** Renames what is inside a property of an item, at any depth. */
  private static ExtensionValue inner(ExtensionValue value) {
    return changed(value, Names::inside);
  }

  private static ExtensionValue withoutNulls(ExtensionValue value) {
    return changed(value, name -> name);
  }

  /** Returns {@code value} without nulls and with other names: itself, if nothing changes. */
  private static ExtensionValue changed(ExtensionValue value, UnaryOperator<String> naming) {
    if (value instanceof Fields fields) {
      return changed(fields, naming);
    }
    return members(value, each -> changed(each, naming));
  }

  private static Fields changed(Fields fields, UnaryOperator<String> naming) {
    return Rewritten.object(fields, naming, (name, value) -> changed(name, value, naming));
  }

  private static @Nullable ExtensionValue changed(
      String name, ExtensionValue value, UnaryOperator<String> naming) {
    if (value instanceof Absent) {
      return null;
    }
    return name.equals("geoJSON") ? value : changed(value, naming);
  }
}
