package io.github.broadsheet.serialization.feed;

import io.github.broadsheet.article.Link;
import io.github.broadsheet.serialization.markup.Attribute;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.story.Addresses;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Links of Atom. */
final class Links {
  private static final Set<String> KNOWN = Set.of("rel", "href", "title");

  private Links() {}

  static String rel(Element link) {
    return link.attribute("rel").orElse("alternate");
  }

  /** Returns where {@code link} leads; relative addresses count from {@code xml:base}, if any. */
  static Optional<URI> href(Element link, Optional<URI> base) {
    return link.attribute("href").flatMap(Addresses::parse).map(uri -> resolve(uri, base));
  }

  static URI resolve(URI uri, Optional<URI> base) {
    return base.map(it -> it.resolve(uri)).orElse(uri);
  }

  /** Returns the base that holds inside {@code element}. */
  static Optional<URI> base(Element element, Optional<URI> outer) {
    return element
        .attribute(Attribute.XML, "base")
        .flatMap(Addresses::parse)
        .map(base -> resolve(base, outer))
        .or(() -> outer);
  }

  /** Returns {@code tree} with its addresses counted from {@code base}. */
  static Element resolved(Element tree, Optional<URI> base) {
    base.ifPresent(it -> resolve(tree, it));
    return tree;
  }

  // Depth is bounded where trees are read.
  private static void resolve(Element element, URI base) {
    for (String name : List.of("href", "src", "cite")) {
      element
          .attribute(name)
          .flatMap(Addresses::parse)
          .ifPresent(
              uri -> {
                element.removeAttribute(name);
                element.with(name, base.resolve(uri).toString());
              });
    }
    element.elements().forEach(inner -> resolve(inner, base));
  }

  static List<Link> read(Element link, Optional<URI> base) {
    return List.of(
        Link.builder().rel(rel(link)).uri(href(link, base)).title(link.attribute("title")).build());
  }

  /** Says whether the model holds all that a link says. */
  static boolean isPlain(Element link) {
    return link.isEmpty()
        && link.attributes().stream()
            .allMatch(it -> it.namespace().isEmpty() && KNOWN.contains(it.name()))
        && link.attribute("href").isPresent();
  }

  static boolean isAbsolute(String text) {
    return Addresses.parse(text).filter(URI::isAbsolute).isPresent();
  }

  /** Returns the element for {@code link}, unless it leads nowhere. */
  static Optional<Element> write(Link link) {
    return link.uri().map(uri -> write(link, uri));
  }

  private static Element write(Link link, URI uri) {
    String rel = link.rel().isBlank() ? "related" : link.rel();
    return Element.of("link")
        .with("rel", rel)
        .with("href", uri.toString())
        .with("title", link.title().filter(it -> !it.isBlank()));
  }
}
