package io.github.broadsheet.parser.html.label;

import io.github.broadsheet.parser.html.block.Blocks;
import io.github.broadsheet.parser.html.block.Blocks.Count;
import io.github.broadsheet.parser.html.block.Boxes;

/** The blocks right before and after a block. */
final class NeighbourFeatures implements Features {
  private static final int[] DISTANCES = {-2, -1, 1, 2};
  private static final String[] NAMES = {"near-2.", "near-1.", "near1.", "near2."};
  private static final int REACH = 4;

  private final Evidence page;
  private final Blocks blocks;
  private final Boxes boxes;

  NeighbourFeatures(Evidence page) {
    this.page = page;
    this.blocks = page.blocks;
    this.boxes = page.boxes;
  }

  @Override
  public void describe(int i, Row sink) {
    for (int k = 0; k < DISTANCES.length; k++) {
      String prefix = NAMES[k];
      int other = i + DISTANCES[k];
      boolean there = other >= 0 && other < blocks.size();
      sink.put(prefix, "words", there ? blocks.count(other, Count.WORDS) : -1);
      sink.put(prefix, "linkDensity", there ? blocks.linkDensity(other) : -1);
      sink.put(prefix, "ends", there ? blocks.count(other, Count.SENTENCE_ENDS) : -1);
      sink.put(prefix, "sameLook", there && page.look.group(other) == page.look.group(i) ? 1 : 0);
      sink.put(prefix, "markup", there ? boxes.markup(blocks.box(other)).ordinal() : -1);
      sink.put(
          prefix,
          "sameBox",
          there && boxes.parent(blocks.box(other)) == boxes.parent(blocks.box(i)) ? 1 : 0);
    }
    int from = Math.max(0, i - REACH);
    int to = Math.min(blocks.size(), i + 1 + REACH);
    sink.put("near.goodBefore", page.goodWords(from, i));
    sink.put("near.goodAfter", page.goodWords(i + 1, to));
    sink.put("near.wordsBefore", page.words(from, i));
    sink.put("near.wordsAfter", page.words(i + 1, to));
    sink.put("near.linksBefore", page.linkedBefore[i] - page.linkedBefore[from]);
    sink.put("near.linksAfter", page.linkedBefore[to] - page.linkedBefore[i + 1]);
  }
}
