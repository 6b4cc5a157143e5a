package io.github.broadsheet.serialization.items;

import io.github.broadsheet.io.Diagnostic;
import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.io.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The two ways to read a document of several articles. */
public final class ItemCursors {
  private ItemCursors() {}

  /**
   * Returns the first article, which says if there are others, and closes the document.
   *
   * @throws ParseException as {@code none} makes it, if there is no article
   */
  public static ReadResult first(ItemCursor<ReadResult> articles, Supplier<ParseException> none)
      throws IOException {
    try (articles) {
      ReadResult first = articles.next().orElseThrow(none);
      return with(others(articles), first);
    }
  }

  private static ReadResult with(List<Diagnostic> more, ReadResult article) {
    return more.isEmpty() ? article : article.toBuilder().addAllDiagnostics(more).build();
  }

  private static List<Diagnostic> others(ItemCursor<ReadResult> articles) throws IOException {
    try {
      return articles.next().isEmpty()
          ? articles.rest()
          : List.of(
              Diagnostic.of(
                  "more-articles",
                  Severity.WARNING,
                  "the document holds more articles; this is the first (see readAll)"));
    } catch (ParseException e) {
      return List.of(
          new Diagnostic(
              e.code(),
              Severity.ERROR,
              "after the first article: " + e.getMessage(),
              Optional.empty(),
              e.position()));
    }
  }

  /**
   * Returns all articles, read as the stream is asked for them. It throws {@link ParseException}
   * where the document ceases to make sense, {@link UncheckedIOException} where it cannot be read,
   * and closes the document with itself.
   */
  public static Stream<ReadResult> stream(ItemCursor<ReadResult> articles) {
    return stream(new Ahead(articles));
  }

  /**
   * Returns all articles, like {@link #stream(ItemCursor)}, of a document that must hold one.
   *
   * @throws ParseException as {@code none} makes it, if there is no article; or because of the
   *     first; the document is closed then
   */
  public static Stream<ReadResult> stream(
      ItemCursor<ReadResult> articles, Supplier<ParseException> none) throws IOException {
    Ahead ahead = new Ahead(articles);
    try {
      if (!ahead.hasNext()) {
        throw none.get();
      }
    } catch (ParseException | UncheckedIOException e) {
      articles.close();
      throw e;
    }
    return stream(ahead);
  }

  private static Stream<ReadResult> stream(Ahead ahead) {
    int traits = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(ahead, traits), false)
        .onClose(ahead::close);
  }

  /**
   * An iterator must know whether there is a next article, and the last is told what stands behind
   * it: so one is read ahead. What goes wrong in that is thrown when it is its turn.
   */
  private static final class Ahead implements Iterator<ReadResult> {
    private final ItemCursor<ReadResult> articles;
    private Optional<ReadResult> next = Optional.empty();
    private Optional<RuntimeException> failure = Optional.empty();
    private boolean isEnd;

    Ahead(ItemCursor<ReadResult> articles) {
      this.articles = articles;
    }

    @Override
    public boolean hasNext() {
      if (next.isEmpty() && !isEnd) {
        advance();
      }
      if (failure.isPresent()) {
        RuntimeException thrown = failure.get();
        failure = Optional.empty();
        throw thrown;
      }
      return next.isPresent();
    }

    @Override
    public ReadResult next() {
      if (!hasNext()) {
        throw new NoSuchElementException("the document has no more articles");
      }
      ReadResult result = next.orElseThrow();
      next = Optional.empty();
      advance();
      return isEnd ? with(articles.rest(), result) : result;
    }

    private void advance() {
      try {
        next = articles.next();
        isEnd = next.isEmpty();
      } catch (IOException e) {
        failure = Optional.of(new UncheckedIOException("the input could not be read", e));
      } catch (ParseException | UncheckedIOException e) {
        failure = Optional.of(e);
      }
    }

    void close() {
      try {
        articles.close();
      } catch (IOException e) {
        throw new UncheckedIOException("the input could not be closed", e);
      }
    }
  }
}
