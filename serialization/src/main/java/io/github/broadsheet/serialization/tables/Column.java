package io.github.broadsheet.serialization.tables;

import static java.util.Objects.requireNonNull;

/**
 * A column of a table. Any cell of it may be empty.
 *
 * @param name its name, in lower case, words joined by underscores
 * @param type what stands in it
 * @since 0.1
 */
public record Column(String name, ColumnType type) {
  /** Checks that no part is null. */
  public Column {
    requireNonNull(name, "name");
    requireNonNull(type, "type");
  }
}
