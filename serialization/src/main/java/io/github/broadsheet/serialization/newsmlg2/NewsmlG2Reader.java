package io.github.broadsheet.serialization.newsmlg2;

import io.github.broadsheet.io.ArticleReader;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.InputHead;
import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.io.Recognition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads NewsML-G2: a {@code newsItem}, a {@code packageItem}, or a {@code newsMessage} of any
 * number of them, one at a time.
 *
 * <p>Documents without namespace, without header, with elements in another order are read as well.
 * A package becomes an article without body whose links lead to its items. Items of other kinds
 * (concepts, events, planning) are passed over and reported. Immutable and safe to share between
 * threads.
 *
 * @since 0.1
 */
public final class NewsmlG2Reader implements ArticleReader {
  /** Makes a reader. */
  public NewsmlG2Reader() {}

  @Override
  public String format() {
    return G2.FORMAT;
  }

  @Override
  public Recognition recognise(InputHead head) {
    return G2Recognition.of(head);
  }

  @Override
  public ReadResult read(Input input, ReadLimits limits) throws IOException {
    try (Items items = Items.open(input, limits)) {
      return items.first().orElseThrow(() -> none(input));
    }
  }

  @Override
  public Stream<ReadResult> readAll(Input input, ReadLimits limits) throws IOException {
    Items items = Items.open(input, limits);
    Optional<ReadResult> first;
    try {
      first = items.first();
    } catch (ParseException e) {
      items.close();
      throw e;
    }
    if (first.isEmpty()) {
      items.close();
      throw none(input);
    }
    Stream<ReadResult> rest =
        StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(items, Spliterator.ORDERED | Spliterator.NONNULL),
            false);
    return Stream.concat(first.stream(), rest).onClose(() -> close(items));
  }

  private static void close(Items items) {
    try {
      items.close();
    } catch (IOException e) {
      throw new UncheckedIOException("the input could not be closed", e);
    }
  }

  private static ParseException none(Input input) {
    return new ParseException(
        "no-article", input + " holds no newsItem and no packageItem of NewsML-G2");
  }
}
