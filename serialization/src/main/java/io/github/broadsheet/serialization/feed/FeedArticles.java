package io.github.broadsheet.serialization.feed;

import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.serialization.items.ItemCursor;
import io.github.broadsheet.serialization.items.ItemCursors;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.mapping.Mapping;
import io.github.broadsheet.serialization.markup.Element;
import java.io.IOException;
import java.util.stream.Stream;

/** Makes articles of the items of a feed, one at a time. */
final class FeedArticles {
  private final String format;
  private final Mapping<FeedItem, ?> mapping;

  FeedArticles(String format, Mapping<FeedItem, ?> mapping) {
    this.format = format;
    this.mapping = mapping;
  }

  /** Reads the first article; says if there are more. */
  ReadResult first(Input input, ReadLimits limits) throws IOException {
    return ItemCursors.first(
        articles(input, limits),
        () -> new ParseException("no-article", input + " is a feed without items"));
  }

  /** Reads every article as the stream is asked for it. */
  Stream<ReadResult> all(Input input, ReadLimits limits) throws IOException {
    return ItemCursors.stream(articles(input, limits));
  }

  private ItemCursor<ReadResult> articles(Input input, ReadLimits limits) throws IOException {
    FeedInput feed = FeedInput.open(input, limits);
    return feed.map(item -> article(item, feed, limits));
  }

  private ReadResult article(Element item, FeedInput feed, ReadLimits limits) {
    Draft draft = new Draft(limits);
    draft.notes(feed.news());
    FeedItem parts = new FeedItem(item, feed.feed());
    mapping.read(parts, draft);
    draft.extension(format, parts.left());
    return draft.finish(format);
  }
}
