package io.github.broadsheet.serialization.ninjs;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.tree.JsonBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Who supplied an item: the first of its sources that is named as such, or has no other role. */
final class Providers {
  private static final String PROVIDER = "provider";
  private static final Set<String> ROLES = Set.of("", PROVIDER, "source", "publisher");

  private Providers() {}

  static void read(Item item, Draft draft) {
    List<Fields> left = new ArrayList<>(item.entries("infoSources"));
    for (int i = 0; i < left.size(); i++) {
      Fields source = left.get(i);
      if (isNamed(source)) {
        Entries.text(source, "name").ifPresent(draft.article()::provider);
        boolean isUsual = Entries.isUsual(source, "role", PROVIDER);
        left.set(i, Entries.without(source, "name", isUsual ? "role" : "name"));
        break;
      }
    }
    item.keep("infoSources", left);
  }

  /** Says whether a source of the item is its provider. */
  static boolean isNamed(Item item) {
    return item.had("infoSources", Providers::isNamed);
  }

  private static boolean isNamed(Fields source) {
    return ROLES.contains(Entries.role(source)) && Entries.text(source, "name").isPresent();
  }

  static void write(Article article, Target target) {
    List<Fields> written =
        article
            .provider()
            .filter(name -> !name.isBlank())
            .map(name -> new JsonBuilder().put("name", name).put("role", PROVIDER).build())
            .map(List::of)
            .orElse(List.of());
    target
        .out()
        .list(
            "infoSources",
            Entries.fill(
                target.kept("infoSources"),
                written,
                (mine, each) -> !each.values().containsKey("name")));
  }
}
