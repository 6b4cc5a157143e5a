package io.github.broadsheet.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class ParallelWorkTest {
  /** As many for each thread may stand between source and caller. */
  private static final int WINDOW = 32;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void keepsTheOrder(int threads) {
    Numbers numbers = new Numbers(500);
    try (ParallelWork<Integer, Integer> work =
        new ParallelWork<>(numbers, i -> i * i, threads, true)) {
      assertThat(all(work)).isEqualTo(IntStream.range(0, 500).mapToObj(i -> i * i).toList());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void doesEachPieceOnceWithoutOrder(int threads) {
    Numbers numbers = new Numbers(500);
    try (ParallelWork<Integer, Integer> work =
        new ParallelWork<>(numbers, i -> i, threads, false)) {
      assertThat(all(work))
          .containsExactlyInAnyOrderElementsOf(IntStream.range(0, 500).boxed().toList());
    }
  }

  @Test
  void doesAllOnTheCallersThreadIfThereIsOne() {
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    Numbers numbers = new Numbers(50);
    numbers.onNext = () -> threads.add(Thread.currentThread());
    Function<Integer, Integer> working =
        i -> {
          threads.add(Thread.currentThread());
          return i;
        };
    try (ParallelWork<Integer, Integer> work = new ParallelWork<>(numbers, working, 1, true)) {
      work.next();
      assertThat(numbers.taken).isEqualTo(1);
      assertThat(all(work)).hasSize(49);
    }
    assertThat(threads).containsExactly(Thread.currentThread());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void worksOnAsManyPiecesAtATimeAsThereAreThreads(boolean ordered) {
    CyclicBarrier allAtWork = new CyclicBarrier(3);
    Function<Integer, Thread> working =
        i -> {
          await(allAtWork);
          return Thread.currentThread();
        };
    try (ParallelWork<Integer, Thread> work =
        new ParallelWork<>(new Numbers(3), working, 3, ordered)) {
      assertThat(all(work)).doesNotHaveDuplicates().contains(Thread.currentThread());
    }
  }

  @ParameterizedTest
  @CsvSource({"true, 1", "true, 3", "false, 3"})
  void takesNoMoreThanAFewPiecesAhead(boolean ordered, int threads) {
    Numbers numbers = new Numbers(500);
    try (ParallelWork<Integer, Integer> work =
        new ParallelWork<>(numbers, i -> i, threads, ordered)) {
      for (int given = 0; work.hasNext(); given++) {
        assertThat(numbers.taken - given).isBetween(1, threads * WINDOW);
        work.next();
      }
    }
    assertThat(numbers.taken).isEqualTo(500);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void takesNoMoreThanAGivenWeightAhead(int threads) {
    Numbers numbers = new Numbers(500, 40, 100);
    try (ParallelWork<Integer, Integer> work = new ParallelWork<>(numbers, i -> i, threads, true)) {
      for (int given = 0; work.hasNext(); given++) {
        assertThat(numbers.taken - given).isBetween(1, 3);
        work.next();
      }
    }
    assertThat(numbers.taken).isEqualTo(500);
  }

  @Test
  void worksOnAPieceThatIsTooHeavyByItself() {
    Numbers numbers = new Numbers(3, 1000, 100);
    try (ParallelWork<Integer, Integer> work = new ParallelWork<>(numbers, i -> i, 2, false)) {
      assertThat(all(work)).containsExactly(0, 1, 2);
    }
  }

  @Test
  void canBeCancelledWhileOthersWork() {
    Numbers numbers = new Numbers(500);
    CountDownLatch isStuck = new CountDownLatch(1);
    CountDownLatch cancelled = new CountDownLatch(1);
    Thread caller = Thread.currentThread();
    Function<Integer, Integer> stuck =
        i -> {
          if (Thread.currentThread() == caller) {
            await(isStuck);
          } else {
            isStuck.countDown();
            await(new CountDownLatch(1));
            cancelled.countDown();
          }
          return i;
        };
    ParallelWork<Integer, Integer> work = new ParallelWork<>(numbers, stuck, 2, false);
    work.next();
    work.close();
    assertThat(work.hasNext()).isFalse();
    assertThat(numbers.isClosed).isTrue();
    await(cancelled);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void endsWhenTheCallersThreadIsInterrupted(int threads) {
    Numbers numbers = new Numbers(500);
    try (ParallelWork<Integer, Integer> work = new ParallelWork<>(numbers, i -> i, threads, true)) {
      work.next();
      Thread.currentThread().interrupt();
      assertThatIllegalStateException()
          .isThrownBy(work::next)
          .withMessage("the run was interrupted");
      assertThat(Thread.interrupted()).isTrue();
    }
    assertThat(numbers.isClosed).isTrue();
  }

  @Test
  void takesNoInterruptForTheEnd() {
    Numbers numbers = new Numbers(0);
    numbers.onNext = () -> Thread.currentThread().interrupt();
    try (ParallelWork<Integer, Integer> work = new ParallelWork<>(numbers, i -> i, 1, true)) {
      assertThatIllegalStateException()
          .isThrownBy(work::hasNext)
          .withMessage("the run was interrupted");
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void tellsWhatFailedFirst() {
    Numbers numbers = new Numbers(1);
    numbers.onNext =
        () -> {
          throw new IOException("no disk");
        };
    numbers.onClose =
        () -> {
          throw new IOException("no disk either");
        };
    ParallelWork<Integer, Integer> work = new ParallelWork<>(numbers, i -> i, 1, true);
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(work::next)
        .withMessageContaining("no disk")
        .satisfies(e -> assertThat(e.getSuppressed()).hasSize(1));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void tellsOfWorkThatFails(int threads) {
    Function<Integer, Integer> failing =
        i -> {
          if (i == 7) {
            throw new IllegalArgumentException("no " + i);
          }
          return i;
        };
    try (ParallelWork<Integer, Integer> work =
        new ParallelWork<>(new Numbers(9), failing, threads, true)) {
      for (int i = 0; i < 7; i++) {
        assertThat(work.next()).isEqualTo(i);
      }
      assertThatIllegalStateException().isThrownBy(work::next).withMessageContaining("no 7");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void tellsOfASourceThatFailsAfterWhatItGave(int threads) {
    Numbers numbers = new Numbers(9);
    numbers.onNext =
        () -> {
          if (numbers.taken == 7) {
            throw new IOException("torn");
          }
        };
    try (ParallelWork<Integer, Integer> work = new ParallelWork<>(numbers, i -> i, threads, true)) {
      for (int i = 0; i < 7; i++) {
        assertThat(work.next()).isEqualTo(i);
      }
      assertThatExceptionOfType(UncheckedIOException.class)
          .isThrownBy(work::next)
          .withMessageContaining("torn");
    }
  }

  private static <T> List<T> all(Outcomes<T> work) {
    List<T> all = new ArrayList<>();
    work.forEachRemaining(all::add);
    return all;
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** What a source does before it gives a piece. */
  private interface Step {
    void take() throws IOException;
  }

  private static final class Numbers implements ParallelWork.Source<Integer> {
    private final int count;
    private final long weight;
    private final long most;
    private volatile int taken;
    private volatile boolean isClosed;
    private Step onNext = () -> {};
    private Step onClose = () -> {};

    Numbers(int count) {
      this(count, 1, Long.MAX_VALUE);
    }

    Numbers(int count, long weight, long most) {
      this.count = count;
      this.weight = weight;
      this.most = most;
    }

    @Override
    public Optional<Integer> next() throws IOException {
      onNext.take();
      if (taken == count) {
        return Optional.empty();
      }
      int next = taken;
      taken = next + 1;
      return Optional.of(next);
    }

    @Override
    public long weight(Integer piece) {
      return weight;
    }

    @Override
    public long mostAtATime() {
      return most;
    }

    @Override
    public void close() throws IOException {
      isClosed = true;
      onClose.take();
    }
  }
}
