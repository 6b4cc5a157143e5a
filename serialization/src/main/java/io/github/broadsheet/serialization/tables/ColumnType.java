package io.github.broadsheet.serialization.tables;

/**
 * What stands in a column.
 *
 * @since 0.1
 */
public enum ColumnType {
  /** Words: a {@link String}. */
  TEXT,
  /** A whole number: an {@link Integer}. */
  WHOLE,
  /** Any number: a {@link Double}. */
  NUMBER
}
