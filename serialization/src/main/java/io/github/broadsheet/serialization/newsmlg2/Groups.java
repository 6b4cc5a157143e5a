package io.github.broadsheet.serialization.newsmlg2;

import io.github.broadsheet.article.Link;
import io.github.broadsheet.serialization.markup.Element;
import java.util.List;

/** The groups of a package: lists of references to items, which become links. */
final class Groups {
  private Groups() {}

  /** Returns a link for each reference in {@code groups}; its relation is the role of the group. */
  static List<Link> links(Element groups) {
    return groups
        .elements("group")
        .flatMap(group -> group.elements("itemRef").map(reference -> link(group, reference)))
        .filter(Groups::leadsSomewhere)
        .toList();
  }

  /** Some references name nothing; they stay in the group, which is kept as it was. */
  private static boolean leadsSomewhere(Link link) {
    return link.uri().isPresent() || link.title().isPresent() || !link.identifiers().isEmpty();
  }

  private static Link link(Element group, Element reference) {
    return Link.builder()
        .rel(group.attribute("role").map(Terms::local).orElse("related"))
        .uri(reference.attribute("href").flatMap(Uris::parse))
        .title(
            reference.first("title").or(() -> reference.first("headline")).flatMap(Element::words))
        .identifiers(LinkForms.identifiers(reference))
        .build();
  }
}
