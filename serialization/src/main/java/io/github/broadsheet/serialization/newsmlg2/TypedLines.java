package io.github.broadsheet.serialization.newsmlg2;

import io.github.broadsheet.serialization.markup.Characters;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * Copy of the wires put whole into one element: lines of some sixty characters, where an indented
 * one begins a paragraph. To HTML it would be a single one.
 */
final class TypedLines {
  /** More is no line that was broken by hand or by a teleprinter. */
  private static final int LONGEST_LINE = 90;

  private TypedLines() {}

  /** Parts the words of {@code body} into paragraphs, if they are nothing but such copy. */
  static void part(Element body) {
    Element holder = only(body);
    if (holder.isEmpty() || holder.elements().findAny().isPresent()) {
      return;
    }
    String text = holder.rawText();
    List<String> lines = text.lines().map(String::stripTrailing).toList();
    if (isTyped(lines)) {
      List.copyOf(body.children()).forEach(body::remove);
      paragraphs(lines).forEach(words -> body.append("p").text(words));
    }
  }

  /**
   * Returns the only element in {@code body} if it is a paragraph beside which there is nothing.
   */
  private static Element only(Element body) {
    List<Element> elements = body.elements().toList();
    boolean isAlone = elements.size() == 1 && elements.get(0).is("p");
    for (Node child : body.children()) {
      isAlone &= !(child instanceof Characters words) || words.text().isBlank();
    }
    return isAlone ? elements.get(0) : body;
  }

  /** Markup that was indented for show has no line that begins at the margin. */
  private static boolean isTyped(List<String> lines) {
    int indented = 0;
    int atMargin = 0;
    for (String line : lines) {
      if (line.length() > LONGEST_LINE) {
        return false;
      }
      boolean hasWords = !line.isEmpty();
      indented += hasWords && isIndented(line) ? 1 : 0;
      atMargin += hasWords && !isIndented(line) ? 1 : 0;
    }
    return indented > 1 && atMargin > 1;
  }

  private static boolean isIndented(String line) {
    return line.startsWith(" ") || line.startsWith("\t");
  }

  private static List<String> paragraphs(List<String> lines) {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (String line : lines) {
      if (open.length() > 0 && (line.isEmpty() || isIndented(line))) {
        paragraphs.add(open.toString());
        open.setLength(0);
      }
      open.append(line.isEmpty() ? "" : open.length() == 0 ? "" : " ").append(line.strip());
    }
    paragraphs.add(open.toString());
    paragraphs.removeIf(String::isEmpty);
    return paragraphs;
  }
}
