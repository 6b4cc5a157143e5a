package io.github.broadsheet.serialization.items;

import io.github.broadsheet.io.Diagnostic;
import java.io.Closeable;
import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The items of an open document, one after the other. Not safe to share between threads.
 *
 * @param <T> what an item is
 */
public interface ItemCursor<T> extends Closeable {
  /**
   * Returns the next item; nothing after the last.
   *
   * @throws IOException if the document cannot be read
   * @throws io.github.broadsheet.io.ParseException if it makes no sense from here on
   */
  Optional<T> next() throws IOException;

  /** Returns what was noticed behind the last item, once there is no other. */
  default List<Diagnostic> rest() {
    return List.of();
  }

  /** Returns a cursor over what {@code making} makes of each item; closing it closes this. */
  default <R> ItemCursor<R> map(Function<? super T, ? extends R> making) {
    ItemCursor<T> items = this;
    return new ItemCursor<>() {
      @Override
      public Optional<R> next() throws IOException {
        return items.next().map(making);
      }

      @Override
      public List<Diagnostic> rest() {
        return items.rest();
      }

      @Override
      public void close() throws IOException {
        items.close();
      }
    };
  }

  /** Returns a cursor over the parts of each item; closing it closes this. */
  default <R> ItemCursor<R> parts(Function<? super T, ? extends List<R>> parting) {
    ItemCursor<T> items = this;
    return new ItemCursor<>() {
      private Iterator<R> parts = Collections.emptyIterator();

      @Override
      public Optional<R> next() throws IOException {
        while (!parts.hasNext()) {
          Optional<T> item = items.next();
          if (item.isEmpty()) {
            return Optional.empty();
          }
          parts = parting.apply(item.get()).iterator();
        }
        return Optional.of(parts.next());
      }

      @Override
      public List<Diagnostic> rest() {
        return items.rest();
      }

      @Override
      public void close() throws IOException {
        items.close();
      }
    };
  }
}
