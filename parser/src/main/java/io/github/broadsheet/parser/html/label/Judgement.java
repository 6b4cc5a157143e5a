package io.github.broadsheet.parser.html.label;

import io.github.broadsheet.parser.html.block.Blocks;

/** What is thought of the blocks of a page. Immutable and safe to share between threads. */
public final class Judgement {
  /** Inside the stretch of the article a block is believed to be part of it with less, */
  private static final float ACCEPTED_INSIDE = 0.38f;

  /** and outside with more. */
  private static final float ACCEPTED_OUTSIDE = 0.88f;

  private final float[] probability;
  private final boolean[] story;
  private final int titleBlock;

  private Judgement(float[] probability, boolean[] story, int titleBlock) {
    this.probability = probability;
    this.story = story;
    this.titleBlock = titleBlock;
  }

  /**
   * Judges each block by itself and by where it stands: a story is mostly one stretch of blocks.
   *
   * @param even how likely a block is to be part of the article that counts neither for a stretch
   *     nor against it
   */
  static Judgement of(Blocks blocks, float[] probability, int titleBlock, float even) {
    Stretch stretch = Stretch.of(blocks, probability, even);
    boolean[] story = new boolean[probability.length];
    for (int i = 0; i < story.length; i++) {
      story[i] = probability[i] >= (stretch.holds(i) ? ACCEPTED_INSIDE : ACCEPTED_OUTSIDE);
    }
    return new Judgement(probability, story, titleBlock);
  }

  /** Returns the block that holds the headline; -1 if none does. */
  public int titleBlock() {
    return titleBlock;
  }

  /** Returns how likely block {@code i} is part of the article, from 0 to 1. */
  public float probability(int i) {
    return probability[i];
  }

  /** Says whether block {@code i} is part of the article. */
  public boolean isStory(int i) {
    return story[i];
  }

  /** Returns the first block of the article; the number of blocks if there is none. */
  public int firstStory() {
    int i = 0;
    while (i < probability.length && !isStory(i)) {
      i++;
    }
    return i;
  }

  /** Returns the last block of the article; -1 if there is none. */
  public int lastStory() {
    int i = probability.length - 1;
    while (i >= 0 && !isStory(i)) {
      i--;
    }
    return i;
  }
}
