package io.github.broadsheet.serialization.tables;

import io.github.broadsheet.corpus.CorpusOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * All tables as Parquet in a folder each, in parts: what is written between two commits is a part.
 * Not safe to share between threads.
 */
final class ParquetParts implements CorpusOutput<ParquetFolder.Prepared> {
  private static final Pattern PART = Pattern.compile("part-(\\d{5,9})\\.parquet");

  private final Path folder;
  private final Map<Table, ParquetFile> open = new EnumMap<>(Table.class);
  private int parts;

  ParquetParts(Path folder, int parts) throws IOException {
    this.folder = folder;
    this.parts = parts;
    for (Table table : Table.values()) {
      Files.createDirectories(folder.resolve(table.title()));
      removeFrom(folder.resolve(table.title()), parts);
    }
  }

  /** Only what has the names of our parts is removed. */
  private static void removeFrom(Path folder, int first) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.list(folder)) {
      files = found.toList();
    }
    for (Path file : files) {
      Matcher part = PART.matcher(String.valueOf(file.getFileName()));
      if (part.matches() && Integer.parseInt(part.group(1)) >= first) {
        Files.delete(file);
      }
    }
  }

  @Override
  public void write(ParquetFolder.Prepared article) throws IOException {
    if (open.isEmpty()) {
      begin();
    }
    for (Map.Entry<Table, ParquetFile> table : open.entrySet()) {
      for (List<Optional<Object>> row : article.rows(table.getKey())) {
        table.getValue().add(row);
      }
    }
  }

  private void begin() throws IOException {
    String name = String.format(Locale.ROOT, "part-%05d.parquet", parts);
    for (Table table : Table.values()) {
      Path file = folder.resolve(table.title()).resolve(name);
      open.put(table, new ParquetFile(file, table.columns()));
    }
  }

  @Override
  public String commit() throws IOException {
    if (open.isEmpty() && parts == 0) {
      begin(); // a table without rows is a table
    }
    if (!open.isEmpty()) {
      for (ParquetFile file : open.values()) {
        file.end();
      }
      open.clear();
      parts++;
    }
    return Integer.toString(parts);
  }

  @Override
  public void close() throws IOException {
    for (ParquetFile file : open.values()) {
      file.close();
    }
  }
}
