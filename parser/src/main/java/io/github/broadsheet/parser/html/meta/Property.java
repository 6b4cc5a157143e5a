package io.github.broadsheet.parser.html.meta;

import org.jsoup.nodes.Element;

/** What an element says it holds: by microdata's {@code itemprop}, or RDFa's {@code property}. */
final class Property {
  private Property() {}

  /**
   * Says whether {@code element} holds {@code property}; in RDFa a prefix may stand before it, as
   * in {@code schema:author}.
   */
  static boolean is(Element element, String property) {
    if (element.attributesSize() == 0) {
      return false;
    }
    return names(element.attr("itemprop"), property) || names(element.attr("property"), property);
  }

  private static boolean names(String list, String property) {
    int at = list.indexOf(property);
    while (at >= 0) {
      int end = at + property.length();
      boolean begins = at == 0 || " :/".indexOf(list.charAt(at - 1)) >= 0;
      if (begins && (end == list.length() || list.charAt(end) == ' ')) {
        return true;
      }
      at = list.indexOf(property, end);
    }
    return false;
  }
}
