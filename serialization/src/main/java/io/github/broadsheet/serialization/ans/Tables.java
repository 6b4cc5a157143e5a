package io.github.broadsheet.serialization.ans;

import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.ExtensionValue.Fields;
import io.github.broadsheet.article.ExtensionValue.Sequence;
import io.github.broadsheet.article.ExtensionValue.Text;
import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.serialization.markup.HtmlFragment;
import io.github.broadsheet.serialization.tree.JsonBuilder;
import io.github.broadsheet.serialization.tree.JsonFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tables: a row of headers and rows of cells, all of them text elements. */
final class Tables {
  private Tables() {}

  /** Takes the cells of a table, if there are words in any. */
  static Optional<Element> read(JsonFields table) {
    Element element = Element.of("table");
    table.peek("header").ifPresent(header -> row(header, "th", element));
    table
        .peek("rows")
        .map(rows -> rows instanceof Sequence all ? all.values() : List.<ExtensionValue>of())
        .orElse(List.of())
        .forEach(row -> row(row, "td", element));
    if (!element.hasWords()) {
      return Optional.empty();
    }
    table.take("header");
    table.take("rows");
    return Optional.of(element);
  }

  private static void row(ExtensionValue cells, String name, Element table) {
    if (cells instanceof Sequence row && !row.values().isEmpty()) {
      Element line = table.append("tr");
      row.values().forEach(cell -> HtmlFragment.into(line.append(name), content(cell)));
    }
  }

  private static String content(ExtensionValue cell) {
    return cell instanceof Fields fields && fields.values().get("content") instanceof Text text
        ? text.value()
        : "";
  }

  /** Returns a table, unless it has what ANS has no place for. */
  static Optional<JsonBuilder> write(Element table) {
    List<Element> rows = table.elements("tr").toList();
    boolean isPlain =
        table.first("caption").isEmpty()
            && table.descendants(cell -> !cell.attributes().isEmpty()).findAny().isEmpty()
            && rows.stream().skip(1).allMatch(row -> row.first("th").isEmpty());
    if (!isPlain) {
      return Optional.empty();
    }
    boolean hasHeader = !rows.isEmpty() && rows.get(0).first("th").isPresent();
    JsonBuilder json = new JsonBuilder().put("type", "table");
    if (hasHeader) {
      json.list("header", cells(rows.get(0)));
    }
    List<ExtensionValue> body = new ArrayList<>();
    rows.stream().skip(hasHeader ? 1 : 0).forEach(row -> body.add(new Sequence(cells(row))));
    return Optional.of(json.put("rows", new Sequence(body)));
  }

  private static List<ExtensionValue> cells(Element row) {
    return row.elements()
        .<ExtensionValue>map(cell -> ElementWriter.text(ElementWriter.inner(cell)).build())
        .toList();
  }
}
