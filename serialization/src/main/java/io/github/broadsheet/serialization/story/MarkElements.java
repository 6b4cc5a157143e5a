package io.github.broadsheet.serialization.story;

import io.github.broadsheet.article.Mark;
import io.github.broadsheet.article.MarkKind;
import io.github.broadsheet.serialization.markup.Element;
import java.net.URI;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The elements of HTML for inline marks, in both directions. */
final class MarkElements {
  private static final Map<MarkKind, String> NAMES = new EnumMap<>(MarkKind.class);
  private static final Map<String, MarkKind> KINDS = new HashMap<>();

  static {
    row(MarkKind.EMPHASIS, "em", "i", "cite");
    row(MarkKind.STRONG, "strong", "b");
    row(MarkKind.UNDERLINE, "u", "ins");
    row(MarkKind.LINK, "a");
    row(MarkKind.CODE, "code", "tt", "kbd");
    row(MarkKind.SUBSCRIPT, "sub");
    row(MarkKind.SUPERSCRIPT, "sup");
    row(MarkKind.STRUCK, "s", "del", "strike");
    row(MarkKind.HIGHLIGHT, "mark");
    row(MarkKind.QUOTATION, "q");
    row(MarkKind.LINE_BREAK, "br");
  }

  private MarkElements() {}

  private static void row(MarkKind kind, String name, String... otherNames) {
    NAMES.put(kind, name);
    KINDS.put(name, kind);
    for (String other : otherNames) {
      KINDS.put(other, kind);
    }
  }

  static Optional<MarkKind> kind(Element element) {
    return Optional.ofNullable(KINDS.get(element.name()));
  }

  /** Returns the empty element for {@code mark}. */
  static Element element(Mark mark) {
    Element element = Element.of(NAMES.getOrDefault(mark.kind(), "span"));
    return element.with(
        mark.kind() == MarkKind.QUOTATION ? "cite" : "href", mark.target().map(URI::toString));
  }
}
