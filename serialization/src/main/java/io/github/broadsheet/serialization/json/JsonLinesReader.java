package io.github.broadsheet.serialization.json;

import io.github.broadsheet.io.ArticleReader;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.InputHead;
import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.io.Recognition;
import io.github.broadsheet.serialization.items.ItemCursors;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;

/**
 * Reads articles from JSON Lines: canonical JSON in UTF-8, one article a line; blank lines are
 * skipped.
 *
 * <p>{@link #readAll} holds one line at a time, however long the input is; {@link
 * ReadLimits#maxBytes()} bounds each line, not their sum. Immutable and safe to share between
 * threads.
 *
 * @since 0.1
 */
public final class JsonLinesReader implements ArticleReader {
  /** Makes a reader. */
  public JsonLinesReader() {}

  @Override
  public String format() {
    return JsonFormat.LINES_NAME;
  }

  /**
   * Says that it is certain of two lines or more with our header, and of one in a file named as
   * JSON Lines.
   */
  @Override
  public Recognition recognise(InputHead head) {
    return JsonFormat.isLines(head) ? Recognition.CERTAIN : Recognition.NO;
  }

  @Override
  public ReadResult read(Input input, ReadLimits limits) throws IOException {
    return ItemCursors.first(
        new Lines(input.open(), limits),
        () -> new ParseException("malformed-json", input + " holds no article"));
  }

  /**
   * {@inheritDoc}
   *
   * <p>The stream throws {@link ParseException} at the first line that is no article, and {@link
   * UncheckedIOException} if the input fails.
   */
  @Override
  public Stream<ReadResult> readAll(Input input, ReadLimits limits) throws IOException {
    return ItemCursors.stream(new Lines(input.open(), limits));
  }
}
