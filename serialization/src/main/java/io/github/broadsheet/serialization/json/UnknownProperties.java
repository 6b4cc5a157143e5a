package io.github.broadsheet.serialization.json;

import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.article.Extensions;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The properties that a reader had no place for, on their way back to where they were. What finds
 * its object gone, or its name taken, stays among the extensions.
 */
final class UnknownProperties {
  /** What is not yet placed, by the pointer to the object and the name within it. */
  private final Map<String, Map<String, ExtensionValue>> byObject = new LinkedHashMap<>();

  static UnknownProperties of(Extensions extensions) {
    UnknownProperties unknown = new UnknownProperties();
    extensions.format(JsonFormat.NAME).ifPresent(fields -> fields.values().forEach(unknown::add));
    return unknown;
  }

  private void add(String pointer, ExtensionValue value) {
    int slash = pointer.lastIndexOf('/');
    if (slash >= 0) {
      String name = JsonPath.unescape(pointer.substring(slash + 1));
      if (isCanonical(pointer, name)) {
        byObject
            .computeIfAbsent(pointer.substring(0, slash), object -> new LinkedHashMap<>())
            .put(name, value);
      }
    }
  }

  boolean isEmpty() {
    return byObject.isEmpty();
  }

  /** Returns what belongs into the object at {@code pointer}, which is then placed. */
  Map<String, ExtensionValue> take(String pointer, ObjectCodec<?, ?> codec) {
    Map<String, ExtensionValue> inObject = byObject.getOrDefault(pointer, Map.of());
    if (inObject.isEmpty()) {
      return inObject;
    }
    Map<String, ExtensionValue> taken = new LinkedHashMap<>(inObject);
    taken.keySet().removeIf(codec::knows);
    inObject.keySet().removeAll(taken.keySet());
    return taken;
  }

  /**
   * Returns the extensions without those that are placed, or will be at the end of the root, which
   * is written after all else.
   */
  Extensions unplaced(Extensions extensions, ObjectCodec<?, ?> root) {
    Map<String, ExtensionValue> rest = new LinkedHashMap<>();
    Fields fields = extensions.format(JsonFormat.NAME).orElseThrow();
    fields
        .values()
        .forEach(
            (pointer, value) -> {
              if (!isPlaced(pointer, root)) {
                rest.put(pointer, value);
              }
            });
    Map<String, Fields> byFormat = new LinkedHashMap<>(extensions.byFormat());
    if (rest.isEmpty()) {
      byFormat.remove(JsonFormat.NAME);
    } else {
      byFormat.put(JsonFormat.NAME, new Fields(rest));
    }
    return new Extensions(byFormat);
  }

  private boolean isPlaced(String pointer, ObjectCodec<?, ?> root) {
    int slash = pointer.lastIndexOf('/');
    if (slash < 0) {
      return false;
    }
    String object = pointer.substring(0, slash);
    String name = JsonPath.unescape(pointer.substring(slash + 1));
    if (!isCanonical(pointer, name)) {
      return false;
    }
    return object.isEmpty()
        ? !root.knows(name)
        : !byObject.getOrDefault(object, Map.of()).containsKey(name);
  }

  /** Says whether a reader would give the property {@code name} just this pointer. */
  private static boolean isCanonical(String pointer, String name) {
    return pointer.endsWith("/" + JsonPath.escape(name));
  }
}
