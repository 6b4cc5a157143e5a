package io.github.broadsheet.spark;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.corpus.Outcome;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.serialization.tables.Column;
import io.github.broadsheet.serialization.tables.Table;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a record, as one row: an array of rows for each table, and the failure if there
 * is one. All tables are taken from it, so that a page is read and annotated once.
 */
final class StagedRow {
  /** The column of failures; the others have the names of the tables. */
  static final String FAILURES = "failures";

  private static final StructType FAILURE =
      new StructType()
          .add("record", DataTypes.StringType)
          .add("code", DataTypes.StringType)
          .add("message", DataTypes.StringType)
          .add("content", DataTypes.BinaryType);

  /** A record longer than that is named only, as in the letters of the corpus program. */
  private static final int LONGEST_CONTENT = 1 << 20;

  private StagedRow() {}

  static StructType schema() {
    StructType schema = new StructType();
    for (Table table : Table.values()) {
      schema = schema.add(table.title(), DataTypes.createArrayType(schema(table)));
    }
    return schema.add(FAILURES, DataTypes.createArrayType(FAILURE));
  }

  /** Returns the columns of a table, as Spark has them. */
  static StructType schema(Table table) {
    List<StructField> fields = new ArrayList<>();
    for (Column column : table.columns()) {
      DataType type =
          switch (column.type()) {
            case TEXT -> DataTypes.StringType;
            case WHOLE -> DataTypes.IntegerType;
            case NUMBER -> DataTypes.DoubleType;
          };
      fields.add(DataTypes.createStructField(column.name(), type, true));
    }
    return DataTypes.createStructType(fields);
  }

  static Row of(Outcome outcome) {
    List<List<Row>> tables = new ArrayList<>();
    for (Table table : Table.values()) {
      tables.add(rows(table, outcome));
    }
    List<@Nullable Object> cells = new ArrayList<>(tables.stream().map(List::toArray).toList());
    cells.add(failures(outcome).toArray());
    return RowFactory.create(cells.toArray());
  }

  private static List<Row> rows(Table table, Outcome outcome) {
    List<Row> rows = new ArrayList<>();
    if (outcome instanceof Outcome.Success success) {
      int number = 0;
      for (ReadResult result : success.results()) {
        number++;
        String record = success.record().id();
        String id = number == 1 ? record : record + "#" + number;
        rows.addAll(rows(table, id, result.article()));
      }
    }
    return rows;
  }

  private static List<Row> rows(Table table, String id, Article article) {
    return table.rows(id, article).stream().map(StagedRow::row).toList();
  }

  private static Row row(List<Optional<Object>> cells) {
    @Nullable Object[] values = new Object[cells.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = cells.get(i).orElse(null);
    }
    return RowFactory.create(values);
  }

  private static List<Row> failures(Outcome outcome) {
    if (outcome instanceof Outcome.Failure failure) {
      return List.of(
          RowFactory.create(
              failure.record().id(), failure.code(), failure.message(), content(failure)));
    }
    Outcome.Success success = (Outcome.Success) outcome;
    return success.brokenOff().stream()
        .map(
            cause ->
                RowFactory.create(
                    success.record().id(), cause.code(), cause.getMessage(), new byte[0]))
        .toList();
  }

  private static byte[] content(Outcome.Failure failure) {
    try (InputStream in = failure.record().input().open()) {
      byte[] bytes = in.readNBytes(LONGEST_CONTENT + 1);
      return bytes.length > LONGEST_CONTENT ? new byte[0] : bytes;
    } catch (IOException e) {
      return new byte[0];
    }
  }
}
