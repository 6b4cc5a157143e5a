package io.github.broadsheet.corpus;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Work on a source by a number of threads in all. The caller's is one of them: it works whenever
 * nothing is ready for it. Each takes its pieces from the source by itself, so that none waits
 * between a thread that reads and one that works.
 *
 * <p>There are never more than a few pieces for each thread between source and caller, nor more
 * than a given weight, so that neither a fast source nor a slow caller nor a run of long pieces
 * fills the memory. Not safe to share between threads.
 *
 * @param <A> what is worked on
 * @param <B> what becomes of it
 */
final class ParallelWork<A, B> implements Outcomes<B> {
  /**
   * Enough for the others to go on while the caller brings what there is to the disk, and few
   * enough to hold in memory.
   */
  private static final int PIECES_A_THREAD = 32;

  private final Source<A> source;
  private final Function<A, B> work;
  private final boolean ordered;
  private final int window;
  private final List<Thread> helpers;

  /** Held by who takes a piece: so there is one at a time, and pieces stand in their order. */
  private final Lock taking = new ReentrantLock();

  /** What the caller is given next stands first; what is not done only if the order is kept. */
  private final Deque<Piece> line = new ArrayDeque<>();

  private int inFlight;
  private long weight;
  private boolean started;
  private boolean exhausted;
  private boolean closed;

  ParallelWork(Source<A> source, Function<A, B> work, int threadCount, boolean ordered) {
    this.source = source;
    this.work = work;
    this.ordered = ordered;
    this.window = threadCount * PIECES_A_THREAD;
    this.helpers = IntStream.range(1, threadCount).mapToObj(this::helper).toList();
  }

  private Thread helper(int number) {
    Thread helper = new Thread(this::help, "broadsheet-corpus-" + number);
    helper.setDaemon(true);
    return helper;
  }

  @Override
  public boolean hasNext() {
    start();
    try {
      while (!isFirstDone()) {
        Optional<Piece> piece = take();
        piece.ifPresent(FutureTask::run);
        if (piece.isEmpty() && !awaitAnything()) {
          requireUninterrupted();
          return false;
        }
      }
      requireUninterrupted();
      return true;
    } catch (InterruptedException e) {
      RuntimeException failure =
          closedAfter(new IllegalStateException("the run was interrupted", e));
      Thread.currentThread().interrupt();
      throw failure;
    }
  }

  /** What was read since an interrupt may be broken by it, and the end no end. */
  private static void requireUninterrupted() throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
  }

  /** Closes this; what goes wrong in that hides no failure that came before. */
  private RuntimeException closedAfter(RuntimeException failure) {
    try {
      close();
    } catch (UncheckedIOException e) {
      failure.addSuppressed(e);
    }
    return failure;
  }

  @Override
  public B next() {
    if (!hasNext()) {
      throw new NoSuchElementException("all of the work is done");
    }
    try {
      return giveOut().get();
    } catch (ExecutionException e) {
      throw closedAfter(
          e.getCause() instanceof IOException unreadable
              ? new UncheckedIOException(unreadable)
              : new IllegalStateException("the work failed: " + e.getCause(), e.getCause()));
    } catch (InterruptedException e) {
      throw new IllegalStateException("what is done is not waited for", e);
    }
  }

  private void start() {
    if (!started) {
      started = true;
      helpers.forEach(Thread::start);
    }
  }

  private void help() {
    try {
      while (awaitRoom()) {
        take().ifPresent(FutureTask::run);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // it was cancelled, and ends
    }
  }

  /** Takes a piece from the source to work on, if there is one, and room for it. */
  private Optional<Piece> take() throws InterruptedException {
    taking.lockInterruptibly();
    try {
      return mayTake() ? add(source.next()) : Optional.empty();
    } catch (IOException | RuntimeException | Error e) {
      return addLast(
          new Piece(
              () -> {
                throw e;
              },
              0));
    } finally {
      taking.unlock();
    }
  }

  private Optional<Piece> add(Optional<A> input) {
    if (input.isEmpty()) {
      end();
      return Optional.empty();
    }
    A taken = input.get();
    return add(new Piece(() -> work.apply(taken), source.weight(taken)));
  }

  /** What the source threw comes where the next piece would have, and nothing after it. */
  private Optional<Piece> addLast(Piece failure) {
    end();
    return add(failure);
  }

  private synchronized Optional<Piece> add(Piece piece) {
    if (closed) {
      return Optional.empty();
    }
    inFlight++;
    weight += piece.weight;
    if (ordered) {
      line.add(piece);
    }
    return Optional.of(piece);
  }

  private synchronized void end() {
    exhausted = true;
    notifyAll();
  }

  private synchronized void finish(Piece piece) {
    if (!ordered && !closed) {
      line.add(piece);
    }
    notifyAll();
  }

  private synchronized Piece giveOut() {
    Piece first = line.removeFirst();
    inFlight--;
    weight -= first.weight;
    notifyAll();
    return first;
  }

  private synchronized boolean isFirstDone() {
    return !line.isEmpty() && line.getFirst().isDone();
  }

  private synchronized boolean mayTake() {
    return !exhausted && hasRoom();
  }

  /** One piece may always be worked on, however heavy. */
  private boolean hasRoom() {
    return inFlight == 0 || (inFlight < window && weight < source.mostAtATime());
  }

  /** Waits until the first piece is done or another may be taken; says whether either will be. */
  private synchronized boolean awaitAnything() throws InterruptedException {
    while (!isFirstDone() && !mayTake()) {
      if (inFlight == 0) {
        return false;
      }
      wait();
    }
    return true;
  }

  /** Waits until another piece may be taken; says whether one ever will be. */
  private synchronized boolean awaitRoom() throws InterruptedException {
    while (!exhausted && !hasRoom()) {
      wait();
    }
    return !exhausted;
  }

  @Override
  public void close() {
    cancel();
    helpers.forEach(Thread::interrupt);
    taking.lock(); // another thread may still be reading
    try {
      source.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      taking.unlock();
    }
  }

  private synchronized void cancel() {
    closed = true;
    exhausted = true;
    line.clear();
    inFlight = 0;
    weight = 0;
    notifyAll();
  }

  /** Where the pieces come from. One thread at a time asks it, but not always the same. */
  interface Source<A> extends Closeable {
    Optional<A> next() throws IOException;

    /** Returns how much memory a piece takes. */
    long weight(A piece);

    /** Returns how heavy the pieces between source and caller may be; the last may go over it. */
    long mostAtATime();
  }

  /** A piece that is or was worked on, and what it weighs. */
  private final class Piece extends FutureTask<B> {
    private final long weight;

    Piece(Callable<B> work, long weight) {
      super(work);
      this.weight = weight;
    }

    @Override
    protected void done() {
      finish(this);
    }
  }
}
