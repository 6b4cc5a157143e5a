package io.github.broadsheet.serialization.feed;

import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.serialization.mapping.Mapping;

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
public final class RssReader extends FeedReader {
  private static final String FORMAT = "rss";

  /** Makes a reader. */
  public RssReader() {
    super(FORMAT, "rss", "RDF");
  }

  @Override
  Mapping<FeedItem, ?> mapping() {
    return RssMapping.MAPPING;
  }
}
