package io.github.broadsheet.parser.html.label;

import io.github.broadsheet.parser.html.block.Blocks;
import io.github.broadsheet.parser.html.block.Blocks.Count;
import io.github.broadsheet.parser.html.block.Page;

/**
 * What belongs together in a text without markup, and line by line looks like nothing: numbered
 * items, questions with their answers, a post with its signature.
 */
final class LineRuns {
  private static final float LIKELY = 0.5f;
  private static final float IN = 0.8f;

  private static final int FEWEST_LINES = 4;
  private static final int ITEM_REACH = 2;
  private static final int ANSWER_REACH = 3;
  private static final int MOST_DIGITS = 3;

  private static final int LONGEST_SIGNATURE = 15;
  private static final float LIKELY_POST = 0.25f;
  private static final float POST_IN = 0.6f;

  private final String text;
  private final Blocks blocks;
  private final float[] probability;

  private LineRuns(Page page, float[] probability) {
    this.text = page.text();
    this.blocks = page.blocks();
    this.probability = probability;
  }

  /** Raises runs of lines that stand in the story or right below a line of it. */
  static void raise(Page lines, float[] probability) {
    LineRuns runs = new LineRuns(lines, probability);
    runs.posts();
    runs.items();
    runs.answers();
  }

  /** {@code 1) Rye bread}, below it {@code 2) Smoked eel}, and so on. */
  private void items() {
    int i = 0;
    while (i < probability.length) {
      if (number(i) != 1) {
        i++;
        continue;
      }
      int last = i;
      int count = 1;
      for (int k = i + 1; k < probability.length && k - last <= ITEM_REACH; k++) {
        if (number(k) == count + 1) {
          count++;
          last = k;
        }
      }
      if (count >= FEWEST_LINES && isLikely(i - ITEM_REACH, i)) {
        raise(i, last + 1, IN);
      }
      i = last + 1;
    }
  }

  /** {@code Q: Where did you grow up?}, below it {@code A: In Riga.}, by whatever letters. */
  private void answers() {
    int i = 0;
    while (i < probability.length) {
      if (!isLettered(i)) {
        i++;
        continue;
      }
      int last = i;
      int count = 1;
      for (int k = i + 1; k < probability.length && k - last <= ANSWER_REACH; k++) {
        if (isLettered(k)) {
          count++;
          last = k;
        }
      }
      if (count >= FEWEST_LINES && isLikely(i - ANSWER_REACH, last + 1)) {
        raise(i, last + 1, IN);
      }
      i = last + 1;
    }
  }

  /** {@code — Mira Holm (@miraholm) May 2, 2024} is in with the post above it. */
  private void posts() {
    for (int i = 1; i < probability.length; i++) {
      if (isSignature(i)) {
        float post = probability[i - 1];
        probability[i] = post;
        if (post > LIKELY_POST) {
          raise(i - 1, i + 1, POST_IN);
        }
      }
    }
  }

  private boolean isSignature(int i) {
    char first = text.charAt(blocks.start(i));
    if (first != '—' && first != '–' && first != '-'
        || blocks.count(i, Count.WORDS) >= LONGEST_SIGNATURE) {
      return false;
    }
    for (int at = blocks.start(i); at < blocks.end(i); at++) {
      if (text.startsWith("(@", at)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the number that a line begins with, if it is set off; else -1. */
  private int number(int i) {
    int start = blocks.start(i);
    int end = blocks.end(i);
    int at = start;
    int number = 0;
    while (at < end && at - start < MOST_DIGITS && isDigit(text.charAt(at))) {
      number = number * 10 + text.charAt(at++) - '0';
    }
    // Not a number by itself, such as a rank, nor 1.5.
    boolean setOff = at > start && at + 2 < end && ".):".indexOf(text.charAt(at)) >= 0;
    return setOff && !isDigit(text.charAt(at + 1)) ? number : -1;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private boolean isLettered(int i) {
    int start = blocks.start(i);
    return start + 3 < blocks.end(i)
        && Character.isUpperCase(text.charAt(start))
        && text.charAt(start + 1) == ':'
        && text.charAt(start + 2) == ' ';
  }

  private boolean isLikely(int from, int to) {
    for (int i = Math.max(0, from); i < to; i++) {
      if (probability[i] >= LIKELY) {
        return true;
      }
    }
    return false;
  }

  private void raise(int from, int to, float least) {
    for (int i = from; i < to; i++) {
      probability[i] = Math.max(probability[i], least);
    }
  }
}
