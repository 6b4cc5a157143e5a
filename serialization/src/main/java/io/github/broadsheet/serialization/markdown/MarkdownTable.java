package io.github.broadsheet.serialization.markdown;

import io.github.broadsheet.article.Table;
import io.github.broadsheet.article.TableCell;
import io.github.broadsheet.article.TableRow;
import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A table as GitHub Flavored Markdown has it: one row of headers, then the others, all equally
 * wide. A cell over several columns leaves the further ones empty.
 */
final class MarkdownTable {
  private static final int MAX_COLUMNS = 1000;

  private MarkdownTable() {}

  /** Returns the lines of {@code table}, whose cells {@code words} writes. */
  static List<String> lines(Table table, Function<Span, String> words) {
    List<List<String>> rows = new ArrayList<>();
    table.rows().forEach(row -> rows.add(cells(row, words)));
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    if (width == 0) {
      return List.of();
    }
    if (!isHeader(table.rows().get(0))) {
      rows.add(0, List.of());
    }
    List<String> lines = new ArrayList<>();
    rows.forEach(row -> lines.add(line(row, width, "")));
    lines.add(1, line(List.of(), width, "---"));
    return lines;
  }

  /** Returns a table of two columns, without headers. */
  static List<String> pairs(List<List<String>> pairs) {
    List<String> lines = new ArrayList<>(List.of("| | |", "| --- | --- |"));
    pairs.forEach(pair -> lines.add(line(pair, 2, "")));
    return lines;
  }

  private static List<String> cells(TableRow row, Function<Span, String> words) {
    List<String> cells = new ArrayList<>();
    for (TableCell cell : row.cells()) {
      cells.add(words.apply(cell.span()));
      for (int more = 1; more < cell.columns() && cells.size() < MAX_COLUMNS; more++) {
        cells.add("");
      }
    }
    return cells;
  }

  private static boolean isHeader(TableRow row) {
    return !row.cells().isEmpty() && row.cells().stream().allMatch(TableCell::isHeader);
  }

  private static String line(List<String> cells, int width, String missing) {
    StringBuilder line = new StringBuilder("|");
    for (int i = 0; i < width; i++) {
      String cell = i < cells.size() ? cells.get(i) : missing;
      line.append(cell.isEmpty() ? " |" : " " + cell + " |");
    }
    return line.toString();
  }
}
