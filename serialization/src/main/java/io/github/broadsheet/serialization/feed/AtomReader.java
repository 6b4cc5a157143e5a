package io.github.broadsheet.serialization.feed;

import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.serialization.mapping.Mapping;

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
public final class AtomReader extends FeedReader {
  /** Makes a reader. */
  public AtomReader() {
    super(AtomEntry.FORMAT, "feed", "entry");
  }

  @Override
  Mapping<FeedItem, ?> mapping() {
    return AtomMapping.MAPPING;
  }
}
