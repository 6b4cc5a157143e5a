package io.github.broadsheet.serialization.newsmlg2;

import io.github.broadsheet.io.ArticleReader;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.InputHead;
import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.io.Recognition;
import io.github.broadsheet.serialization.items.ItemCursors;
import java.io.IOException;
import java.util.stream.Stream;

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
    Items items = Items.open(input, limits);
    return ItemCursors.first(items, () -> none(input, items));
  }

  @Override
  public Stream<ReadResult> readAll(Input input, ReadLimits limits) throws IOException {
    Items items = Items.open(input, limits);
    return ItemCursors.stream(items, () -> none(input, items));
  }

  private static ParseException none(Input input, Items items) {
    String others = items.others().isEmpty() ? "" : ", but " + String.join(" and ", items.others());
    return new ParseException(
        "no-article", input + " holds no newsItem and no packageItem of NewsML-G2" + others);
  }
}
