package io.github.broadsheet.serialization.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.broadsheet.article.Article;
import io.github.broadsheet.corpus.AppendedFile;
import io.github.broadsheet.corpus.CorpusOutput;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The table of quotes as one file in UTF-8, cells parted by commas (RFC 4180) or tabulators; the
 * first row names the columns.
 *
 * <p>Not safe to share between threads; what opens it is.
 *
 * @since 0.1
 */
public final class QuoteTableFile implements CorpusOutput {
  private final AppendedFile file;
  private final Writer text;
  private final CsvWriter rows;

  private QuoteTableFile(Path path, char separator, long length) throws IOException {
    this.file = new AppendedFile(path, length);
    this.text = new OutputStreamWriter(file, StandardCharsets.UTF_8);
    this.rows =
        CsvWriter.builder().fieldSeparator(separator).lineDelimiter(LineDelimiter.LF).build(text);
    if (length == 0) {
      rows.writeRecord(Table.QUOTES.columns().stream().map(Column::name).toList());
    }
  }

  /** Returns what opens files with cells parted by commas. */
  public static Opener csv() {
    return new FileOpener(',');
  }

  /** Returns what opens files with cells parted by tabulators. */
  public static Opener tsv() {
    return new FileOpener('\t');
  }

  @Override
  public void write(String id, Article article) throws IOException {
    try {
      for (List<Optional<Object>> row : Table.QUOTES.rows(id, article)) {
        rows.writeRecord(row.stream().map(cell -> cell.map(String::valueOf).orElse("")).toList());
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public String commit() throws IOException {
    rows.flush();
    text.flush();
    return Long.toString(file.commit());
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  private record FileOpener(char separator) implements Opener {
    @Override
    public CorpusOutput begin(Path path) throws IOException {
      return new QuoteTableFile(path, separator, 0);
    }

    @Override
    public CorpusOutput goOn(Path path, String committed) throws IOException {
      try {
        return new QuoteTableFile(path, separator, Long.parseLong(committed));
      } catch (NumberFormatException e) {
        throw new IOException(path + " has no length in its checkpoint: " + committed, e);
      }
    }
  }
}
