package io.github.broadsheet.serialization.ninjs;

import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.article.Identifier;
import io.github.broadsheet.serialization.tree.JsonBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Identifiers in other systems; the role says which. */
final class Identifiers {
  private Identifiers() {}

  static List<Identifier> read(Item item) {
    List<Identifier> identifiers = new ArrayList<>();
    List<Fields> left = new ArrayList<>();
    for (Fields each : item.entries("altIds")) {
      Optional<String> value = Entries.text(each, "value");
      String scheme = Entries.text(each, "role").orElse("");
      int known = each.values().containsKey("role") && !scheme.isEmpty() ? 2 : 1;
      if (value.isPresent() && each.values().size() == known) {
        identifiers.add(new Identifier(scheme, value.get()));
      } else {
        left.add(each);
      }
    }
    item.keep("altIds", left);
    return identifiers;
  }

  /** Returns entries for all but that with which an item is written as its address. */
  static List<Fields> write(List<Identifier> identifiers, String address) {
    return identifiers.stream()
        .filter(id -> !id.value().isBlank())
        .filter(id -> !id.scheme().equals(Associations.ITEM_SCHEME) || !id.value().equals(address))
        .map(
            id ->
                new JsonBuilder()
                    .words("role", Optional.of(id.scheme()))
                    .put("value", id.value())
                    .build())
        .toList();
  }

  static List<Fields> fill(List<Fields> kept, List<Fields> written) {
    List<Fields> all = new ArrayList<>(written);
    all.addAll(kept);
    return all;
  }
}
