package io.github.broadsheet.serialization.standoff;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.broadsheet.article.Article;
import io.github.broadsheet.io.ArticleReader;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.InputHead;
import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.io.Recognition;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.stream.Stream;

/**
 * Reads tables of quotes, as {@link CsvQuoteWriter} and {@link TsvQuoteWriter} write them; columns
 * may stand in any order, and only those of the quote and its spans are needed.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class QuoteTableReader implements ArticleReader {
  static final String NAME = "quotes-table";

  /** Makes a reader. */
  public QuoteTableReader() {}

  @Override
  public String format() {
    return NAME;
  }

  @Override
  public Recognition recognise(InputHead head) {
    String first = head.text().lines().findFirst().orElse("");
    boolean isOurs =
        first.contains(Column.QUOTE.title()) && first.contains(Column.QUOTE_SPANS.title());
    boolean isTable = first.indexOf(',') >= 0 || first.indexOf('\t') >= 0;
    return isOurs && isTable ? Recognition.CERTAIN : Recognition.NO;
  }

  /**
   * {@inheritDoc}
   *
   * <p>A table of quotes of several documents gives the article of the first, with a diagnostic.
   */
  @Override
  public ReadResult read(Input input, ReadLimits limits) throws IOException {
    try (Stream<ReadResult> all = readAll(input, limits)) {
      Iterator<ReadResult> results = all.iterator();
      if (!results.hasNext()) {
        throw new ParseException("no-article", input + " holds no quote");
      }
      ReadResult first = results.next();
      return results.hasNext() ? Standoff.onlyFirst(first) : first;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** {@inheritDoc} Rows of one document must stand together. */
  @Override
  public Stream<ReadResult> readAll(Input input, ReadLimits limits) throws IOException {
    char separator = separator(input);
    InputStream stream = input.open();
    CsvReader<CsvRecord> rows =
        CsvReader.builder()
            .fieldSeparator(separator)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .maxBufferSize(Math.max(1024, limits.maxTextLength()))
            .ofCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8));
    return new TableDocuments(rows.iterator(), limits).stream().onClose(() -> close(rows));
  }

  /**
   * Puts the statements of the first document of a table onto {@code article}, in place of its own.
   *
   * @param article an article whose text the table points into
   */
  public ReadResult readOnto(Article article, Input input, ReadLimits limits) throws IOException {
    try (InputStream stream = input.open();
        CsvReader<CsvRecord> rows =
            CsvReader.builder()
                .fieldSeparator(separator(input))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return new TableDocuments(rows.iterator(), limits).first().on(article, NAME);
    } catch (CsvParseException e) {
      throw new ParseException("malformed-table", String.valueOf(e.getMessage()), e);
    }
  }

  private static char separator(Input input) throws IOException {
    String head = InputHead.of(input.name(), input.head()).text();
    String first = head.lines().findFirst().orElse("");
    return first.indexOf('\t') >= 0 ? '\t' : ',';
  }

  private static void close(CsvReader<CsvRecord> rows) {
    try {
      rows.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
