package io.github.broadsheet.parser.html.label;

import io.github.broadsheet.parser.html.block.Blocks;
import io.github.broadsheet.parser.html.block.Blocks.Count;
import io.github.broadsheet.parser.html.block.Hint;

/** Describes what surrounds a line in reading order. */
final class ContextFeatures implements Features {
  private static final Hint[] TELLING = {
    Hint.COMMENT,
    Hint.RELATED,
    Hint.NEWSLETTER,
    Hint.MORE,
    Hint.SHARE,
    Hint.VIDEO,
    Hint.CLOCK,
    Hint.PICTURE,
    Hint.BY,
    Hint.PUBLISHED,
    Hint.BIOGRAPHY,
    Hint.SUBSCRIBE
  };
  private static final int[] DISTANCES = {-2, -1, 1, 2};
  private static final String[] NEAR = {"by-2.", "by-1.", "by1.", "by2."};
  private static final int[] REACHES = {10, 30};
  private static final String[] WIDE = {"wide10.", "wide30."};

  private final Evidence page;
  private final Blocks blocks;
  private final Context context;

  ContextFeatures(Evidence page) {
    this.page = page;
    this.blocks = page.blocks;
    this.context = new Context(page.blocks, page.good);
  }

  @Override
  public void describe(int i, Row sink) {
    topics(i, sink);
    heading(context.heading[i], i, sink);
    stretch(i, sink);
    for (int k = 0; k < DISTANCES.length; k++) {
      neighbour(NEAR[k], i + DISTANCES[k], sink);
    }
    wide(i, sink);
  }

  private void topics(int i, Row sink) {
    sink.put("topic.story", context.topic[i]);
    float near = 0;
    int n = 0;
    for (int k = Math.max(0, i - 3); k < Math.min(blocks.size(), i + 4); k++) {
      if (k != i && context.topic[k] >= 0) {
        near += context.topic[k];
        n++;
      }
    }
    sink.put("topic.near", n == 0 ? -1 : near / n);
  }

  private void heading(int heading, int i, Row sink) {
    sink.put("heading.blocks", heading < 0 ? -1 : i - heading);
    sink.put("heading.words", heading < 0 ? -1 : blocks.count(heading, Count.WORDS));
    sink.put("heading.good", heading < 0 ? -1 : page.goodWords(heading, i));
    sink.put("heading.topic", heading < 0 ? -1 : context.topic[heading]);
    for (Hint hint : TELLING) {
      sink.put("heading.", hint.name(), heading < 0 ? 0 : blocks.hints(heading, hint.ordinal()));
    }
  }

  private void stretch(int i, Row sink) {
    int start = context.stretchStart;
    int end = context.stretchEnd;
    sink.put("stretch.start", i - start);
    sink.put("stretch.end", end - 1 - i);
    sink.put(
        "stretch.goodBefore", i < start ? -page.goodWords(i, start) - 1 : page.goodWords(start, i));
    sink.put("stretch.goodAfter", i >= end ? -page.goodWords(end, i) - 1 : page.goodWords(i, end));
    sink.put("stretch.share", page.goodWords(start, end) / (float) Math.max(1, page.goodWords));
    int from = Math.max(0, Math.min(page.firstGood, i));
    sink.put("closing.since", context.closingBefore[i] - context.closingBefore[from]);
    sink.put("closing.after", context.closingBefore[blocks.size()] - context.closingBefore[i + 1]);
    sink.put("clocks.since", context.clocksBefore[i] - context.clocksBefore[from]);
    int last = Math.max(i + 1, Math.min(blocks.size(), page.lastGood + 1));
    sink.put("clocks.until", context.clocksBefore[last] - context.clocksBefore[i + 1]);
    sink.put("short.since", context.shortBefore[i] - context.shortBefore[from]);
  }

  private void neighbour(String prefix, int other, Row sink) {
    boolean there = other >= 0 && other < blocks.size();
    for (Hint hint : TELLING) {
      sink.put(prefix, hint.name(), there ? blocks.hints(other, hint.ordinal()) : 0);
    }
    sink.put(prefix, "digits", there ? blocks.count(other, Count.DIGITS) : -1);
    sink.put(prefix, "topic", there ? context.topic[other] : -1);
  }

  private void wide(int i, Row sink) {
    int n = blocks.size();
    for (int k = 0; k < REACHES.length; k++) {
      int from = Math.max(0, i - REACHES[k]);
      int to = Math.min(n, i + 1 + REACHES[k]);
      String prefix = WIDE[k];
      sink.put(prefix, "goodBefore", page.goodWords(from, i));
      sink.put(prefix, "goodAfter", page.goodWords(i + 1, to));
      sink.put(prefix, "wordsBefore", page.words(from, i));
      sink.put(prefix, "wordsAfter", page.words(i + 1, to));
      sink.put(prefix, "shortBefore", context.shortBefore[i] - context.shortBefore[from]);
      sink.put(prefix, "shortAfter", context.shortBefore[to] - context.shortBefore[i + 1]);
      sink.put(prefix, "clocks", context.clocksBefore[to] - context.clocksBefore[from]);
      sink.put(prefix, "closing", context.closingBefore[to] - context.closingBefore[from]);
    }
  }
}
