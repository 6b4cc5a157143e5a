package io.github.broadsheet.parser.html.story;

import io.github.broadsheet.parser.html.block.Page;
import io.github.broadsheet.text.Span;
import java.util.Arrays;

/** The text of the article as it grows, block by block, with the way back to the page's text. */
final class StoryText {
  private final Page page;
  private final StringBuilder out = new StringBuilder();
  private final int[] placeOfBlock;

  StoryText(Page page) {
    this.page = page;
    this.placeOfBlock = new int[page.blocks().size()];
    Arrays.fill(placeOfBlock, -1);
  }

  int length() {
    return out.length();
  }

  /** Adds block {@code i} on a line of its own; returns its place. */
  Span add(int i) {
    if (out.length() > 0) {
      out.append('\n');
    }
    int start = out.length();
    placeOfBlock[i] = start;
    out.append(page.text(), page.blocks().start(i), page.blocks().end(i));
    return new Span(start, out.length());
  }

  /** Adds words that are not in the page's text; returns their place. */
  Span add(String words) {
    if (out.length() > 0) {
      out.append('\n');
    }
    int start = out.length();
    out.append(words);
    return new Span(start, out.length());
  }

  String cut(Span span) {
    return out.substring(span.start(), span.end());
  }

  boolean has(int i) {
    return placeOfBlock[i] >= 0;
  }

  /** Returns where block {@code i} stands; -1 if it is not in the article. */
  int place(int i) {
    return placeOfBlock[i];
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
