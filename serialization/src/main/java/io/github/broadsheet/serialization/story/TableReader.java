package io.github.broadsheet.serialization.story;

import io.github.broadsheet.article.Caption;
import io.github.broadsheet.article.Table;
import io.github.broadsheet.article.TableCell;
import io.github.broadsheet.article.TableRow;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.Node;
import io.github.broadsheet.serialization.markup.Numerals;
import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads tables: a line for each cell. */
final class TableReader {
  /** HTML, 4.9.11, caps {@code colspan} here. */
  private static final int MAX_COVERED = 1000;

  private final StoryText text;
  private final InlineReader inlines;

  TableReader(StoryText text, InlineReader inlines) {
    this.text = text;
    this.inlines = inlines;
  }

  Optional<Table> read(Element element) {
    text.begin();
    int start = text.next();
    Table.Builder table = Table.builder();
    element
        .first("caption")
        .map(inlines::piece)
        .filter(span -> !span.isEmpty())
        .ifPresent(span -> table.caption(Caption.of(span)));
    rows(element, table);
    Span span = text.since(start);
    return span.isEmpty()
        ? Optional.empty()
        : table.span(span).build().map(new Inside(span)).map(Table.class::cast);
  }

  private void rows(Element element, Table.Builder table) {
    for (Node node : element.children()) {
      if (node instanceof Element child) {
        switch (child.name()) {
          case "tr" -> table.addRow(row(child));
          case "thead", "tbody", "tfoot" -> rows(child, table);
          default -> {}
        }
      }
    }
  }

  private TableRow row(Element row) {
    List<TableCell> cells = new ArrayList<>(row.children().size());
    for (Node node : row.children()) {
      if (node instanceof Element cell && (cell.is("td") || cell.is("th"))) {
        cells.add(cell(cell));
      }
    }
    return new TableRow(cells);
  }

  private TableCell cell(Element cell) {
    Span span = inlines.piece(cell);
    return new TableCell(span, cell.is("th"), covered(cell, "colspan"), covered(cell, "rowspan"));
  }

  private static int covered(Element cell, String name) {
    return Math.min(MAX_COVERED, Math.max(1, Numerals.whole(cell, name).orElse(1)));
  }
}
