package io.github.broadsheet.serialization.story;

import io.github.broadsheet.serialization.markup.Element;
import java.util.List;

/** Text without markup, as the body of an article. */
public final class PlainText {
  private PlainText() {}

  /**
   * Returns a body with the paragraphs of {@code text}: blank lines part them, or where there are
   * none, every line is one.
   */
  public static Element paragraphs(String text) {
    Element body = Element.of("body");
    boolean isSpaced = text.strip().lines().anyMatch(String::isBlank);
    StringBuilder paragraph = new StringBuilder();
    text.lines()
        .forEach(
            line -> {
              paragraph.append(line).append('\n');
              if (!isSpaced || line.isBlank()) {
                end(paragraph, body);
              }
            });
    end(paragraph, body);
    return body;
  }

  private static void end(StringBuilder paragraph, Element body) {
    if (!paragraph.toString().isBlank()) {
      body.append("p").text(paragraph.toString());
    }
    paragraph.setLength(0);
  }

  /**
   * Returns a body with a paragraph for each line; where blank lines part the paragraphs, the
   * others are line breaks.
   */
  public static Element lines(String text) {
    Element body = Element.of("body");
    List<String> lines = text.strip().lines().toList();
    boolean isSpaced = lines.stream().anyMatch(String::isBlank);
    boolean goesOn = false;
    Element paragraph = body;
    for (String line : lines) {
      if (line.isBlank()) {
        goesOn = false;
        continue;
      }
      if (goesOn && isSpaced) {
        paragraph.add(Element.of("br"));
      } else {
        paragraph = body.append("p");
      }
      paragraph.text(line);
      goesOn = true;
    }
    return body;
  }
}
