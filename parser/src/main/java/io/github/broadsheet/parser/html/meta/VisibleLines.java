package io.github.broadsheet.parser.html.meta;

import io.github.broadsheet.parser.html.block.Blocks;
import io.github.broadsheet.parser.html.block.Blocks.Count;
import io.github.broadsheet.parser.html.block.Boxes;
import io.github.broadsheet.parser.html.block.Hint;
import io.github.broadsheet.parser.html.block.Markup;
import io.github.broadsheet.parser.html.block.Page;
import io.github.broadsheet.parser.html.block.Trait;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the lines around a story that give its authors and its times. */
final class VisibleLines {
  /** How far from the headline or the story a byline may stand, in blocks. */
  private static final int REACH = 30;

  /** How deep in a quotation its time may be, in elements. */
  private static final int QUOTED = 6;

  private final Page page;
  private final Blocks blocks;
  private final Boxes boxes;
  private final int from;
  private final int to;
  private @Nullable List<String> times;

  /**
   * @param title the block of the headline; -1 if there is none
   * @param first the first block of the story
   * @param last the last block of the story
   */
  VisibleLines(Page page, int title, int first, int last) {
    this.page = page;
    this.blocks = page.blocks();
    this.boxes = page.boxes();
    int start = title >= 0 ? Math.min(title, first) : first;
    this.from = Math.max(0, Math.max(start, first - REACH * 2) - REACH / 3);
    this.to = Math.min(blocks.size(), last < 0 ? 0 : last + REACH / 2);
  }

  /**
   * Returns the short lines that elements call a byline, or that begin with "By", the nearest
   * first.
   */
  List<String> bylines() {
    List<String> strong = new ArrayList<>();
    List<String> weak = new ArrayList<>();
    for (int i = from; i < to; i++) {
      int words = blocks.count(i, Count.WORDS);
      if (words < 1 || words > 25) {
        continue;
      }
      String line = page.text(i);
      boolean by = startsWithBy(line);
      boolean named = hasTrait(i, Trait.BYLINE, 3);
      if (by && words <= 16) {
        strong.add(line);
      } else if (named
          && !hasTrait(i, Trait.BIOGRAPHY, 2)
          && blocks.count(i, Count.SENTENCE_ENDS) <= 1) {
        weak.add(line);
      }
    }
    strong.addAll(weak);
    return strong;
  }

  private static boolean startsWithBy(String line) {
    return line.length() > 5
        && (line.startsWith("By ")
            || line.startsWith("BY ")
            || line.startsWith("by ")
            || line.startsWith("By:")
            || line.startsWith("Written by"))
        && Character.isUpperCase(line.charAt(line.indexOf(' ') + 1));
  }

  /** Returns the time elements near the headline and the story, in document order. */
  List<Element> timeElements() {
    List<Element> found = new ArrayList<>();
    if (from >= to) {
      return found;
    }
    int start = blocks.start(from);
    int end = blocks.end(to - 1);
    for (Page.InlineMark mark : page.marks()) {
      if (mark.start() >= start
          && mark.end() <= end
          && mark.element().nameIs("time")
          && !isOfOthers(mark.element())) {
        found.add(mark.element());
      }
    }
    return found;
  }

  /**
   * Says whether the element stands in a quotation, such as a post, which has a time of its own.
   */
  static boolean isOfOthers(Element element) {
    Element around = element.parent();
    for (int up = 0; up < QUOTED && around != null; up++) {
      if (around.nameIs("blockquote")) {
        return true;
      }
      around = around.parent();
    }
    return false;
  }

  /** Returns the lines that say when the story was amended. */
  List<String> amendments() {
    List<String> found = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (blocks.count(i, Count.DIGITS) > 0 && !isQuoted(i)) {
        String line = page.text(i);
        if (TimeLines.isNoteOfAmendment(line)) {
          found.add(line);
        }
      }
    }
    return found;
  }

  /** Returns the lines that may hold a time, the nearest to the headline first. */
  List<String> times() {
    List<String> found = times == null ? findTimes() : times;
    times = found;
    return found;
  }

  private List<String> findTimes() {
    List<String> named = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (int i = from; i < to; i++) {
      int words = blocks.count(i, Count.WORDS);
      if (words > 30 || blocks.count(i, Count.DIGITS) == 0 || isQuoted(i)) {
        continue;
      }
      if (TimeLines.isAmendment(page.text(i))) {
        continue;
      }
      if (hasTrait(i, Trait.TIME, 3) || blocks.hints(i, Hint.PUBLISHED.ordinal()) > 0) {
        named.add(page.text(i));
      } else if (words <= 14) {
        others.add(page.text(i));
      }
    }
    named.addAll(others);
    return named;
  }

  private boolean isQuoted(int block) {
    int box = blocks.box(block);
    for (int up = 0; up < QUOTED && box > 0; up++) {
      if (boxes.markup(box) == Markup.QUOTE) {
        return true;
      }
      box = boxes.parent(box);
    }
    return false;
  }

  private boolean hasTrait(int block, Trait trait, int levels) {
    if ((blocks.innerTraits(block) & trait.bit()) != 0) {
      return true;
    }
    int box = blocks.box(block);
    for (int up = 0; up < levels && box > 0; up++) {
      if ((boxes.traits(box) & trait.bit()) != 0) {
        return true;
      }
      box = boxes.parent(box);
    }
    return false;
  }
}
