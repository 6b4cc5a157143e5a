package io.github.broadsheet.serialization.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.broadsheet.article.Article;
import io.github.broadsheet.corpus.AppendedFile;
import io.github.broadsheet.corpus.CorpusOutput;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The table of quotes as one file in UTF-8, cells parted by commas (RFC 4180) or tabulators; the
 * first row names the columns.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class QuoteTableFile implements CorpusOutput.Kind<byte[]> {
  private final char separator;

  private QuoteTableFile(char separator) {
    this.separator = separator;
  }

  /** Returns the kind with cells parted by commas. */
  public static QuoteTableFile csv() {
    return new QuoteTableFile(',');
  }

  /** Returns the kind with cells parted by tabulators. */
  public static QuoteTableFile tsv() {
    return new QuoteTableFile('\t');
  }

  @Override
  public byte[] prepare(String id, Article article) throws IOException {
    return bytes(
        Table.QUOTES.rows(id, article).stream()
            .map(row -> row.stream().map(QuoteTableFile::cell).toList())
            .toList());
  }

  private static String cell(Optional<Object> value) {
    return value.map(String::valueOf).orElse("");
  }

  private byte[] bytes(List<List<String>> rows) throws IOException {
    StringWriter text = new StringWriter();
    try (CsvWriter writer =
        CsvWriter.builder().fieldSeparator(separator).lineDelimiter(LineDelimiter.LF).build(text)) {
      rows.forEach(writer::writeRecord);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public CorpusOutput<byte[]> begin(Path path) throws IOException {
    List<String> names = Table.QUOTES.columns().stream().map(Column::name).toList();
    return AppendedFile.begin(path, bytes(List.of(names)));
  }

  @Override
  public CorpusOutput<byte[]> goOn(Path path, String committed) throws IOException {
    return AppendedFile.goOn(path, committed);
  }
}
