package io.github.broadsheet.serialization.newsml1;

import io.github.broadsheet.io.ArticleReader;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.InputHead;
import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.io.Recognition;
import io.github.broadsheet.serialization.items.ItemCursors;
import io.github.broadsheet.serialization.markup.RootElement;
import java.io.IOException;
import java.util.stream.Stream;

/**
 * Reads NewsML 1, one {@code NewsItem} at a time. Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class Newsml1Reader implements ArticleReader {
  static final String FORMAT = "newsml-1";

  /** Makes a reader. */
  public Newsml1Reader() {}

  @Override
  public String format() {
    return FORMAT;
  }

  /** A document names the format by its outermost element. */
  @Override
  public Recognition recognise(InputHead head) {
    return RootElement.name(head).filter("NewsML"::equals).isPresent()
        ? Recognition.CERTAIN
        : Recognition.NO;
  }

  @Override
  public ReadResult read(Input input, ReadLimits limits) throws IOException {
    return ItemCursors.first(NewsItems.open(input, limits), () -> none(input));
  }

  @Override
  public Stream<ReadResult> readAll(Input input, ReadLimits limits) throws IOException {
    return ItemCursors.stream(NewsItems.open(input, limits), () -> none(input));
  }

  private static ParseException none(Input input) {
    return new ParseException("no-article", input + " holds no NewsItem of NewsML 1");
  }
}
