package io.github.broadsheet.serialization.newsmlg2;

import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.Leftovers;
import java.util.List;
import java.util.Set;

/** The header of a message, and the catalogs and class of an item. */
final class Headers {
  private static final String TYPE = "newsMessage.header";

  private Headers() {}

  /** Keeps the header with each item of its message. */
  static void read(Element header, ItemSource source) {
    header.elements("catalog").forEach(source.scope().catalogs()::add);
    if (Trees.own(header, TimeForms.STAND_IN).isEmpty()) {
      String markup =
          header
              .elements(Restoration.KEPT)
              .findFirst()
              .map(Element::rawText)
              .orElseGet(() -> Trees.markup(header));
      source.keep(Paths.MESSAGE_HEADER, markup);
    }
  }

  /** Claims what every item is written with: the usual catalogs, the class of text. */
  static void readCatalogs(ItemSource source) {
    source.elements("catalogRef").filter(Headers::isStandard).forEach(source::claim);
    source
        .elements("catalog")
        .filter(e -> e.elements().allMatch(scheme -> isOwn(scheme)))
        .forEach(source::claim);
    source
        .elements("itemMeta/itemClass")
        .filter(e -> Trees.same(e, itemClass()))
        .findFirst()
        .ifPresent(source::claim);
  }

  /** Says whether an element refers to the catalog of the standard, of any version. */
  private static boolean isStandard(Element reference) {
    return !Leftovers.saysMore(reference)
        && reference
            .attribute("href")
            .filter(it -> it.contains(G2.STANDARD_CATALOGS) && it.endsWith(".xml"))
            .isPresent();
  }

  private static boolean isOwn(Element scheme) {
    return scheme.attribute("uri").filter(Terms.SCHEME::equals).isPresent();
  }

  static Element itemClass() {
    return Element.of("itemClass").with("qcode", "ninat:text");
  }

  /** Adds what every item must have. */
  static void write(ItemTarget target) {
    target
        .item()
        .with("standard", "NewsML-G2")
        .with("standardversion", G2.VERSION)
        .with("conformance", "power")
        .add(Element.of("catalogRef").with("href", G2.STANDARD_CATALOG));
    if (target.kept().whole("itemMeta/itemClass").isEmpty()) {
      target.holder("itemMeta").add(itemClass());
    }
  }

  /** Adds the catalog of Broadsheet's own codes, if there are any in {@code item}. */
  static void writeOwnCatalog(Element item) {
    if (hasOwnCodes(item)) {
      Element catalog = Element.of("catalog");
      catalog.append("scheme").with("alias", Terms.ALIAS).with("uri", Terms.SCHEME);
      item.insert(1, catalog);
    }
  }

  private static boolean hasOwnCodes(Element element) {
    return element.attributes().stream()
            .anyMatch(a -> a.namespace().isEmpty() && a.value().startsWith(Terms.ALIAS + ":"))
        || element.elements().anyMatch(Headers::hasOwnCodes);
  }

  /** Returns a header of a message: one that was kept, if it is valid, or a new one. */
  static Element header(List<Element> kept, Element item) {
    if (!kept.isEmpty() && Grammar.instance().isValid(kept.get(0), TYPE, Set.of())) {
      return kept.get(0);
    }
    Element header = Element.of("header");
    String sent = item.path("itemMeta/versionCreated").map(Element::text).orElse(TimeForms.EPOCH);
    header.append("sent").text(Times.isDateTime(sent) ? sent : TimeForms.EPOCH);
    return kept.isEmpty()
        ? Trees.withOwn(header, TimeForms.STAND_IN, "")
        : header.add(Element.of(G2.OWN, Restoration.KEPT).text(Trees.markup(kept.get(0))));
  }
}
