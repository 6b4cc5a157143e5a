package io.github.broadsheet.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class ParallelWorkTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void keepsTheOrder(int threads) {
    Numbers numbers = new Numbers(500, 1, Long.MAX_VALUE);
    try (ParallelWork<Integer, Integer> work =
        new ParallelWork<>(numbers, i -> i * i, threads, true)) {
      assertThat(all(work)).isEqualTo(IntStream.range(0, 500).mapToObj(i -> i * i).toList());
    }
  }

  @Test
  void doesEachPieceOnceWithoutOrder() {
    Numbers numbers = new Numbers(500, 1, Long.MAX_VALUE);
    try (ParallelWork<Integer, Integer> work = new ParallelWork<>(numbers, i -> i, 3, false)) {
      assertThat(all(work))
          .containsExactlyInAnyOrderElementsOf(IntStream.range(0, 500).boxed().toList());
    }
  }

  @Test
  void takesNoMoreThanAFewPiecesAhead() {
    Numbers numbers = new Numbers(500, 1, Long.MAX_VALUE);
    try (ParallelWork<Integer, Integer> work = new ParallelWork<>(numbers, i -> i, 2, true)) {
      work.next();
      assertThat(numbers.taken).isEqualTo(16);
    }
  }

  @Test
  void takesNoMoreThanAGivenWeightAhead() {
    Numbers numbers = new Numbers(500, 40, 100);
    try (ParallelWork<Integer, Integer> work = new ParallelWork<>(numbers, i -> i, 2, true)) {
      work.next();
      assertThat(numbers.taken).isEqualTo(3);
      assertThat(all(work)).hasSize(499);
    }
  }

  @Test
  void worksOnAPieceThatIsTooHeavyByItself() {
    Numbers numbers = new Numbers(3, 1000, 100);
    try (ParallelWork<Integer, Integer> work = new ParallelWork<>(numbers, i -> i, 2, false)) {
      assertThat(all(work)).containsExactly(0, 1, 2);
    }
  }

  @Test
  void canBeCancelledWhileItWorks() {
    Numbers numbers = new Numbers(500, 1, Long.MAX_VALUE);
    CountDownLatch never = new CountDownLatch(1);
    Function<Integer, Integer> stuck =
        i -> {
          try {
            never.await();
          } catch (InterruptedException cancelled) {
            Thread.currentThread().interrupt();
          }
          return i;
        };
    ParallelWork<Integer, Integer> work = new ParallelWork<>(numbers, stuck, 2, true);
    assertThat(work.hasNext()).isTrue();
    work.close();
    assertThat(work.hasNext()).isFalse();
    assertThat(numbers.isClosed).isTrue();
  }

  @Test
  void tellsOfWorkThatFails() {
    Function<Integer, Integer> failing =
        i -> {
          throw new IllegalArgumentException("no " + i);
        };
    try (ParallelWork<Integer, Integer> work =
        new ParallelWork<>(new Numbers(1, 1, 9), failing, 1, true)) {
      assertThatIllegalStateException().isThrownBy(work::next).withMessageContaining("no 0");
    }
  }

  private static List<Integer> all(Outcomes<Integer> work) {
    List<Integer> all = new ArrayList<>();
    work.forEachRemaining(all::add);
    return all;
  }

  private static final class Numbers implements ParallelWork.Source<Integer> {
    private final int count;
    private final long weight;
    private final long most;
    private int taken;
    private boolean isClosed;

    Numbers(int count, long weight, long most) {
      this.count = count;
      this.weight = weight;
      this.most = most;
    }

    @Override
    public Optional<Integer> next() {
      return taken == count ? Optional.empty() : Optional.of(taken++);
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
    public void close() {
      isClosed = true;
    }
  }
}
