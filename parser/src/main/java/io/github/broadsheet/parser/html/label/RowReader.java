package io.github.broadsheet.parser.html.label;

import io.github.broadsheet.parser.html.block.LineCutter;
import java.util.List;

/** Reads the features of one block after the other, those that its medium has. */
final class RowReader {
  private final Features[] kinds;
  private final Row row;

  RowReader(Evidence page, Medium medium) {
    this(page, medium, Row.of(medium.features().size()));
  }

  private RowReader(Evidence page, Medium medium, Row row) {
    this.kinds =
        switch (medium) {
          case PAGE ->
              new Features[] {
                new WordFeatures(page),
                new ElementFeatures(page),
                new LookFeatures(page),
                new PlaceFeatures(page),
                new ClaimFeatures(page),
                new NeighbourFeatures(page)
              };
          case LINES ->
              new Features[] {
                new WordFeatures(page),
                new PlaceFeatures(page),
                new NeighbourFeatures(page),
                new ContextFeatures(page)
              };
        };
    this.row = row;
  }

  /** Returns the names of the features, in the order in which rows have them. */
  static List<String> names(Medium medium) {
    Row row = Row.naming();
    Evidence any =
        new Evidence(LineCutter.cut("Any.", new int[] {0}, new int[] {4}), Claims.none());
    new RowReader(any, medium, row).row(0);
    return List.copyOf(row.names());
  }

  /** Returns the features of a block, in an array that the next call uses again. */
  float[] row(int block) {
    row.clear();
    for (Features kind : kinds) {
      kind.describe(block, row);
    }
    return row.values();
  }
}
