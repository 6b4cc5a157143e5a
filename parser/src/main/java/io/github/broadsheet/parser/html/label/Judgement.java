package io.github.broadsheet.parser.html.label;

/** What is thought of the blocks of a page. Immutable and safe to share between threads. */
public final class Judgement {
  /** From here on a block is taken to be part of the article. */
  public static final float ACCEPTED = 0.5f;

  private final float[] probability;
  private final int titleBlock;

  /**
   * @param probability for each block how likely it is part of the article, from 0 to 1
   * @param titleBlock the block that holds the headline; -1 if none does
   */
  Judgement(float[] probability, int titleBlock) {
    this.probability = probability;
    this.titleBlock = titleBlock;
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
    return probability[i] >= ACCEPTED;
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
