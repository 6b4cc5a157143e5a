package io.github.broadsheet.article;

import static java.util.Objects.requireNonNull;

import io.github.broadsheet.text.Span;
import io.github.broadsheet.text.SpanMapper;
import java.util.Optional;

/**
 * One cell of a table.
 *
 * @param span its words
 * @param isHeader whether it heads a row or a column
 * @param columns how many columns it covers, at least 1
 * @param rows how many rows it covers, at least 1
 * @since 0.1
 */
public record TableCell(Span span, boolean isHeader, int columns, int rows) {
  /**
   * @throws IllegalArgumentException if the cell covers no column or no row
   */
  public TableCell {
    requireNonNull(span, "span");
    if (columns < 1 || rows < 1) {
      throw new IllegalArgumentException(
          "a cell covers at least 1 column and 1 row, not " + columns + " and " + rows);
    }
  }

  /** Returns a cell of one column and one row that is no header. */
  public static TableCell of(Span span) {
    return new TableCell(span, false, 1, 1);
  }

  /** Returns this cell in another text, or nothing if its words are not there. */
  public Optional<TableCell> map(SpanMapper mapper) {
    return mapper.map(span).map(mapped -> new TableCell(mapped, isHeader, columns, rows));
  }
}
