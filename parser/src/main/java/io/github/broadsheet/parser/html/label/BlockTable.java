package io.github.broadsheet.parser.html.label;

import io.github.broadsheet.parser.html.block.Page;

/** The features of all blocks of a page, as the trees see them when they are learnt. */
public final class BlockTable {
  private BlockTable() {}

  /** Returns the features of every block of {@code page}, one row a block. */
  public static float[][] of(Page page, Claims claims, Medium medium) {
    RowReader reader = new RowReader(new Evidence(page, claims), medium);
    float[][] rows = new float[page.blocks().size()][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = reader.row(i).clone();
    }
    return rows;
  }
}
