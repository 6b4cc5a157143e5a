/**
 * Articles as tables: what databases, spreadsheets and engines such as Apache Spark work on.
 *
 * <p>Three {@linkplain io.github.broadsheet.serialization.tables.Table tables}, of articles, of
 * quotes and of speakers, have the same columns wherever they are written: as {@linkplain
 * io.github.broadsheet.serialization.tables.ParquetFolder Parquet} files, or the quotes alone as
 * {@linkplain io.github.broadsheet.serialization.tables.QuoteTableFile CSV or TSV}. This is a way
 * out, not a way back: for that there is JSON.
 *
 * <p>Parquet is written by some 300 lines of our own: the usual library brings Hadoop along, 14 MB
 * for a few flat columns.
 */
@NullMarked
package io.github.broadsheet.serialization.tables;

import org.jspecify.annotations.NullMarked;
