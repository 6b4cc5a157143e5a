package io.github.broadsheet.parser.html.label;

import io.github.broadsheet.parser.html.block.Blocks;
import io.github.broadsheet.parser.html.block.Blocks.Count;
import io.github.broadsheet.parser.html.block.Hint;

/**
 * What surrounds each line in reading order: the line it stands under, the stretch of running text
 * it stands in or beside, and whether it speaks of the same things.
 */
final class Context {
  private static final int MOST_PER_PARAGRAPH = 400;
  private static final int PARAGRAPH_COST = 60;
  private static final int OTHER = -60;
  private static final int LONGEST_HEADING = 9;
  private static final int LONGEST_SIGN = 12;

  /** Hints that end a story when a short line gives them. */
  private static final long CLOSING =
      Hint.COMMENT.bit()
          | Hint.RELATED.bit()
          | Hint.NEWSLETTER.bit()
          | Hint.SUBSCRIBE.bit()
          | Hint.TAGGED.bit()
          | Hint.SHARE.bit()
          | Hint.COPYRIGHT.bit();

  private final Blocks blocks;

  /** The line that heads each line: the last short one without a full stop; -1 if none. */
  final int[] heading;

  /** For each line how many short lines with closing hints stand before it. */
  final int[] closingBefore;

  /** For each line how many short lines speak of times, as under comments and teasers. */
  final int[] clocksBefore;

  /** For each line how many lines without a sentence stand before it. */
  final int[] shortBefore;

  /** Share of each line's long words that stand elsewhere in the stretch; -1 without such. */
  final float[] topic;

  int stretchStart;
  int stretchEnd;

  Context(Blocks blocks, boolean[] good) {
    this.blocks = blocks;
    int n = blocks.size();
    this.heading = new int[n];
    this.closingBefore = new int[n + 1];
    this.clocksBefore = new int[n + 1];
    this.shortBefore = new int[n + 1];
    this.topic = new float[n];
    readSigns();
    findStretch(good);
    Topic story = Topic.of(blocks, stretchStart, stretchEnd, good);
    for (int i = 0; i < n; i++) {
      boolean inside = i >= stretchStart && i < stretchEnd && good[i];
      topic[i] = story.shareOf(blocks, i, inside ? 2 : 1);
    }
  }

  private void readSigns() {
    int last = -1;
    for (int i = 0; i < blocks.size(); i++) {
      heading[i] = last;
      int words = blocks.count(i, Count.WORDS);
      boolean isShort = blocks.count(i, Count.SENTENCE_ENDS) == 0 || words < 5;
      last = isShort && words > 0 && words <= LONGEST_HEADING ? i : last;
      boolean sign = words <= LONGEST_SIGN;
      boolean closes = sign && (blocks.openingHints(i) & CLOSING) != 0;
      boolean clock = sign && blocks.hints(i, Hint.CLOCK.ordinal()) > 0;
      closingBefore[i + 1] = closingBefore[i] + (closes ? 1 : 0);
      clocksBefore[i + 1] = clocksBefore[i] + (clock ? 1 : 0);
      shortBefore[i + 1] = shortBefore[i] + (isShort ? 1 : 0);
    }
  }

  /** The stretch in which running text most outweighs everything else. */
  private void findStretch(boolean[] good) {
    long sum = 0;
    long most = 0;
    int start = 0;
    for (int i = 0; i < good.length; i++) {
      if (sum <= 0) {
        sum = 0;
        start = i;
      }
      sum += good[i] ? Math.min(MOST_PER_PARAGRAPH, blocks.chars(i)) - PARAGRAPH_COST : OTHER;
      if (sum > most) {
        most = sum;
        stretchStart = start;
        stretchEnd = i + 1;
      }
    }
  }
}
