package io.github.broadsheet.serialization.feed;

import io.github.broadsheet.io.ArticleReader;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.InputHead;
import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.io.Recognition;
import io.github.broadsheet.serialization.items.ItemCursor;
import io.github.broadsheet.serialization.items.ItemCursors;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.mapping.Mapping;
import io.github.broadsheet.serialization.markup.Element;
import java.io.IOException;
import java.util.stream.Stream;

/** What both formats of feeds share: articles are made of items, one at a time. */
abstract class FeedReader implements ArticleReader {
  private final String format;
  private final String root;
  private final String otherRoot;

  /**
   * Makes a reader of feeds whose outermost element is {@code root}, or {@code otherRoot} in a
   * namespace of feeds.
   */
  FeedReader(String format, String root, String otherRoot) {
    this.format = format;
    this.root = root;
    this.otherRoot = otherRoot;
  }

  /** The table of the format: asked for when a feed is read, as every program makes all readers. */
  abstract Mapping<FeedItem, ?> mapping();

  @Override
  public final String format() {
    return format;
  }

  @Override
  public final Recognition recognise(InputHead head) {
    return FeedRecognition.of(head, root, otherRoot);
  }

  @Override
  public final ReadResult read(Input input, ReadLimits limits) throws IOException {
    return ItemCursors.first(
        articles(input, limits),
        () -> new ParseException("no-article", input + " is a feed without items"));
  }

  /**
   * {@inheritDoc}
   *
   * <p>The stream throws {@link ParseException} where the feed ceases to be XML.
   */
  @Override
  public final Stream<ReadResult> readAll(Input input, ReadLimits limits) throws IOException {
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
    mapping().read(parts, draft);
    draft.extension(format, parts.left());
    return draft.finish(format);
  }
}
