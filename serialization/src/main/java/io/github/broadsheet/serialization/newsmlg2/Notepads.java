package io.github.broadsheet.serialization.newsmlg2;

import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What dpa puts below a story for editors: the notepad, and a box of links. */
final class Notepads {
  private static final Set<String> CLASSES = Set.of("notepad", "linkbox");

  private Notepads() {}

  /** Makes notes to editors of the sections in {@code body} that are, so that they are no story. */
  static void mark(Element body) {
    List<Node> marked = new ArrayList<>();
    boolean isChanged = false;
    for (Node child : body.children()) {
      boolean isNote = child instanceof Element section && isNotepad(section);
      if (child instanceof Element inner && !isNote) {
        mark(inner);
      }
      marked.add(isNote ? note((Element) child) : child);
      isChanged |= isNote;
    }
    if (isChanged) {
      body.replaceChildren(marked);
    }
  }

  private static boolean isNotepad(Element section) {
    return section.is("section")
        && section.attribute("class").filter(CLASSES::contains).isPresent();
  }

  private static Element note(Element section) {
    return Element.of("aside")
        .with("class", "note")
        .with("data-note", "editors-note")
        .addAll(section.children());
  }
}
