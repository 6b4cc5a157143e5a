package io.github.broadsheet.examples.corpus;

import io.github.broadsheet.corpus.CorpusProgress;
import io.github.broadsheet.corpus.CorpusSummary;
import java.time.Duration;
import java.util.Locale;

/** Says in one line how far a run has come, how fast it is and how long it will still take. */
final class ProgressLine {
  /** Before this part is read, the time left is a guess that helps nobody. */
  private static final double TOO_EARLY = 0.01;

  private final long start;

  ProgressLine(long startNanos) {
    this.start = startNanos;
  }

  String line(CorpusProgress progress) {
    return line(progress, System.nanoTime());
  }

  String line(CorpusProgress progress, long nanos) {
    Duration taken = Duration.ofNanos(nanos - start);
    return String.format(
        Locale.ROOT,
        "%3.0f %%, %s, %,.0f records/s, %s",
        100 * progress.share(),
        counts(progress.summary()),
        (progress.summary().records() - progress.before()) / Math.max(1e-9, seconds(taken)),
        left(progress, taken));
  }

  /** What earlier runs did took no time of this one. */
  private static String left(CorpusProgress progress, Duration taken) {
    long records = Math.max(1, progress.summary().records());
    double ours = progress.share() * (records - progress.before()) / records;
    if (ours < TOO_EARLY) {
      return "time left unknown";
    }
    return clock(Duration.ofMillis((long) (taken.toMillis() * (1 - progress.share()) / ours)))
        + " left";
  }

  static String counts(CorpusSummary summary) {
    return String.format(
        Locale.ROOT,
        "%,d records, %,d articles, %,d attributions, %,d failed",
        summary.records(),
        summary.articles(),
        summary.attributions(),
        summary.failed());
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / 1000.0;
  }

  private static String clock(Duration time) {
    return String.format(
        Locale.ROOT, "%d:%02d:%02d", time.toHours(), time.toMinutesPart(), time.toSecondsPart());
  }
}
