package io.github.broadsheet.serialization.feed;

import io.github.broadsheet.io.Diagnostic;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.io.Severity;
import io.github.broadsheet.serialization.mapping.Draft;
import io.github.broadsheet.serialization.markup.Element;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Makes articles of the items of a feed, one at a time. */
final class FeedArticles {
  private final String format;
  private final BiConsumer<FeedItem, Draft> reading;

  FeedArticles(String format, BiConsumer<FeedItem, Draft> reading) {
    this.format = format;
    this.reading = reading;
  }

  /** Reads the first article; says if there are more. */
  ReadResult first(Input input, ReadLimits limits) throws IOException {
    try (FeedInput feed = FeedInput.open(input, limits)) {
      Element item =
          feed.next()
              .orElseThrow(
                  () -> new ParseException("no-article", input + " is a feed without items"));
      Draft draft = draft(feed, item, limits);
      more(feed).ifPresent(it -> draft.note(it.code(), it.severity(), it.message(), it.position()));
      return draft.finish(format);
    }
  }

  private static Optional<Diagnostic> more(FeedInput feed) {
    try {
      return feed.next()
          .map(
              second ->
                  new Diagnostic(
                      "more-articles",
                      Severity.INFO,
                      "there are more items in the feed; this is the first",
                      Optional.empty(),
                      second.position()));
    } catch (ParseException e) {
      return Optional.of(
          new Diagnostic(
              e.code(),
              Severity.ERROR,
              "after the first item: " + e.getMessage(),
              Optional.empty(),
              e.position()));
    }
  }

  /** Reads every article as the stream is asked for it. */
  Stream<ReadResult> all(Input input, ReadLimits limits) throws IOException {
    FeedInput feed = FeedInput.open(input, limits);
    int traits = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(new Items(feed, limits), traits), false)
        .onClose(() -> close(feed));
  }

  private static void close(FeedInput feed) {
    try {
      feed.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Draft draft(FeedInput feed, Element item, ReadLimits limits) {
    Draft draft = new Draft(limits);
    draft.notes(feed.news());
    reading.accept(new FeedItem(item, feed.feed()), draft);
    return draft;
  }

  private final class Items implements Iterator<ReadResult> {
    private final FeedInput feed;
    private final ReadLimits limits;
    private Optional<Element> next = Optional.empty();

    Items(FeedInput feed, ReadLimits limits) {
      this.feed = feed;
      this.limits = limits;
    }

    @Override
    public boolean hasNext() {
      if (next.isEmpty()) {
        next = feed.next();
      }
      return next.isPresent();
    }

    @Override
    public ReadResult next() {
      if (!hasNext()) {
        throw new NoSuchElementException("the feed has no more items");
      }
      Element item = next.orElseThrow();
      next = Optional.empty();
      return draft(feed, item, limits).finish(format);
    }
  }
}
