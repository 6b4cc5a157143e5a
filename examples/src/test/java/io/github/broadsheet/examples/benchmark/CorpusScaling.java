package io.github.broadsheet.examples.benchmark;

import com.sun.management.OperatingSystemMXBean;
import io.github.broadsheet.corpus.Corpus;
import io.github.broadsheet.corpus.CorpusJob;
import io.github.broadsheet.corpus.CorpusRecord;
import io.github.broadsheet.corpus.Outcome;
import io.github.broadsheet.corpus.RecordCursor;
import io.github.broadsheet.io.ArticleWriter;
import io.github.broadsheet.io.Articles;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.parser.quote.Engine;
import io.github.broadsheet.parser.quote.QuoteAnnotator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Prints how much more of a corpus two threads do than one, and how much of the time goes to
 * anything but the articles: the job of the corpus program, to JSON Lines, again and again in one
 * virtual machine. The arguments are {@code INPUT ENGINE [PAIRS]}.
 *
 * <p>Compiling goes on beside the threads that are counted, and so would help one of them more than
 * two. Rounds before the first in which it takes less than a twentieth of each run are not counted.
 * Then runs on one thread and on two take turns, as the machine's speed changes from minute to
 * minute, and the median of the pairs is the figure. That is by the wall clock, and means something
 * on an idle machine alone.
 *
 * <p>A third run has the records in memory, and does with one thread what has to be done: reads and
 * annotates them and makes lines of them. What CPU time one thread of the job takes beyond that
 * goes elsewhere: to opening and unpacking files, to the line between threads, to the disk.
 */
public final class CorpusScaling {
  private static final double WARM = 0.05;
  private static final int MOST_WARM_UPS = 20;
  private static final int PAIRS = 5;

  private final Corpus corpus;
  private final Path output;
  private final List<CorpusRecord> records = new ArrayList<>();

  private CorpusScaling(Corpus corpus, Path output) throws IOException {
    this.corpus = corpus;
    this.output = output;
    try (RecordCursor cursor = corpus.records()) {
      Optional<CorpusRecord> record = cursor.next();
      while (record.isPresent()) {
        records.add(record.get());
        record = cursor.next();
      }
    }
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
    List<Double> elsewhere = new ArrayList<>();
    for (int i = 0; i < pairs; i++) {
      Figures one = tell("threads: 1", run(1));
      Figures two = tell("threads: 2", run(2));
      Figures bare = tell("the work alone", workAlone());
      ratios.add(one.clock() / two.clock());
      elsewhere.add(100 * (1 - bare.cpu() / one.cpu()));
    }
    tell("2 threads to 1, by the clock", ratios);
    tell("elsewhere, % of the CPU of 1", elsewhere);
  }

  private static void tell(String figure, List<Double> values) {
    values.sort(null);
    int last = values.size() - 1;
    System.out.printf(
        Locale.ROOT,
        "  %s: %.2f (median of %d, %.2f to %.2f)%n",
        figure,
        values.get(last / 2),
        values.size(),
        values.get(0),
        values.get(last));
  }

  private void warmUp() throws IOException {
    int rounds = 0;
    boolean isWarm = false;
    while (rounds < MOST_WARM_UPS && !isWarm) {
      boolean oneIsWarm = run(1).isWarm();
      boolean twoAreWarm = run(2).isWarm();
      boolean workIsWarm = workAlone().isWarm();
      isWarm = oneIsWarm && twoAreWarm && workIsWarm;
      rounds++;
    }
    System.out.printf(Locale.ROOT, "  %d rounds to warm up%n", rounds);
  }

  private static Figures tell(String name, Figures figures) {
    System.out.printf(
        Locale.ROOT,
        "%-34s %12.0f %10.2f %10.2f %10.2f %10.2f%n",
        "  " + name,
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

  private Figures workAlone() throws IOException {
    Figures before = now(0);
    ArticleWriter writer = Articles.writer("jsonl");
    long articles = 0;
    for (CorpusRecord record : records) {
      if (corpus.read(record) instanceof Outcome.Success success) {
        for (ReadResult result : success.results()) {
          writer.write(result.article(), new ByteArrayOutputStream());
          articles++;
        }
      }
    }
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
    boolean isWarm() {
      return compiling < WARM * clock;
    }

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
