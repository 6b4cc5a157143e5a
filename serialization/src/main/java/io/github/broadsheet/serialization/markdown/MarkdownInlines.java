package io.github.broadsheet.serialization.markdown;

import io.github.broadsheet.serialization.markup.Characters;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.Node;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Marks within a line. Emphasis is written with stars where those are sure to be taken for it, and
 * as HTML, which Markdown allows, where they are not.
 */
final class MarkdownInlines {
  private static final Set<String> AS_HTML =
      Set.of("em", "strong", "u", "sub", "sup", "s", "mark", "code");

  private final MarkdownText out;
  private final boolean onOneLine;

  private MarkdownInlines(boolean isHeading, boolean onOneLine) {
    this.out = new MarkdownText(isHeading);
    this.onOneLine = onOneLine;
  }

  /** Returns the words and marks of a paragraph, which may have line breaks. */
  static String paragraph(List<Node> nodes) {
    return run(nodes, false, false);
  }

  /** Returns the words and marks of a cell: one line. */
  static String line(List<Node> nodes) {
    return run(nodes, false, true);
  }

  /** Returns the words and marks of a heading: one line. */
  static String heading(List<Node> nodes) {
    return run(nodes, true, true);
  }

  private static String run(List<Node> nodes, boolean isHeading, boolean onOneLine) {
    MarkdownInlines inlines = new MarkdownInlines(isHeading, onOneLine);
    inlines.nodes(nodes, false, false);
    return inlines.out.toString();
  }

  private void nodes(List<Node> nodes, boolean isInLink, boolean isInMark) {
    for (Node node : nodes) {
      if (node instanceof Characters characters) {
        out.words(characters.text());
      } else if (node instanceof Element element) {
        element(element, isInLink, isInMark);
      }
    }
  }

  private void element(Element element, boolean isInLink, boolean isInMark) {
    if (element.is("br")) {
      lineBreak();
    } else if (!hasWords(element)) {
      nodes(element.children(), isInLink, isInMark);
    } else if (element.is("a")) {
      link(element, isInLink, isInMark);
    } else if (isStarred(element, isInMark)) {
      around(element, stars(element), stars(element), isInLink);
    } else if (AS_HTML.contains(element.name())) {
      String name = element.name();
      around(element, "<" + name + ">", "</" + name + ">", isInLink);
    } else {
      nodes(element.children(), isInLink, isInMark);
    }
  }

  private void lineBreak() {
    if (onOneLine) {
      out.words(" ");
    } else {
      out.breakLine();
    }
  }

  private static boolean hasWords(Element element) {
    return !MarkdownText.escape(element.rawText()).isBlank();
  }

  private void link(Element element, boolean isInLink, boolean isInMark) {
    Optional<String> target = element.attribute("href");
    if (isInLink || target.isEmpty()) {
      nodes(element.children(), isInLink, isInMark);
    } else {
      out.open("[");
      nodes(element.children(), true, isInMark);
      out.close("](" + address(target.get()) + ")");
    }
  }

  /** Returns an address as the target of a link. */
  static String address(String address) {
    StringBuilder target = new StringBuilder("<");
    address
        .chars()
        .filter(c -> !Character.isISOControl(c))
        .forEach(
            c -> {
              if (c == '<' || c == '>' || c == '\\') {
                target.append('\\');
              }
              target.append((char) c);
            });
    return target.append('>').toString();
  }

  private void around(Element element, String open, String close, boolean isInLink) {
    out.open(open);
    nodes(element.children(), isInLink, true);
    out.close(close);
  }

  private static String stars(Element element) {
    return element.is("em") ? "*" : "**";
  }

  // CommonMark, 6.2: letters and digits inside make a star open and close whatever is outside.
  private boolean isStarred(Element element, boolean isInMark) {
    String words = element.rawText();
    return (element.is("em") || element.is("strong"))
        && !isInMark
        && out.mayOpenEmphasis()
        && element.elements().findAny().isEmpty()
        && Character.isLetterOrDigit(words.codePointAt(0))
        && Character.isLetterOrDigit(words.codePointBefore(words.length()));
  }
}
