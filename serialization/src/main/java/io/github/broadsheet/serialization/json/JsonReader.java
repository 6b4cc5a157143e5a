package io.github.broadsheet.serialization.json;

import io.github.broadsheet.io.ArticleReader;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.InputHead;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.io.Recognition;
import java.io.IOException;

/**
 * Reads an article from canonical JSON, in UTF-8 or, with a byte order mark, UTF-16.
 *
 * <p>The order of properties does not matter. Properties of a newer minor version are kept as
 * {@linkplain io.github.broadsheet.article.Extensions extensions} and reported. Whatever else is
 * not as the {@linkplain JsonFormat#schema() schema} says is refused: the {@link
 * io.github.broadsheet.io.ParseException} names the JSON path, line and column, what was expected,
 * and what was found.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class JsonReader implements ArticleReader {
  /** Makes a reader. */
  public JsonReader() {}

  @Override
  public String format() {
    return JsonFormat.NAME;
  }

  @Override
  public Recognition recognise(InputHead head) {
    if (JsonFormat.isLines(head)) {
      return Recognition.NO;
    }
    if (JsonFormat.hasHeader(head)) {
      return Recognition.CERTAIN;
    }
    return JsonFormat.isMarked(head) ? Recognition.LIKELY : Recognition.NO;
  }

  @Override
  public ReadResult read(Input input, ReadLimits limits) throws IOException {
    Document document = Document.of(input.bytes(limits));
    return JsonStreams.read(JsonStreams.readingWithin(limits), document, limits, format());
  }
}
