package io.github.broadsheet.serialization.standoff;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The documents of a table of quotes, one at a time. Not safe to share between threads. */
final class TableDocuments implements Iterator<StatementList> {
  private final Iterator<CsvRecord> rows;
  private final ReadLimits limits;
  private final List<Optional<Column>> columns;
  private Optional<Row> next;

  TableDocuments(Iterator<CsvRecord> rows, ReadLimits limits) {
    this.rows = rows;
    this.limits = limits;
    this.columns = rows.hasNext() ? columns(rows.next()) : List.of();
    this.next = row();
  }

  private static List<Optional<Column>> columns(CsvRecord head) {
    List<Optional<Column>> columns = new ArrayList<>();
    for (String title : head.getFields()) {
      String clean = title.startsWith("\uFEFF") ? title.substring(1) : title;
      columns.add(Stream.of(Column.values()).filter(c -> c.title().equals(clean)).findFirst());
    }
    return columns;
  }

  Stream<ReadResult> stream() {
    int traits = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, traits), false)
        .map(statements -> statements.onItsWords(QuoteTableReader.NAME));
  }

  StatementList first() {
    return hasNext() ? next() : new StatementList(limits);
  }

  @Override
  public boolean hasNext() {
    return next.isPresent();
  }

  @Override
  public StatementList next() {
    Row row = next.orElseThrow(NoSuchElementException::new);
    StatementList statements = new StatementList(limits);
    String document = row.document();
    for (; next.filter(it -> it.document().equals(document)).isPresent(); next = row()) {
      next.ifPresent(it -> it.addTo(statements));
    }
    return statements;
  }

  private Optional<Row> row() {
    try {
      return rows.hasNext() ? Optional.of(row(rows.next())) : Optional.empty();
    } catch (CsvParseException e) {
      throw new ParseException("malformed-table", String.valueOf(e.getMessage()), e);
    }
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
