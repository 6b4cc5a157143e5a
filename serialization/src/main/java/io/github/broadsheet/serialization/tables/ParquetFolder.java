package io.github.broadsheet.serialization.tables;

import io.github.broadsheet.article.Article;
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
 * All tables as Parquet, a folder each, in parts: {@code quotes/part-00000.parquet}. Each commit
 * ends a part, so that commits should be a minute apart rather than a second.
 *
 * <p>Not safe to share between threads; what opens it is.
 *
 * @since 0.1
 */
public final class ParquetFolder implements CorpusOutput {
  private static final Pattern PART = Pattern.compile("part-(\\d{5,9})\\.parquet");

  private final Path folder;
  private final Map<Table, ParquetFile> open = new EnumMap<>(Table.class);
  private int parts;

  private ParquetFolder(Path folder, int parts) throws IOException {
    this.folder = folder;
    this.parts = parts;
    for (Table table : Table.values()) {
      Files.createDirectories(folder.resolve(table.title()));
      removeFrom(folder.resolve(table.title()), parts);
    }
  }

  /** Returns what opens such folders. */
  public static Opener opener() {
    return new FolderOpener();
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
  public void write(String id, Article article) throws IOException {
    if (open.isEmpty()) {
      begin();
    }
    for (Map.Entry<Table, ParquetFile> table : open.entrySet()) {
      for (List<Optional<Object>> row : table.getKey().rows(id, article)) {
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

  private record FolderOpener() implements Opener {
    @Override
    public CorpusOutput begin(Path path) throws IOException {
      return new ParquetFolder(path, 0);
    }

    @Override
    public CorpusOutput goOn(Path path, String committed) throws IOException {
      try {
        return new ParquetFolder(path, Integer.parseInt(committed));
      } catch (NumberFormatException e) {
        throw new IOException(path + " has no parts in its checkpoint: " + committed, e);
      }
    }
  }
}
