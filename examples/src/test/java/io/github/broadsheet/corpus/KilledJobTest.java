package io.github.broadsheet.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.broadsheet.article.Identifier;
import io.github.broadsheet.io.Articles;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Kills jobs at counted steps, the same ones in every run of the test. It stands in the package of
 * the job for its clock and its steps, and in this module for the formats.
 */
class KilledJobTest {
  private static final int RECORDS = 2000;

  /** A checkpoint about every 50 records, by a clock that ticks when it is asked. */
  private static final long TICK = TimeUnit.MILLISECONDS.toNanos(20);

  @TempDir private Path folder;
  private Path input = Path.of("");
  private Path out = Path.of("");

  @BeforeEach
  void writeInput() throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 1; i <= RECORDS; i++) {
      String story = "Ferry " + i + "\n\nThe ferry ran aground off the harbour on Tuesday.\n";
      String line = Articles.write(Articles.parse(story).article(), "jsonl").strip();
      lines.add(i % 50 == 0 ? "{\"broken\": " : line);
    }
    input = Files.write(folder.resolve("in.jsonl"), lines);
    out = folder.resolve("out.jsonl");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void writesEveryRecordOnceThoughKilledTwentyTimes(boolean ordered) throws IOException {
    Random random = new Random(4);
    int kills = 0;
    while (kills < 20) {
      boolean isKilled = isKilledAfter(random.nextInt(1, 150), ordered);
      tear(random);
      kills += isKilled ? 1 : 0;
      assertThat(isKilled || kills == 20).as("the job lasts for 20 kills").isTrue();
    }
    CorpusSummary summary = job(ordered).run();

    assertThat(summary)
        .returns((long) RECORDS, CorpusSummary::records)
        .returns(RECORDS / 50L, CorpusSummary::failed);
    assertThat(idsInOutputAndLetters()).containsExactlyInAnyOrderElementsOf(expected());
    assertThat(job(ordered).checkpoint()).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"committed the output", "committed the dead letters", "saved"})
  void goesOnWhereACheckpointWasBroken(String step) throws IOException {
    AtomicLong checkpoints = new AtomicLong();
    try {
      job(true)
          .withWatch(
              new CorpusJob.Watch(
                  new AtomicLong()::incrementAndGet,
                  each -> {
                    if (each.equals(step) && checkpoints.incrementAndGet() == 3) {
                      throw new Killed();
                    }
                  }))
          .withCheckpointEvery(Duration.ofNanos(50))
          .run();
    } catch (Killed expected) {
      assertThat(job(true).checkpoint()).exists();
    }
    job(true).run();

    assertThat(idsInOutputAndLetters()).containsExactlyInAnyOrderElementsOf(expected());
  }

  @Test
  void worksOnlyOnWhatIsNotDoneYet() throws IOException {
    assertThat(isKilledAfter(900, true)).isTrue();
    List<CorpusProgress> told = new ArrayList<>();

    job(true).withListener(told::add).run();

    assertThat(told.get(told.size() - 1))
        .returns((long) RECORDS, progress -> progress.summary().records())
        .returns(1.0, CorpusProgress::share)
        .satisfies(progress -> assertThat(progress.before()).isBetween(750L, 900L));
  }

  private CorpusJob job(boolean ordered) {
    Corpus corpus = Corpus.of(input).withThreads(2).withoutQuotes();
    return CorpusJob.of(ordered ? corpus : corpus.unordered(), Articles.writer("jsonl"), out);
  }

  private boolean isKilledAfter(int steps, boolean ordered) throws IOException {
    AtomicLong time = new AtomicLong();
    AtomicLong left = new AtomicLong(steps);
    CorpusJob.Watch watch =
        new CorpusJob.Watch(
            () -> time.addAndGet(TICK),
            step -> {
              if (left.decrementAndGet() == 0) {
                throw new Killed();
              }
            });
    try {
      job(ordered).withWatch(watch).run();
      return false;
    } catch (Killed expected) {
      return true;
    }
  }

  /** Of what was not committed, a killed process leaves any part. */
  private void tear(Random random) throws IOException {
    Checkpoint checkpoint =
        Checkpoint.load(job(true).checkpoint()).orElse(Checkpoint.start("none"));
    Checkpoint.Committed committed =
        checkpoint.committed().orElse(new Checkpoint.Committed("0", "0"));
    tear(out, Long.parseLong(committed.output()), random);
    tear(job(true).deadLetters(), Long.parseLong(committed.deadLetters()), random);
  }

  private static void tear(Path file, long committed, Random random) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(random.nextLong(committed, channel.size() + 1));
    }
  }

  private List<String> expected() {
    return IntStream.rangeClosed(1, RECORDS).mapToObj(i -> input + "#" + i).toList();
  }

  private List<String> idsInOutputAndLetters() throws IOException {
    List<String> ids = new ArrayList<>();
    try (Stream<ReadResult> all = Articles.readAll(Input.of(out), ReadLimits.defaults())) {
      all.flatMap(read -> read.article().identifiers().stream())
          .filter(id -> id.scheme().equals("broadsheet-record"))
          .map(Identifier::value)
          .forEach(ids::add);
    }
    job(true).firstFailures(RECORDS).forEach(failure -> ids.add(failure.record().id()));
    return ids;
  }

  /** Stands for the signal that ends a process. */
  private static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }
}
