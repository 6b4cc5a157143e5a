package io.github.broadsheet.examples.pages;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * The text of a page without its markup, as if it had been saved as text: what jsoup's {@code
 * wholeText} gives, one line a block, white space collapsed.
 */
final class TextDump implements NodeVisitor {
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder line = new StringBuilder();

  private TextDump() {}

  static String of(Document page) {
    TextDump dump = new TextDump();
    NodeTraversor.traverse(dump, page);
    dump.endLine();
    return dump.text.toString();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      line.append(words.getWholeText());
    } else if (isBreak(node)) {
      endLine();
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (isBreak(node)) {
      endLine();
    }
  }

  private static boolean isBreak(Node node) {
    return node instanceof Element element && (element.isBlock() || element.nameIs("br"));
  }

  private void endLine() {
    int start = text.length();
    boolean space = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00a0') {
        space = text.length() > start;
      } else {
        if (space) {
          text.append(' ');
          space = false;
        }
        text.append(c);
      }
    }
    if (text.length() > start) {
      text.append('\n');
    }
    line.setLength(0);
  }
}
