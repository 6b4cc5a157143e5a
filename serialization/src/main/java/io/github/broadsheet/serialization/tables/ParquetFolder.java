package io.github.broadsheet.serialization.tables;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.corpus.CorpusOutput;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All tables as Parquet, a folder each, in parts: {@code quotes/part-00000.parquet}. Each commit
 * ends a part, so that commits should be a minute apart rather than a second. An article becomes
 * its rows in each table.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class ParquetFolder implements CorpusOutput.Kind<ParquetFolder.Prepared> {
  /** Makes the kind. */
  public ParquetFolder() {}

  @Override
  public Prepared prepare(String id, Article article) {
    Map<Table, List<List<Optional<Object>>>> rows = new EnumMap<>(Table.class);
    for (Table table : Table.values()) {
      rows.put(table, table.rows(id, article));
    }
    return new Prepared(rows);
  }

  @Override
  public CorpusOutput<Prepared> begin(Path path) throws IOException {
    return new ParquetParts(path, 0);
  }

  @Override
  public CorpusOutput<Prepared> goOn(Path path, String committed) throws IOException {
    try {
      return new ParquetParts(path, Integer.parseUnsignedInt(committed));
    } catch (NumberFormatException e) {
      throw new IOException(path + " has no parts in its checkpoint: " + committed, e);
    }
  }

  /**
   * An article as it is written: its rows, which are for the output alone.
   *
   * <p>Immutable and safe to share between threads.
   *
   * @since 0.1
   */
  public static final class Prepared {
    private final Map<Table, List<List<Optional<Object>>>> rows;

    private Prepared(Map<Table, List<List<Optional<Object>>>> rows) {
      this.rows = rows;
    }

    List<List<Optional<Object>>> rows(Table table) {
      return rows.getOrDefault(table, List.of());
    }
  }
}
