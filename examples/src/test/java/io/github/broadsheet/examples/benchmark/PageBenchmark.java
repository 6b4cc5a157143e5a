package io.github.broadsheet.examples.benchmark;

import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.parser.html.HtmlReader;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * A folder of web pages to articles, on one thread, beside the bare parse of the markup and the
 * usual extractor on the JVM. One operation is all pages of the folder forty times; {@code
 * cpuPerPage} is the CPU time a page, in milliseconds, which other work on the machine changes less
 * than the time by the clock. Rounds are counted and code is compiled at once, so that a busy
 * machine gets as warm as an idle one.
 *
 * <p>Aimed at is four times the speed of Readability4J. The pages are not part of the project:
 * {@code -p folder=...} names a folder of {@code .html.gz} files.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx4g", "-XX:+UseSerialGC", "-Xbatch"})
@Warmup(iterations = 1, batchSize = 60)
@Measurement(iterations = 1, batchSize = 40)
public class PageBenchmark {
  /** The folder. */
  @Param("../shared/data/pages/aeb/html")
  public String folder = "";

  private final List<String> pages = new ArrayList<>();
  private final HtmlReader withPositions = new HtmlReader();
  private final HtmlReader withoutPositions = HtmlReader.builder().positions(false).build();

  /** Reads the pages into memory. */
  @Setup
  public void load() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".gz")).sorted().toList()) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
          pages.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
  }

  /** The CPU time of one iteration, spread over the pages read in it. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Cpu {
    private static final double NANOS = 1e6;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private long start;
    private long pages;

    /** Begins an iteration. */
    @Setup(Level.Iteration)
    public void begin() {
      start = threads.getCurrentThreadCpuTime();
      pages = 0;
    }

    /** Returns the milliseconds a page took. */
    public double cpuPerPage() {
      return (threads.getCurrentThreadCpuTime() - start) / NANOS / Math.max(1, pages);
    }
  }

  /** Parses the markup and nothing else. */
  @Benchmark
  public void jsoup(Cpu cpu, Blackhole hole) {
    cpu.pages += pages.size();
    for (String page : pages) {
      Document document = Jsoup.parse(page);
      hole.consume(document);
    }
  }

  /** Reads articles that do not lead back to the markup. */
  @Benchmark
  public void broadsheet(Cpu cpu, Blackhole hole) throws IOException {
    cpu.pages += pages.size();
    readAll(withoutPositions, hole);
  }

  /** Reads articles that lead back to the markup. */
  @Benchmark
  public void broadsheetWithPositions(Cpu cpu, Blackhole hole) throws IOException {
    cpu.pages += pages.size();
    readAll(withPositions, hole);
  }

  private void readAll(HtmlReader reader, Blackhole hole) throws IOException {
    for (String page : pages) {
      ReadResult result = reader.read(Input.of(page), ReadLimits.defaults());
      hole.consume(result);
    }
  }

  /** Extracts the text with Readability4J. */
  @Benchmark
  public void readability4j(Cpu cpu, Blackhole hole) {
    cpu.pages += pages.size();
    for (String page : pages) {
      hole.consume(new Readability4J("https://page.example/", page).parse().getTextContent());
    }
  }
}
