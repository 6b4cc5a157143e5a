package io.github.broadsheet.corpus;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Work on a source by several threads. The caller's thread takes from the source and gets the
 * results; there are never more than a few pieces for each thread between the two, so that neither
 * a fast source nor a slow caller fills the memory. Not safe to share between threads.
 *
 * @param <A> what is worked on
 * @param <B> what becomes of it
 */
final class ParallelWork<A, B> implements Outcomes<B> {
  /** Enough to ride out pieces of uneven size, and few enough to hold in memory. */
  private static final int PIECES_A_THREAD = 8;

  private final Source<A> source;
  private final Function<A, B> work;
  private final ExecutorService threads;
  private final CompletionService<B> completions;
  private final boolean ordered;
  private final int window;
  private final Deque<Future<B>> inOrder = new ArrayDeque<>();
  private int inFlight;
  private boolean exhausted;

  ParallelWork(Source<A> source, Function<A, B> work, int threadCount, boolean ordered) {
    this.source = source;
    this.work = work;
    this.ordered = ordered;
    this.window = threadCount * PIECES_A_THREAD;
    this.threads =
        Executors.newFixedThreadPool(
            threadCount,
            task -> {
              Thread thread = new Thread(task, "broadsheet-corpus");
              thread.setDaemon(true);
              return thread;
            });
    this.completions = new ExecutorCompletionService<>(threads);
  }

  @Override
  public boolean hasNext() {
    fill();
    return inFlight > 0;
  }

  @Override
  public B next() {
    if (!hasNext()) {
      throw new NoSuchElementException("all of the work is done");
    }
    try {
      B result = ordered ? inOrder.removeFirst().get() : completions.take().get();
      inFlight--;
      return result;
    } catch (InterruptedException e) {
      close();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the run was interrupted", e);
    } catch (ExecutionException e) {
      close();
      throw new IllegalStateException("the work failed: " + e.getCause(), e);
    }
  }

  private void fill() {
    while (!exhausted && inFlight < window) {
      Optional<A> piece = take();
      if (piece.isEmpty()) {
        exhausted = true;
      } else {
        submit(piece.get());
      }
    }
  }

  private Optional<A> take() {
    try {
      return source.next();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void submit(A piece) {
    inFlight++;
    if (ordered) {
      inOrder.add(threads.submit(() -> work.apply(piece)));
    } else {
      completions.submit(() -> work.apply(piece));
    }
  }

  @Override
  public void close() {
    exhausted = true;
    inOrder.clear();
    inFlight = 0;
    threads.shutdownNow();
    try {
      source.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the pieces come from. */
  interface Source<A> extends Closeable {
    Optional<A> next() throws IOException;
  }
}
