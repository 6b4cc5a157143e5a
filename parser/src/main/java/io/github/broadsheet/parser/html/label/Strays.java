package io.github.broadsheet.parser.html.label;

import io.github.broadsheet.parser.html.block.Blocks;
import io.github.broadsheet.parser.html.block.Blocks.Count;
import io.github.broadsheet.parser.html.block.Boxes;
import io.github.broadsheet.parser.html.block.Hint;
import io.github.broadsheet.parser.html.block.Markup;
import io.github.broadsheet.parser.html.block.Page;
import io.github.broadsheet.parser.html.block.Trait;
import java.util.Locale;

/**
 * Lines that stand in the middle of a story and are none of it, whatever is around them: captions,
 * pointers to other stories, and what a content system or a script should have replaced.
 */
final class Strays {
  /** What is less likely than this is left out anyway. */
  private static final float IN_QUESTION = 0.3f;

  /** Prose in an element that is called a caption by mistake is believed from here. */
  private static final float SURE = 0.8f;

  private static final int LEVELS = 12;
  private static final int LONGEST_POINTER = 30;
  private static final int LONGEST_LABEL = 30;
  private static final int FEWEST_LINKED = 3;
  private static final int LONGEST_NOTICE = 15;
  private static final int FEWEST_DIGITS = 3;
  private static final int MOST_LETTERS = 8;
  private static final int LONGEST_LEGAL = 60;
  private static final float LINKED = 0.95f;
  private static final float CAPITALS = 0.8f;

  private static final long POINTING = Hint.READ.bit() | Hint.MORE.bit() | Hint.RELATED.bit();

  private final Page page;
  private final Blocks blocks;
  private final Boxes boxes;

  private Strays(Page page) {
    this.page = page;
    this.blocks = page.blocks();
    this.boxes = page.boxes();
  }

  /** Takes all probability from blocks that are strays. */
  static void drop(Page page, float[] probability) {
    Strays strays = new Strays(page);
    for (int i = 0; i < probability.length; i++) {
      if (probability[i] >= IN_QUESTION && strays.isStray(i, probability[i])) {
        probability[i] = 0;
      }
    }
  }

  private boolean isStray(int i, float probability) {
    return isIn(i, Markup.CAPTION)
        || probability < SURE && isCalledCaption(i)
        || isPointer(i)
        || isHeadlineOfAnother(i)
        || isLeftOver(i)
        || isNotice(i)
        || isTime(i);
  }

  private boolean isIn(int i, Markup markup) {
    int box = blocks.box(i);
    for (int up = 0; up < LEVELS && box > 0; up++) {
      if (boxes.markup(box) == markup) {
        return true;
      }
      box = boxes.parent(box);
    }
    return false;
  }

  private boolean isCalledCaption(int i) {
    int box = blocks.box(i);
    long traits = boxes.traits(box) | (box > 0 ? boxes.traits(boxes.parent(box)) : 0);
    return (traits & Trait.CAPTION.bit()) != 0;
  }

  /** {@code Read more: Harbour reopens}, with a link. */
  private boolean isPointer(int i) {
    if (blocks.count(i, Count.WORDS) >= LONGEST_POINTER
        || blocks.linkDensity(i) <= 0.3f
        || (blocks.openingHints(i) & POINTING) == 0) {
      return false;
    }
    int start = blocks.start(i);
    return find(':', start + 1, Math.min(blocks.end(i), start + LONGEST_LABEL)) >= 0;
  }

  /** {@code HARBOUR REOPENS AFTER STORM}, all of it a link, between two paragraphs. */
  private boolean isHeadlineOfAnother(int i) {
    return blocks.count(i, Count.WORDS) >= FEWEST_LINKED
        && blocks.linkDensity(i) >= LINKED
        && blocks.count(i, Count.SENTENCE_ENDS) == 0
        && blocks.count(i, Count.CAPITALS) > CAPITALS * blocks.count(i, Count.LETTERS)
        && !boxes.markup(blocks.box(i)).isHeading()
        && !isIn(i, Markup.LIST)
        && !isIn(i, Markup.TABLE);
  }

  /** {@code [button link="..."]}, or a request to switch scripts on. */
  private boolean isLeftOver(int i) {
    String text = page.text();
    int start = blocks.start(i);
    int end = blocks.end(i);
    if (text.charAt(start) == '[') {
      int close = find(']', start, end);
      int space = find(' ', start + 2, close);
      return space > 0 && find('=', space, close) > 0 && isName(text, start + 1, space);
    }
    if (blocks.count(i, Count.WORDS) > LONGEST_NOTICE) {
      return false;
    }
    String line = text.substring(start, end).toLowerCase(Locale.ROOT);
    return line.contains("enable javascript") || line.contains("requires javascript");
  }

  /** {@code © 2024 Harbour Times. All rights reserved.} */
  private boolean isNotice(int i) {
    if (blocks.count(i, Count.WORDS) > LONGEST_LEGAL) {
      return false;
    }
    String line = page.text().substring(blocks.start(i), blocks.end(i));
    return line.indexOf('©') >= 0
        || line.toLowerCase(Locale.ROOT).contains("all rights reserved")
        || line.contains("subject to copyright");
  }

  /**
   * {@code 10:30 AM UTC}, above an entry of a live blog; not in a table or list, as of departures.
   */
  private boolean isTime(int i) {
    return blocks.count(i, Count.DIGITS) >= FEWEST_DIGITS
        && blocks.count(i, Count.LETTERS) <= MOST_LETTERS
        && find(':', blocks.start(i) + 1, blocks.end(i) - 1) >= 0
        && !isIn(i, Markup.LIST)
        && !isIn(i, Markup.TABLE);
  }

  private int find(char sought, int from, int to) {
    for (int i = from; i < to; i++) {
      if (page.text().charAt(i) == sought) {
        return i;
      }
    }
    return -1;
  }

  /** Says whether these are small letters, hyphens and underscores, as in names of shortcodes. */
  private static boolean isName(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if ((c < 'a' || c > 'z') && c != '-' && c != '_' && c != '/') {
        return false;
      }
    }
    return true;
  }
}
