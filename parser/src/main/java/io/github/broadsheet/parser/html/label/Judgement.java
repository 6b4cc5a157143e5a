package io.github.broadsheet.parser.html.label;

/** What is thought of the blocks of a page. Immutable and safe to share between threads. */
public final class Judgement {
  private final float[] probability;
  private final boolean[] story;
  private final int titleBlock;

  /**
   * @param probability for each block how likely it is part of the article, from 0 to 1
   * @param story for each block whether it is taken to be
   * @param titleBlock the block that holds the headline; -1 if none does
   */
  Judgement(float[] probability, boolean[] story, int titleBlock) {
    this.probability = probability;
    this.story = story;
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
