package io.github.broadsheet.corpus;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Work on a source by several threads. The caller's thread takes from the source and gets the
 * results; there are never more than a few pieces for each thread between the two, nor more than a
 * given weight, so that neither a fast source nor a slow caller nor a run of long pieces fills the
 * memory. Not safe to share between threads.
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
  private final CompletionService<Done<B>> completions;
  private final boolean ordered;
  private final int window;
  private final Deque<Future<Done<B>>> inOrder = new ArrayDeque<>();
  private int inFlight;
  private long weight;
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
      Done<B> done = ordered ? inOrder.removeFirst().get() : completions.take().get();
      inFlight--;
      weight -= done.weight();
      return done.result();
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
    while (!exhausted && hasRoom()) {
      Optional<A> piece = take();
      if (piece.isEmpty()) {
        exhausted = true;
      } else {
        submit(piece.get());
      }
    }
  }

  /** One piece may always be worked on, however heavy. */
  private boolean hasRoom() {
    return inFlight == 0 || (inFlight < window && weight < source.mostAtATime());
  }

  private Optional<A> take() {
    try {
      return source.next();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void submit(A piece) {
    long heavier = source.weight(piece);
    Callable<Done<B>> task = () -> new Done<>(work.apply(piece), heavier);
    inFlight++;
    weight += heavier;
    if (ordered) {
      inOrder.add(threads.submit(task));
    } else {
      completions.submit(task);
    }
  }

  @Override
  public void close() {
    exhausted = true;
    inOrder.clear();
    inFlight = 0;
    weight = 0;
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

    /** Returns how much memory a piece takes. */
    long weight(A piece);

    /** Returns how heavy the pieces between source and caller may be; the last may go over it. */
    long mostAtATime();
  }

  /** A piece that was worked on, and what it weighed. */
  private record Done<B>(B result, long weight) {}
}
