package io.github.broadsheet.serialization.standoff;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.InputHead;
import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.serialization.items.ItemCursor;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The documents of a table of quotes, one at a time. Not safe to share between threads. */
final class TableDocuments implements ItemCursor<StatementList> {
  private final CsvReader<CsvRecord> table;
  private final Iterator<CsvRecord> rows;
  private final ReadLimits limits;
  private List<Optional<Column>> columns = List.of();
  private boolean begun;
  private Optional<Row> ahead = Optional.empty();

  private TableDocuments(CsvReader<CsvRecord> table, ReadLimits limits) {
    this.table = table;
    this.rows = table.iterator();
    this.limits = limits;
  }

  static TableDocuments open(Input input, ReadLimits limits) throws IOException {
    char separator = separator(input);
    return new TableDocuments(
        CsvReader.builder()
            .fieldSeparator(separator)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .maxBufferSize(Math.max(1024, limits.maxTextLength()))
            .ofCsvRecord(new InputStreamReader(input.open(), StandardCharsets.UTF_8)),
        limits);
  }

  private static char separator(Input input) throws IOException {
    String head = InputHead.of(input.name(), input.head()).text();
    String first = head.lines().findFirst().orElse("");
    return first.indexOf('\t') >= 0 ? '\t' : ',';
  }

  private static List<Optional<Column>> columns(CsvRecord head) {
    List<Optional<Column>> columns = new ArrayList<>();
    for (String title : head.getFields()) {
      String clean = title.startsWith("\uFEFF") ? title.substring(1) : title;
      columns.add(Stream.of(Column.values()).filter(c -> c.title().equals(clean)).findFirst());
    }
    return columns;
  }

  @Override
  public Optional<StatementList> next() {
    if (!begun) {
      begun = true;
      columns = record().map(TableDocuments::columns).orElse(List.of());
      ahead = row();
    }
    if (ahead.isEmpty()) {
      return Optional.empty();
    }
    StatementList statements = new StatementList(limits);
    String document = ahead.map(Row::document).orElse("");
    for (; ahead.filter(it -> it.document().equals(document)).isPresent(); ahead = row()) {
      ahead.ifPresent(it -> it.addTo(statements));
    }
    return Optional.of(statements);
  }

  @Override
  public void close() throws IOException {
    table.close();
  }

  private Optional<Row> row() {
    return record().map(this::row);
  }

  private Optional<CsvRecord> record() {
    try {
      return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
    } catch (CsvParseException e) {
      throw new ParseException("malformed-table", message(e), e);
    }
  }

  /** What is wrong stands in the cause, where it is in the message. */
  private static String message(CsvParseException e) {
    String where = String.valueOf(e.getMessage());
    return e.getCause() == null ? where : where + ": " + e.getCause().getMessage();
  }

  private Row row(CsvRecord row) {
    Map<Column, String> cells = new EnumMap<>(Column.class);
    for (int i = 0; i < Math.min(columns.size(), row.getFieldCount()); i++) {
      String cell = row.getField(i);
      columns.get(i).ifPresent(column -> cells.put(column, cell));
    }
    return new Row(cells, row.getStartingLineNumber());
  }

  private record Row(Map<Column, String> cells, long line) {
    String document() {
      return cells.getOrDefault(Column.DOCUMENT, "");
    }

    void addTo(StatementList statements) {
      try {
        new RowReader(cells).addTo(statements);
      } catch (IllegalArgumentException | IllegalStateException e) {
        statements.invalid("line " + line, e);
      }
    }
  }
}
