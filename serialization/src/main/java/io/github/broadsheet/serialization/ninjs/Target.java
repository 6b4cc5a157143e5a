package io.github.broadsheet.serialization.ninjs;

import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.serialization.tree.JsonBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An item while it is written, with what was kept of the one that was read. Not safe to share
 * between threads.
 */
final class Target {
  private final JsonBuilder out = new JsonBuilder();
  private final Map<String, ExtensionValue> kept;

  Target(Fields kept) {
    this.kept = new LinkedHashMap<>(kept.values());
  }

  /** The properties written so far. */
  JsonBuilder out() {
    return out;
  }

  /** Writes a value that is wanted, unless the item that was read had another. */
  void usual(String name, String value) {
    if (keptText(name).isEmpty()) {
      out.put(name, value);
    }
  }

  /** Takes the entries that were kept of a list. */
  List<Fields> kept(String name) {
    List<Fields> entries = Entries.of(new Fields(kept), name);
    kept.remove(name);
    return entries;
  }

  /** Returns a string that was kept. */
  String keptText(String name) {
    return Entries.text(new Fields(kept), name).orElse("");
  }

  /** Returns the item. */
  Fields build() {
    return out.buildWith(new Fields(kept));
  }
}
