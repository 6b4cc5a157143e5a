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
 * Reads the items of an RSS feed: 2.0 and its forerunners, and 1.0; with Media RSS, Dublin Core and
 * bodies in {@code content:encoded}.
 *
 * <p>Without such a body a description in paragraphs is the body; one in plain words is the
 * article's {@linkplain io.github.broadsheet.article.Article#summary() summary}. {@link #readAll}
 * holds one item at a time, however long the feed is; {@link ReadLimits#maxBytes()} bounds each,
 * not their sum. Elements the model does not know are kept as {@linkplain
 * io.github.broadsheet.article.Extensions extensions}. Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class RssReader implements ArticleReader {
  private static final String FORMAT = "rss";

  private static final FeedArticles ARTICLES = new FeedArticles(FORMAT, RssMapping.MAPPING);

  /** Makes a reader. */
  public RssReader() {}

  @Override
  public String format() {
    return FORMAT;
  }

  @Override
  public Recognition recognise(InputHead head) {
    return FeedRecognition.of(head, "rss", "RDF");
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
