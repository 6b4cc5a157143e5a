package io.github.broadsheet.serialization.ninjs;

import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.serialization.tree.JsonBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The title of an associated item: its first headline. */
final class Titles {
  private Titles() {}

  static Optional<String> read(Item item) {
    List<Fields> left = new ArrayList<>(item.entries("headlines"));
    Optional<String> title =
        left.isEmpty() || left.get(0).values().containsKey("contentType")
            ? Optional.empty()
            : Entries.text(left.get(0), "value");
    if (title.isPresent()) {
      left.set(0, Entries.withoutUsual(Entries.without(left.get(0), "value"), "role", "main"));
    }
    item.keep("headlines", left);
    return title;
  }

  static List<Fields> write(Optional<String> title) {
    return title
        .filter(words -> !words.isBlank())
        .map(words -> new JsonBuilder().put("role", "main").put("value", words).build())
        .map(List::of)
        .orElse(List.of());
  }

  static List<Fields> fill(List<Fields> kept, List<Fields> written) {
    return Entries.fill(kept, written, (mine, each) -> !each.values().containsKey("value"));
  }
}
