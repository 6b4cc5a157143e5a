package io.github.broadsheet.serialization.ninjs;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.story.Addresses;
import io.github.broadsheet.serialization.tree.JsonBuilder;
import io.github.broadsheet.serialization.tree.JsonFields;
import java.net.URI;
import java.util.Optional;

/** A licence by its address, unless the rights stand in the item itself. */
final class Licences {
  private Licences() {}

  static void read(Item item, Draft draft) {
    Optional<JsonFields> rights = item.fields().object("rightsInfo");
    Optional<URI> licence =
        rights
            .filter(info -> !info.has("encodedRights"))
            .flatMap(info -> info.peek("linkedRights"))
            .flatMap(Entries::text)
            .flatMap(Addresses::parse);
    licence.ifPresent(
        uri -> {
          rights.orElseThrow().take("linkedRights");
          draft.rights().license(uri);
        });
  }

  static void write(Article article, Target target) {
    article
        .rights()
        .license()
        .ifPresent(
            uri ->
                target
                    .out()
                    .put("rightsInfo", new JsonBuilder().put("linkedRights", uri.toString())));
  }
}
