package io.github.broadsheet.serialization.html;

import io.github.broadsheet.serialization.markup.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes a table one that the table model of HTML allows (WHATWG HTML, 4.9.12): no cell on another,
 * none beyond the last row, a cell that begins in each row and column, rows equally wide. Not safe
 * to share between threads.
 */
final class TableGrid {
  /** Wider and longer tables than any paper prints; a bound for the grid. */
  private static final int MAX_CELLS = 100_000;

  private final List<Element> rows;
  private final List<Set<Integer>> taken = new ArrayList<>();
  private final Set<Integer> starts = new TreeSet<>();
  private int cells;

  private TableGrid(List<Element> rows) {
    this.rows = rows;
    rows.forEach(row -> taken.add(new TreeSet<>()));
  }

  /** Mends {@code table}: rows without cells are left out, spans that do not fit are dropped. */
  static void mend(Element table) {
    List<Element> empty =
        table.elements("tr").filter(row -> row.elements().findAny().isEmpty()).toList();
    empty.forEach(table::remove);
    List<Element> rows = table.elements("tr").toList();
    if (!new TableGrid(rows).fits()) {
      rows.forEach(row -> row.elements().forEach(TableGrid::dropSpans));
      pad(rows);
    }
  }

  private static void dropSpans(Element cell) {
    cell.removeAttribute("colspan");
    cell.removeAttribute("rowspan");
  }

  private static void pad(List<Element> rows) {
    long width = rows.stream().mapToLong(row -> row.elements().count()).max().orElse(0);
    for (Element row : rows) {
      for (long missing = width - row.elements().count(); missing > 0; missing--) {
        row.add(Element.of("td"));
      }
    }
  }

  private boolean fits() {
    for (int row = 0; row < rows.size(); row++) {
      int column = 0;
      for (Element cell : rows.get(row).elements().toList()) {
        while (taken.get(row).contains(column)) {
          column++;
        }
        starts.add(column);
        int width = covered(cell, "colspan");
        if (!cover(row, column, covered(cell, "rowspan"), width)) {
          return false;
        }
        column += width;
      }
    }
    Set<Integer> first = rows.isEmpty() ? Set.of() : taken.get(0);
    return starts.equals(first) && taken.stream().allMatch(first::equals);
  }

  private boolean cover(int row, int column, int height, int width) {
    if (row + height > rows.size() || (cells += height * width) > MAX_CELLS) {
      return false;
    }
    for (int r = row; r < row + height; r++) {
      for (int c = column; c < column + width; c++) {
        if (!taken.get(r).add(c)) {
          return false;
        }
      }
    }
    return true;
  }

  private static int covered(Element cell, String name) {
    return cell.attribute(name).map(Integer::parseInt).orElse(1);
  }
}
