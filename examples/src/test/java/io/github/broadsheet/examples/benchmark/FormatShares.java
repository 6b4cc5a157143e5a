package io.github.broadsheet.examples.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;

/**
 * What {@link FormatBenchmark} measures, in CPU time instead of throughput, for a machine that has
 * other work as well: microseconds for a document and for the bare parser over the same bytes, the
 * best of some rounds, and the share.
 */
final class FormatShares {
  private static final List<String> FORMATS =
      List.of("json", "ninjs", "ans", "schema-org", "newsml-g2", "nitf", "atom", "naf");

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final long WARM_UP = 1_500_000_000L;
  private static final long ROUND = 300_000_000L;
  private static final int ROUNDS = 5;

  /**
   * Asking for the CPU time takes as long as reading a document: it is asked for once in so many.
   */
  private static final int BATCH = 500;

  private static long sink;

  private FormatShares() {}

  /** Measures the formats named, or all of them. */
  public static void main(String[] formats) throws IOException, XMLStreamException {
    for (String format : formats.length == 0 ? FORMATS : List.of(formats)) {
      FormatBenchmark benchmark = new FormatBenchmark();
      benchmark.format = format;
      benchmark.prepare();
      double article = best(() -> benchmark.article().article().text().length());
      double parser = best(benchmark::parserAlone);
      System.out.printf(
          Locale.ROOT,
          "%-10s article %6.1f us, bare parser %6.1f us: %3.0f %%%n",
          format,
          article / 1000,
          parser / 1000,
          100 * parser / article);
    }
    System.out.println("# " + sink);
  }

  private static double best(Work work) throws IOException, XMLStreamException {
    time(work, WARM_UP);
    double best = Double.MAX_VALUE;
    for (int i = 0; i < ROUNDS; i++) {
      best = Math.min(best, time(work, ROUND));
    }
    return best;
  }

  /** Returns nanoseconds of CPU for one time. */
  private static double time(Work work, long nanoseconds) throws IOException, XMLStreamException {
    long start = THREADS.getCurrentThreadCpuTime();
    long end = start;
    long times = 0;
    while (end - start < nanoseconds) {
      for (int i = 0; i < BATCH; i++) {
        sink += work.run();
      }
      times += BATCH;
      end = THREADS.getCurrentThreadCpuTime();
    }
    return (end - start) / (double) times;
  }

  private interface Work {
    long run() throws IOException, XMLStreamException;
  }
}
