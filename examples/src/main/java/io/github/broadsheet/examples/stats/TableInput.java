package io.github.broadsheet.examples.stats;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.broadsheet.examples.shared.UserException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/** A table of quotes that the program corpus wrote: its rows are counted as they stand. */
final class TableInput {
  private static final String TSV = ".tsv";

  private static final int ARTICLE = QuoteCounts.COLUMNS.indexOf("article");

  private final Path file;
  private final QuoteCounts counts;

  /** Where in a row of the file each column of ours stands. */
  private int[] places = {};

  private String lastArticle = "";

  private TableInput(Path file, QuoteCounts counts) {
    this.file = file;
    this.counts = counts;
  }

  /** Says whether a file is a table, which never holds prose. */
  static boolean isTable(Path file) {
    String name = name(file);
    return name.endsWith(".csv") || name.endsWith(TSV);
  }

  private static String name(Path file) {
    return file.toString().toLowerCase(Locale.ROOT);
  }

  /**
   * Counts what is in a table.
   *
   * @throws UserException if it is none of quotes, or breaks off; the rows before are counted
   */
  static void count(Path file, QuoteCounts counts) {
    char separator = name(file).endsWith(TSV) ? '\t' : ',';
    try (CsvReader<CsvRecord> rows =
        CsvReader.builder()
            .fieldSeparator(separator)
            .detectBomHeader(true)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .ofCsvRecord(file)) {
      new TableInput(file, counts).addAll(rows.iterator());
    } catch (IOException e) {
      throw new UserException(file.toString(), e);
    } catch (CsvParseException e) {
      String cause = e.getCause() == null ? "" : ": " + e.getCause().getMessage();
      throw new UserException(file.toString(), e.getMessage() + cause);
    } catch (UncheckedIOException e) {
      throw new UserException(file.toString(), e);
    }
  }

  private void addAll(Iterator<CsvRecord> rows) {
    places = places(rows.hasNext() ? rows.next().getFields() : List.of());
    while (rows.hasNext()) {
      add(rows.next());
    }
  }

  private int[] places(List<String> head) {
    List<String> missing =
        QuoteCounts.COLUMNS.stream().filter(column -> !head.contains(column)).toList();
    if (!missing.isEmpty()) {
      throw new UserException(
          file.toString(),
          "is no table of quotes as the program corpus writes it: it has no column "
              + String.join(", ", missing));
    }
    return QuoteCounts.COLUMNS.stream().mapToInt(head::indexOf).toArray();
  }

  private void add(CsvRecord row) {
    try {
      counts.add(column -> row.getField(places[column]));
    } catch (IndexOutOfBoundsException e) {
      throw broken(row, "has " + row.getFieldCount() + " cells");
    } catch (NumberFormatException e) {
      throw broken(row, "has no number of words: " + e.getMessage());
    }
    String article = row.getField(places[ARTICLE]);
    if (!article.equals(lastArticle)) { // those of an article stand together
      counts.addArticle();
      lastArticle = article;
    }
  }

  private UserException broken(CsvRecord row, String complaint) {
    String line = "line " + row.getStartingLineNumber();
    return new UserException(
        file.toString(), line + " " + complaint + "; the rows before it are counted");
  }
}
