package io.github.broadsheet.serialization.newsml1;

import io.github.broadsheet.io.ArticleReader;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.InputHead;
import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.io.Recognition;
import io.github.broadsheet.serialization.markup.RootElement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

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
    try (NewsItems items = NewsItems.open(input, limits)) {
      return items.first().orElseThrow(() -> none(input));
    }
  }

  @Override
  public Stream<ReadResult> readAll(Input input, ReadLimits limits) throws IOException {
    NewsItems items = NewsItems.open(input, limits);
    try {
      if (!items.hasNext()) {
        throw none(input);
      }
    } catch (ParseException e) {
      items.close();
      throw e;
    }
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(items, Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .onClose(() -> close(items));
  }

  private static void close(NewsItems items) {
    try {
      items.close();
    } catch (IOException e) {
      throw new UncheckedIOException("the input could not be closed", e);
    }
  }

  private static ParseException none(Input input) {
    return new ParseException("no-article", input + " holds no NewsItem of NewsML 1");
  }
}
