package io.github.broadsheet.serialization.feed;

import io.github.broadsheet.serialization.markup.Element;
import java.util.Map;

/** Namespaces of feeds, and the prefixes we know their elements by. */
final class Names {
  static final String ATOM = "http://www.w3.org/2005/Atom";
  static final String MEDIA = "http://search.yahoo.com/mrss/";
  static final String DC = "http://purl.org/dc/elements/1.1/";
  static final String DC_TERMS = "http://purl.org/dc/terms/";
  static final String XHTML = "http://www.w3.org/1999/xhtml";

  private static final Map<String, String> PREFIXES =
      Map.of(
          ATOM,
          "atom:",
          MEDIA,
          "media:",
          "http://search.yahoo.com/mrss",
          "media:",
          DC,
          "dc:",
          DC_TERMS,
          "dcterms:",
          "http://purl.org/rss/1.0/modules/content/",
          "content:",
          "http://www.itunes.com/dtds/podcast-1.0.dtd",
          "itunes:");

  private Names() {}

  /**
   * Returns the name of {@code element} in a feed whose own elements are in the namespace {@code
   * own}: bare for those, with the usual prefix for extensions we know, with the namespace for
   * others.
   */
  static String of(Element element, String own) {
    String namespace = element.namespace();
    if (namespace.equals(own)) {
      return element.name();
    }
    return PREFIXES.getOrDefault(namespace, namespace + " ") + element.name();
  }
}
