package io.github.broadsheet.parser.html.label;

import io.github.broadsheet.parser.html.block.Page;
import java.util.List;

/** What a page is judged from: its markup, or the lines of its text. */
public enum Medium {
  PAGE(0.45f, 0.5f),
  LINES(0.47f, 0.38f);

  /** Outside of the stretch that holds the story a block is believed to be part of it with this. */
  private static final float OUTSIDE = 0.84f;

  /** A block as likely as this counts neither for a stretch nor against it. */
  private final float even;

  /** Inside the stretch a block is believed to be part of the story with this. */
  private final float inside;

  Medium(float even, float inside) {
    this.even = even;
    this.inside = inside;
  }

  /** Returns the names of the features of a block, in the order in which rows have them. */
  public List<String> features() {
    return Names.OF.get(ordinal());
  }

  /**
   * Judges blocks by what trees said of each, by what belongs together, and by where they stand.
   *
   * @param probability for each block how likely it is part of the article, from 0 to 1
   * @param titleBlock the block that holds the headline; -1 if none does
   */
  public Judgement judge(Page page, float[] probability, int titleBlock) {
    float[] judged = probability.clone();
    LinkRows.drop(page.blocks(), judged);
    Wholes.level(page, judged);
    if (this == LINES) {
      LineRuns.raise(page, judged);
    }
    Strays.drop(page, judged);
    Stretch stretch = Stretch.of(page, judged, even, titleBlock);
    boolean[] story = new boolean[judged.length];
    for (int i = 0; i < story.length; i++) {
      story[i] = judged[i] >= (stretch.holds(i) ? inside : OUTSIDE);
    }
    if (this == PAGE) {
      Unseen.drop(page, story);
    }
    return new Judgement(judged, story, titleBlock);
  }

  /** Read when first asked for, as reading them asks for the constants above. */
  private static final class Names {
    private static final List<List<String>> OF =
        List.of(RowReader.names(PAGE), RowReader.names(LINES));
  }
}
