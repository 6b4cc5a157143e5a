package io.github.broadsheet.parser.html.block;

import org.jsoup.nodes.Element;

/** What an inline element says of its words. */
public enum InlineKind {
  PLAIN,
  LINK,
  BOLD,
  ITALIC,
  OTHER;

  static InlineKind of(Element element) {
    return switch (element.normalName()) {
      case "a" -> element.hasAttr("href") ? LINK : PLAIN;
      case "b", "strong" -> BOLD;
      case "i", "em", "cite" -> ITALIC;
      case "u", "ins", "code", "sub", "sup", "s", "del", "strike", "mark", "q", "time" -> OTHER;
      default -> PLAIN;
    };
  }
}
