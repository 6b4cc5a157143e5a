package io.github.broadsheet.serialization.standoff;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.broadsheet.article.Article;
import io.github.broadsheet.io.ArticleSink;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.WriteResult;
import io.github.broadsheet.quote.Attribution;
import io.github.broadsheet.quote.Quote;
import io.github.broadsheet.serialization.mapping.Field;
import io.github.broadsheet.serialization.mapping.FieldGroups;
import io.github.broadsheet.serialization.mapping.Mapping;
import io.github.broadsheet.text.CodePoints;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** A table of quotes as it is written, of one article or of many. Not safe to share. */
final class QuoteTable implements ArticleSink {
  private static final ReadLimits LIMITS =
      ReadLimits.builder().maxTextLength(Integer.MAX_VALUE).build();

  private final String format;
  private final Mapping<Void, Void> mapping;
  private final OutputStream out;
  private final Writer text;
  private final CsvWriter rows;
  private int documents;

  QuoteTable(String format, char separator, OutputStream out) throws IOException {
    this.format = format;
    this.mapping = mapping(format);
    this.out = out;
    this.text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    this.rows =
        CsvWriter.builder().fieldSeparator(separator).lineDelimiter(LineDelimiter.LF).build(text);
    rows.writeRecord(Stream.of(Column.values()).map(Column::title).toList());
    flush();
  }

  private static Mapping<Void, Void> mapping(String format) {
    return Mapping.<Void, Void>of(format)
        .holds(FieldGroups.and(FieldGroups.QUOTE_LAYER, Field.URI_OF_ARTICLE), "columns")
        .salvaged(Field.CIRCUMSTANCES, "words without their place")
        .build();
  }

  @Override
  public WriteResult write(Article article) throws IOException {
    documents++;
    CodePoints points = CodePoints.of(article.text());
    StatementList back = new StatementList(LIMITS);
    Set<Quote> attributed = new HashSet<>();
    for (Attribution attribution : article.attributions()) {
      attributed.add(attribution.quote());
      write(new QuoteRow(article, points, documents).attribution(attribution), back);
    }
    for (Quote quote : article.quotes()) {
      if (!attributed.contains(quote)) {
        write(new QuoteRow(article, points, documents).quote(quote), back);
      }
    }
    flush();
    return new WriteResult(format, mapping.losses(article, back.onItsWords(format).article()));
  }

  /** Writes a row, and reads it for what it cannot say. */
  private void write(QuoteRow row, StatementList back) throws IOException {
    try {
      rows.writeRecord(row.list());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    try {
      new RowReader(row.cells()).addTo(back);
    } catch (IllegalArgumentException | IllegalStateException e) {
      back.invalid("a row", e);
    }
  }

  private void flush() throws IOException {
    rows.flush();
    text.flush();
  }

  @Override
  public void close() throws IOException {
    flush();
    out.close();
  }
}
