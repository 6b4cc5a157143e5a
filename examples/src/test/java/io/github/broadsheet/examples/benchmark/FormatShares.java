package io.github.broadsheet.examples.benchmark;

import io.github.broadsheet.io.ArticleReader;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.io.ReadLimits;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import tools.jackson.core.JacksonException;

/**
 * What {@link FormatBenchmark} measures, in CPU time instead of throughput, for a machine that has
 * other work as well: microseconds for a document and for the bare parser over the same bytes, the
 * best of some rounds, and the share.
 *
 * <p>Instead of the one story it writes itself, it can read a folder of documents: {@code
 * ninjs=../shared/data/fixtures/ninjs-3}. Times are then those of all of them.
 */
final class FormatShares {
  private static final List<String> FORMATS =
      List.of("json", "ninjs", "ans", "schema-org", "newsml-g2", "nitf", "atom", "naf");

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final long WARM_UP = 4_000_000_000L;
  private static final long ROUND = 300_000_000L;
  private static final int ROUNDS = 5;

  /**
   * Asking for the CPU time takes as long as reading a document: it is asked for once in so many.
   */
  private static final int BATCH = 500;

  private static long sink;

  private FormatShares() {}

  /** Measures the formats named, or all of them; a format may be followed by a folder. */
  public static void main(String[] formats) throws IOException, XMLStreamException {
    for (String format : formats.length == 0 ? FORMATS : List.of(formats)) {
      int folder = format.indexOf('=');
      if (folder > 0) {
        folder(format.substring(0, folder), Path.of(format.substring(folder + 1)));
      } else {
        story(format);
      }
    }
    System.out.println("# " + sink);
  }

  private static void story(String format) throws IOException, XMLStreamException {
    FormatBenchmark benchmark = new FormatBenchmark();
    benchmark.format = format;
    benchmark.prepare();
    print(
        format,
        best(() -> benchmark.article().article().text().length()),
        best(benchmark::parserAlone));
  }

  private static void folder(String format, Path folder) throws IOException, XMLStreamException {
    ArticleReader reader = FormatBenchmark.reader(format);
    List<byte[]> documents = documents(folder, reader);
    List<Input> inputs = documents.stream().map(Input::of).toList();
    int length = documents.stream().mapToInt(each -> each.length).sum();
    System.out.println("# " + documents.size() + " documents in " + folder + ", " + length);
    print(
        format,
        best(() -> readAll(reader, inputs)),
        best(
            () -> {
              long passed = 0;
              for (byte[] document : documents) {
                passed += FormatBenchmark.pass(document);
              }
              return passed;
            }));
  }

  private static long readAll(ArticleReader reader, List<Input> inputs) throws IOException {
    long length = 0;
    for (Input input : inputs) {
      length += reader.read(input, ReadLimits.defaults()).article().text().length();
    }
    return length;
  }

  /** Returns the documents of a folder that both the reader and the bare parser read. */
  private static List<byte[]> documents(Path folder, ArticleReader reader) throws IOException {
    List<byte[]> documents = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        byte[] document = Files.readAllBytes(file);
        try {
          FormatBenchmark.pass(document);
          reader.read(Input.of(document), ReadLimits.defaults());
          documents.add(document);
        } catch (ParseException | JacksonException | XMLStreamException broken) {
          System.out.println("# without " + file.getFileName());
        }
      }
    }
    return documents;
  }

  private static void print(String format, double article, double parser) {
    System.out.printf(
        Locale.ROOT,
        "%-10s article %6.1f us, bare parser %6.1f us: %3.0f %%%n",
        format,
        article / 1000,
        parser / 1000,
        100 * parser / article);
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
