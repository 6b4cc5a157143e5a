package io.github.broadsheet.serialization.story;

import io.github.broadsheet.serialization.markup.Element;

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
}
