package io.github.broadsheet.examples.benchmark;

import com.sun.management.OperatingSystemMXBean;
import io.github.broadsheet.corpus.Corpus;
import io.github.broadsheet.corpus.CorpusJob;
import io.github.broadsheet.io.Articles;
import io.github.broadsheet.parser.quote.Engine;
import io.github.broadsheet.parser.quote.QuoteAnnotator;
import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Prints how much more of a corpus two threads do than one: the job of the corpus program, to JSON
 * Lines, again and again in one virtual machine. The arguments are {@code INPUT ENGINE [PAIRS]}.
 *
 * <p>Compiling goes on beside the threads that are counted, and so would help one of them more than
 * two. Runs before the first in which it takes less than a twentieth of the time are not counted.
 * Then runs on one thread and on two take turns, as the machine's speed changes from minute to
 * minute, and the median of the pairs is the figure. All is by the wall clock: it means something
 * on an idle machine alone.
 */
public final class CorpusScaling {
  private static final double WARM = 0.05;
  private static final int MOST_WARM_UPS = 40;
  private static final int PAIRS = 5;

  private final Corpus corpus;
  private final Path output;

  private CorpusScaling(Corpus corpus, Path output) {
    this.corpus = corpus;
    this.output = output;
  }

  /** Prints a line for each run, and the ratio. */
  public static void main(String[] args) throws IOException {
    Engine engine = Engine.valueOf(args[1].toUpperCase(Locale.ROOT));
    print(Path.of(args[0]), engine, args.length > 2 ? Integer.parseInt(args[2]) : PAIRS);
  }

  static void print(Path input, Engine engine, int pairs) throws IOException {
    QuoteAnnotator annotator = QuoteAnnotator.builder().engine(engine).build();
    Path folder = Files.createTempDirectory("broadsheet");
    Path output = folder.resolve("out.jsonl");
    try {
      new CorpusScaling(Corpus.of(input).withAnnotator(annotator), output).print(engine, pairs);
    } finally {
      Files.deleteIfExists(output);
      Files.delete(folder);
    }
  }

  private void print(Engine engine, int pairs) throws IOException {
    System.out.printf(
        "%-34s %12s %10s %10s %10s %10s%n",
        "corpus, " + engine + ", " + collector(),
        "articles/s",
        "s clock",
        "s CPU",
        "collecting",
        "compiling");
    warmUp();
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < pairs; i++) {
      Figures one = tell(1);
      Figures two = tell(2);
      ratios.add(one.clock() / two.clock());
    }
    ratios.sort(null);
    System.out.printf(
        Locale.ROOT,
        "  2 threads to 1: %.2f (median of %d pairs, %.2f to %.2f)%n",
        ratios.get(pairs / 2),
        pairs,
        ratios.get(0),
        ratios.get(pairs - 1));
  }

  private void warmUp() throws IOException {
    int runs = 0;
    Figures last;
    do {
      last = run(2 - runs % 2);
      runs++;
    } while (runs < MOST_WARM_UPS && last.compiling() > WARM * last.clock());
    System.out.printf(Locale.ROOT, "  %d runs to warm up%n", runs);
  }

  private Figures tell(int threads) throws IOException {
    Figures figures = run(threads);
    System.out.printf(
        Locale.ROOT,
        "%-34s %12.0f %10.2f %10.2f %10.2f %10.2f%n",
        "  threads: " + threads,
        figures.articles() / figures.clock(),
        figures.clock(),
        figures.cpu(),
        figures.collecting(),
        figures.compiling());
    return figures;
  }

  private Figures run(int threads) throws IOException {
    Figures before = now(0);
    long articles =
        CorpusJob.of(corpus.withThreads(threads), Articles.writer("jsonl"), output)
            .run()
            .articles();
    return now(articles).since(before);
  }

  private static Figures now(long articles) {
    var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return new Figures(
        articles,
        System.nanoTime() / 1e9,
        system.getProcessCpuTime() / 1e9,
        ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                .sum()
            / 1e3,
        ManagementFactory.getCompilationMXBean().getTotalCompilationTime() / 1e3);
  }

  private static String collector() {
    return ManagementFactory.getGarbageCollectorMXBeans().get(0).getName();
  }

  /** What a run took, in seconds. */
  private record Figures(
      long articles, double clock, double cpu, double collecting, double compiling) {
    Figures since(Figures before) {
      return new Figures(
          articles,
          clock - before.clock,
          cpu - before.cpu,
          collecting - before.collecting,
          compiling - before.compiling);
    }
  }
}
