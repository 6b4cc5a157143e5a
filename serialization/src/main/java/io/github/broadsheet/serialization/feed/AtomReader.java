package io.github.broadsheet.serialization.feed;

import io.github.broadsheet.io.ArticleReader;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.InputHead;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.io.Recognition;
import java.io.IOException;
import java.util.stream.Stream;

/**
 * Reads the entries of an Atom feed (1.0 or 0.3), or an entry by itself, with Media RSS and Dublin
 * Core in them.
 *
 * <p>{@link #readAll} holds one entry at a time, however long the feed is; {@link
 * ReadLimits#maxBytes()} bounds each, not their sum. Elements the model does not know are kept as
 * {@linkplain io.github.broadsheet.article.Extensions extensions}, with what the feed says about
 * itself. Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class AtomReader implements ArticleReader {
  private static final FeedArticles ARTICLES =
      new FeedArticles(AtomEntry.FORMAT, AtomMapping.MAPPING);

  /** Makes a reader. */
  public AtomReader() {}

  @Override
  public String format() {
    return AtomEntry.FORMAT;
  }

  @Override
  public Recognition recognise(InputHead head) {
    return FeedRecognition.of(head, "feed", "entry");
  }

  @Override
  public ReadResult read(Input input, ReadLimits limits) throws IOException {
    return ARTICLES.first(input, limits);
  }

  /**
   * {@inheritDoc}
   *
   * <p>The stream throws {@link io.github.broadsheet.io.ParseException} where the feed ceases to be
   * XML.
   */
  @Override
  public Stream<ReadResult> readAll(Input input, ReadLimits limits) throws IOException {
    return ARTICLES.all(input, limits);
  }
}
