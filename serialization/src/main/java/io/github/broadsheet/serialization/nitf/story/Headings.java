package io.github.broadsheet.serialization.nitf.story;

import io.github.broadsheet.serialization.markup.Element;

/** NITF knows one crosshead, {@code hl2}; another level stands in its class. */
final class Headings {
  private static final String PREFIX = "level-";

  private Headings() {}

  static int level(Element heading) {
    int usual = heading.is("hl1") ? 1 : 2;
    return heading
        .attribute("class")
        .filter(name -> name.length() == PREFIX.length() + 1 && name.startsWith(PREFIX))
        .map(name -> name.charAt(PREFIX.length()) - '0')
        .filter(level -> level >= 1 && level <= 6)
        .orElse(usual);
  }

  static Element element(int level) {
    Element heading = Element.of("hl2");
    return level == 2 ? heading : heading.with("class", PREFIX + level);
  }
}
