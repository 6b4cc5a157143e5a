package io.github.broadsheet.serialization.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How the rows of a table come about.
 *
 * @param cells what stands in each column
 * @param split what has a row of its own
 */
record Rows<T>(List<CellOf<T>> cells, Function<Filed, List<T>> split) {
  List<Column> columns() {
    return cells.stream().map(CellOf::column).toList();
  }

  List<List<Optional<Object>>> of(Filed article) {
    return split.apply(article).stream().map(this::row).toList();
  }

  private List<Optional<Object>> row(T subject) {
    List<Optional<Object>> row = new ArrayList<>(cells.size());
    for (CellOf<T> cell : cells) {
      row.add(cell.value().apply(subject).map(value -> value));
    }
    return row;
  }

  /** A column, and what of a subject stands in it. */
  record CellOf<T>(Column column, Function<T, Optional<?>> value) {
    static <T> CellOf<T> text(String name, Function<T, Optional<String>> value) {
      return new CellOf<>(new Column(name, ColumnType.TEXT), value::apply);
    }

    static <T> CellOf<T> word(String name, Function<T, String> value) {
      return text(name, subject -> Optional.of(value.apply(subject)));
    }

    static <T> CellOf<T> whole(String name, Function<T, Integer> value) {
      return new CellOf<>(
          new Column(name, ColumnType.WHOLE), subject -> Optional.of(value.apply(subject)));
    }

    static <T> CellOf<T> number(String name, Function<T, Double> value) {
      return new CellOf<>(
          new Column(name, ColumnType.NUMBER), subject -> Optional.of(value.apply(subject)));
    }

    /** Returns this column for what belongs to a subject of it. */
    <U> CellOf<U> of(Function<U, T> owner) {
      return new CellOf<>(column, part -> value.apply(owner.apply(part)));
    }
  }
}
