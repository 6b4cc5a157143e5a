package io.github.broadsheet.parser.html.label;

import io.github.broadsheet.parser.html.block.Page;

/** Judges which blocks of a page are its story. */
public final class BodyFinder {
  private static final Trees TREES = Trees.load("body.trees", BlockTable.names());

  private BodyFinder() {}

  /** Judges the blocks of {@code page}. */
  public static Judgement judge(Page page, Claims claims) {
    Evidence evidence = new Evidence(page, claims);
    BlockFeatures features = new BlockFeatures(evidence);
    Row row = Row.of(BlockTable.names().size());
    float[] probability = new float[page.blocks().size()];
    for (int i = 0; i < probability.length; i++) {
      probability[i] = TREES.probability(row.fill(features, i));
    }
    return new Judgement(probability, evidence.titleBlock);
  }
}
