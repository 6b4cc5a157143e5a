package io.github.broadsheet.article;

import io.github.broadsheet.text.SpanMapper;
import java.util.List;
import java.util.Optional;

/**
 * One row of a table.
 *
 * @param cells the cells, from the left
 * @since 0.1
 */
public record TableRow(List<TableCell> cells) {
  /** Checks that no cell is null. */
  public TableRow {
    cells = List.copyOf(cells);
  }

  /** Returns this row in another text, without the cells whose words are not there. */
  public TableRow map(SpanMapper mapper) {
    return new TableRow(
        cells.stream().map(cell -> cell.map(mapper)).flatMap(Optional::stream).toList());
  }
}
