package io.github.broadsheet.serialization.nitf.story;

import io.github.broadsheet.serialization.markup.Characters;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.Node;
import io.github.broadsheet.serialization.markup.Whitespace;

/**
 * The words of a line whose elements stand close together, as in {@code <byline>By
 * <person>A</person><byttl>B</byttl></byline>}: agencies leave it to the printer to part them.
 */
public final class LineText {
  private LineText() {}

  /** Returns the words of {@code line}, parted where only markup parts them. */
  public static String of(Element line) {
    StringBuilder text = new StringBuilder();
    boolean wasElement = false;
    for (Node child : line.children()) {
      if (child instanceof Characters characters) {
        add(characters.text(), wasElement ? " " : "", text);
        wasElement = false;
      } else if (child instanceof Element element) {
        add(element.rawText(), element.is("byttl") ? ", " : " ", text);
        wasElement = true;
      }
    }
    return Whitespace.collapse(text.toString());
  }

  private static void add(String words, String between, StringBuilder text) {
    boolean isClose =
        text.length() > 0
            && !words.isEmpty()
            && Character.isLetterOrDigit(text.charAt(text.length() - 1))
            && Character.isLetterOrDigit(words.charAt(0));
    text.append(isClose ? between : "").append(words);
  }
}
