package io.github.broadsheet.parser.html.label;

import io.github.broadsheet.parser.html.block.Blocks;
import java.util.List;

/** What a page is judged from: its markup, or the lines of its text. */
public enum Medium {
  PAGE(0.5f),
  LINES(0.4f);

  private final float even;

  Medium(float even) {
    this.even = even;
  }

  /** Returns the names of the features of a block, in the order in which rows have them. */
  public List<String> features() {
    return Names.OF.get(ordinal());
  }

  /**
   * Judges blocks by what trees said of each, and by where they stand.
   *
   * @param probability for each block how likely it is part of the article, from 0 to 1
   * @param titleBlock the block that holds the headline; -1 if none does
   */
  public Judgement judge(Blocks blocks, float[] probability, int titleBlock) {
    return Judgement.of(blocks, probability, titleBlock, even);
  }

  /** Read when first asked for, as reading them asks for the constants above. */
  private static final class Names {
    private static final List<List<String>> OF =
        List.of(RowReader.names(PAGE), RowReader.names(LINES));
  }
}
