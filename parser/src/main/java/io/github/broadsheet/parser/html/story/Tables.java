package io.github.broadsheet.parser.html.story;

import io.github.broadsheet.article.Block;
import io.github.broadsheet.article.Table;
import io.github.broadsheet.article.TableCell;
import io.github.broadsheet.article.TableRow;
import io.github.broadsheet.parser.html.block.Blocks;
import io.github.broadsheet.parser.html.block.Boxes;
import io.github.broadsheet.parser.html.block.Markup;
import io.github.broadsheet.parser.html.block.Page;
import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes tables, and tells them from tables that only lay a page out. */
final class Tables {
  /** Cells of a real table are short. */
  private static final int MAX_MEAN_CHARS = 200;

  private final Blocks blocks;
  private final Boxes boxes;
  private final Structure structure;
  private final Map<Integer, Boolean> known = new HashMap<>();

  Tables(Page page, Structure structure, StoryText text) {
    this.blocks = page.blocks();
    this.boxes = page.boxes();
    this.structure = structure;
  }

  /** Says whether the box has two rows with two cells at least, and cells of moderate length. */
  boolean isTable(int box) {
    return known.computeIfAbsent(box, this::judge);
  }

  private boolean judge(int box) {
    int rows = 0;
    int cells = 0;
    int chars = 0;
    int row = -1;
    int inRow = 0;
    for (int i = boxes.firstBlock(box); i < boxes.endBlock(box); i++) {
      int holder = structure.innermost(i, Markup.ROW);
      if (holder != row) {
        rows += inRow > 1 ? 1 : 0;
        row = holder;
        inRow = 0;
      }
      inRow++;
      cells++;
      chars += blocks.chars(i);
    }
    rows += inRow > 1 ? 1 : 0;
    return rows >= 2 && chars / Math.max(1, cells) < MAX_MEAN_CHARS;
  }

  Block make(Span whole, List<Integer> members, List<Span> spans) {
    List<TableRow> rows = new ArrayList<>();
    List<TableCell> cells = new ArrayList<>();
    int row = -1;
    int cell = -1;
    for (int k = 0; k < members.size(); k++) {
      int rowBox = structure.innermost(members.get(k), Markup.ROW);
      int cellBox = structure.innermost(members.get(k), Markup.CELL);
      if (rowBox != row && !cells.isEmpty()) {
        rows.add(new TableRow(cells));
        cells = new ArrayList<>();
      }
      if (cellBox == cell && rowBox == row && !cells.isEmpty()) {
        TableCell last = cells.remove(cells.size() - 1);
        cells.add(
            new TableCell(
                last.span().cover(spans.get(k)), last.isHeader(), last.columns(), last.rows()));
      } else {
        cells.add(cell(cellBox, spans.get(k)));
      }
      row = rowBox;
      cell = cellBox;
    }
    rows.add(new TableRow(cells));
    return Table.builder().span(whole).rows(rows).build();
  }

  private TableCell cell(int box, Span span) {
    if (box < 0) {
      return TableCell.of(span);
    }
    boolean header = boxes.element(box).nameIs("th");
    return new TableCell(span, header, covers(box, "colspan"), covers(box, "rowspan"));
  }

  private int covers(int box, String attribute) {
    String value = boxes.element(box).attr(attribute);
    boolean number =
        !value.isEmpty() && value.length() < 4 && value.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? Math.max(1, Integer.parseInt(value)) : 1;
  }
}
