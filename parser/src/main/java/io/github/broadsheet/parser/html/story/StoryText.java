package io.github.broadsheet.parser.html.story;

import io.github.broadsheet.parser.html.block.Page;
import io.github.broadsheet.text.Span;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The text of the article as it grows, block by block, with the way back to the page's text. */
final class StoryText {
  private final Page page;
  private final StringBuilder out = new StringBuilder();
  private final int[] placeOfBlock;

  /** Where in the page's text the second parts begin that a space was put before, by block. */
  private final Map<Integer, Integer> spaced = new HashMap<>();

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

  /**
   * Adds block {@code i} in two parts, with a space between them where the page has none.
   *
   * @param at the place in the page's text where the second part begins
   * @return the places of both
   */
  List<Span> add(int i, int at) {
    Span whole = add(i);
    int second = whole.start() + at - page.blocks().start(i);
    if (page.text().charAt(at - 1) > ' ') {
      out.insert(second, ' ');
      spaced.put(i, at);
      second++;
    }
    return List.of(new Span(whole.start(), second - 1), new Span(second, out.length()));
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

  /** Returns where a character of block {@code i}, which is in the article, stands there. */
  int place(int i, int inPage) {
    int split = spaced.getOrDefault(i, Integer.MAX_VALUE);
    return placeOfBlock[i] + inPage - page.blocks().start(i) + (inPage >= split ? 1 : 0);
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
