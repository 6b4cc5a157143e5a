package io.github.broadsheet.corpus;

import java.util.Iterator;

/**
 * Results as they come. Closing it cancels what is not done yet. Not safe to share between threads.
 *
 * @param <T> what comes
 * @since 0.1
 */
public interface Outcomes<T> extends Iterator<T>, AutoCloseable {
  @Override
  void close();
}
