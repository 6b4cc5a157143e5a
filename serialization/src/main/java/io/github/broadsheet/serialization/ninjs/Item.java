package io.github.broadsheet.serialization.ninjs;

import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.article.ExtensionValue.Sequence;
import io.github.broadsheet.serialization.tree.JsonFields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * An item while it is read: what was not taken yet, and what was read and has more to say than the
 * model holds. Not safe to share between threads.
 */
final class Item {
  private final JsonFields fields;
  private final Map<String, ExtensionValue> kept = new LinkedHashMap<>();
  private final Fields whole;

  Item(Fields modern) {
    this(modern, JsonFields.of(modern));
  }

  /** Makes an item of what was brought up to date, with the places of {@code document}. */
  Item(Fields modern, JsonFields document, Map<String, String> origins) {
    this(modern, JsonFields.of(modern, document, origins));
  }

  private Item(Fields modern, JsonFields fields) {
    this.fields = fields;
    this.whole = modern;
  }

  /** The properties that stand by themselves. */
  JsonFields fields() {
    return fields;
  }

  /** The byline, whether or not it was taken. */
  String byline() {
    return Entries.text(whole, "by").orElse("");
  }

  /** Says whether the item has a property, whether or not it was taken. */
  boolean had(String name) {
    return whole.values().containsKey(name);
  }

  /** Says whether a list had an entry like that, whether or not it was taken. */
  boolean had(String list, Predicate<Fields> entry) {
    return Entries.of(whole, list).stream().anyMatch(entry);
  }

  /** Returns a value without taking it. */
  Optional<String> peek(String name) {
    return fields.peek(name).flatMap(Entries::text);
  }

  /** Takes the objects of a list; a list that holds anything else is left. */
  List<Fields> entries(String name) {
    if (!(fields.peek(name).orElse(null) instanceof Sequence list) || !isObjects(list)) {
      return List.of();
    }
    fields.take(name);
    List<Fields> entries = new ArrayList<>(list.values().size());
    for (ExtensionValue each : list.values()) {
      entries.add((Fields) each);
    }
    return entries;
  }

  private static boolean isObjects(Sequence list) {
    for (ExtensionValue each : list.values()) {
      if (!(each instanceof Fields)) {
        return false;
      }
    }
    return true;
  }

  /** Keeps what entries of a list say besides what the model holds. */
  void keep(String name, List<Fields> entries) {
    for (Fields entry : entries) {
      if (!entry.values().isEmpty()) {
        keepPlaces(name, entries);
        return;
      }
    }
  }

  /** Keeps entries even if they say nothing, so that it is known that they were there. */
  void keepPlaces(String name, List<Fields> entries) {
    if (!entries.isEmpty()) {
      kept.put(name, new Sequence(List.copyOf(entries)));
    }
  }

  /** Returns all that the model has no place for. */
  Fields left() {
    Fields.Builder left = Fields.builder();
    fields.rest().values().forEach(left::put);
    kept.forEach(left::put);
    return left.build();
  }
}
