package io.github.broadsheet.serialization.mapping;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Timestamp;
import io.github.broadsheet.serialization.tree.JsonBuilder;
import io.github.broadsheet.serialization.tree.JsonFields;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Adds the plain rows of a table whose format is JSON: a property that is a string or a time. Not
 * safe to share between threads.
 *
 * @param <S> what is read from
 * @param <T> what is written to
 */
public final class JsonRows<S, T> {
  private final Mapping.Builder<S, T> table;
  private final Function<? super S, JsonFields> source;
  private final Function<? super T, JsonBuilder> target;

  /**
   * Makes rows for {@code table}.
   *
   * @param source returns the object that properties are taken out of
   * @param target returns the object that they are put into
   */
  public JsonRows(
      Mapping.Builder<S, T> table,
      Function<? super S, JsonFields> source,
      Function<? super T, JsonBuilder> target) {
    this.table = table;
    this.source = source;
    this.target = target;
  }

  /** Adds a row for a string. */
  public void text(
      Field field,
      String name,
      BiConsumer<Draft, String> read,
      Function<Article, Optional<String>> value) {
    table.row(
        field,
        name,
        (in, draft) -> source.apply(in).text(name).ifPresent(words -> read.accept(draft, words)),
        (article, out) -> target.apply(out).words(name, value.apply(article)));
  }

  /**
   * Adds a row for a time, in the words of the document if they say all. What is no date is noted.
   */
  public void date(
      Field field,
      String name,
      BiConsumer<Draft, Timestamp> read,
      Function<Article, Optional<Timestamp>> value) {
    table.row(
        field,
        name,
        (in, draft) ->
            readDate(source.apply(in), name, draft).ifPresent(t -> read.accept(draft, t)),
        (article, out) ->
            target.apply(out).words(name, value.apply(article).flatMap(Times::words)));
  }

  private static Optional<Timestamp> readDate(JsonFields in, String name, Draft draft) {
    return in.text(name)
        .map(words -> Times.read(in.called(name), words, () -> in.position(name), draft));
  }
}
