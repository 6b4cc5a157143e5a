package io.github.broadsheet.parser.html.label;

import io.github.broadsheet.parser.html.block.Page;

/**
 * The blocks of a page, as the trees see them when they are learnt.
 *
 * @param rows the features of every block, one row a block
 * @param titleBlock the block that holds the headline; -1 if none does
 */
public record BlockTable(float[][] rows, int titleBlock) {

  /** Describes every block of {@code page}. */
  public static BlockTable of(Page page, Claims claims, Medium medium) {
    Evidence evidence = new Evidence(page, claims);
    RowReader reader = new RowReader(evidence, medium);
    float[][] rows = new float[page.blocks().size()][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = reader.row(i).clone();
    }
    return new BlockTable(rows, evidence.titleBlock);
  }
}
