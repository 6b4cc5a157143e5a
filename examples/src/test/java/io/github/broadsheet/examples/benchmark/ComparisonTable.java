package io.github.broadsheet.examples.benchmark;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.examples.shared.OutputFile;
import io.github.broadsheet.io.Articles;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.parser.html.HtmlReader;
import io.github.broadsheet.parser.quote.Engine;
import io.github.broadsheet.parser.quote.QuoteAnnotator;
import io.github.broadsheet.parser.text.PlainTextReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;

/**
 * Prints one table of all that is measured, each with its peers in the same run: a quick look
 * before and after a change, where JMH would take an hour. The argument is a regular expression for
 * names of rows.
 *
 * <p>Times are CPU time of the one thread that works, the best of five rounds, so that other work
 * on the machine changes them little; a corpus is timed by the wall clock, see {@link
 * CorpusScaling}.
 */
public final class ComparisonTable {
  private static final int ROUNDS = 5;
  private static final double WARM_UP_SECONDS = 2;
  private static final double ROUND_SECONDS = 0.4;

  private static final com.sun.management.ThreadMXBean THREADS =
      (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final String wanted;

  private ComparisonTable(String wanted) {
    this.wanted = wanted;
  }

  /** Prints the table. */
  public static void main(String[] args) throws Exception {
    new ComparisonTable(args.length > 0 ? args[0] : ".*").print();
  }

  private void print() throws Exception {
    System.out.printf("%-34s %12s %10s %12s%n", "", "ms CPU", "MB/s", "KB allocated");
    texts();
    pages();
    formats();
    json();
    corpora();
  }

  private void texts() throws Exception {
    PlainTextReader reader = new PlainTextReader();
    QuoteAnnotator rules = QuoteAnnotator.builder().engine(Engine.RULES).build();
    QuoteAnnotator both = QuoteAnnotator.builder().engine(Engine.BOTH).build();
    for (int kilobytes : List.of(1, 10, 100, 1000, 10_000, 50_000)) {
      byte[] text = SeedParagraphs.text(kilobytes * 1000);
      String name = "text " + kilobytes + " KB";
      row(name + ": read", text.length, () -> reader.read(Input.of(text), ReadLimits.defaults()));
      Article article = reader.read(Input.of(text), ReadLimits.defaults()).article();
      row(name + ": quotes by the rules", text.length, () -> rules.annotate(article));
      if (kilobytes <= 100) {
        row(name + ": quotes by both", text.length, () -> both.annotate(article));
      }
    }
  }

  private void pages() throws Exception {
    String page = Articles.write(FerryStory.article(), "html");
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    HtmlReader reader = new HtmlReader();
    row("page: read", bytes.length, () -> reader.read(Input.of(bytes), ReadLimits.defaults()));
    row("  peer: jsoup, parse alone", bytes.length, () -> Jsoup.parse(page));
    row(
        "  peer: Readability4J",
        bytes.length,
        () -> new Readability4J("https://page.example/", page).parse().getTextContent());
  }

  private void formats() throws Exception {
    for (String format : List.of("json", "ninjs", "ans", "newsml-g2", "nitf", "atom", "naf")) {
      FormatBenchmark benchmark = new FormatBenchmark();
      benchmark.format = format;
      benchmark.prepare();
      int length = Articles.write(FerryStory.article(), format).length();
      row(format + ": read", length, benchmark::article);
      row("  peer: bare parser", length, benchmark::parserAlone);
    }
  }

  private void json() throws Exception {
    JsonBenchmark benchmark = new JsonBenchmark();
    benchmark.prepare();
    int length = benchmark.writeCanonical().length;
    row("json: write", length, benchmark::writeCanonical);
    row("  peer: Jackson, plain records", length, benchmark::writePlainRecords);
    row("json: read", length, benchmark::readCanonical);
    row("  peer: Jackson, plain records", length, benchmark::bindPlainRecords);
  }

  private void row(String name, int length, Callable<?> work) throws Exception {
    if (!name.matches(wanted)) {
      return;
    }
    Figure warm = round(work, WARM_UP_SECONDS);
    Figure best = warm;
    for (int i = 0; i < ROUNDS; i++) {
      Figure next = round(work, ROUND_SECONDS);
      best = next.millis() < best.millis() ? next : best;
    }
    System.out.printf(
        Locale.ROOT,
        "%-34s %12.4f %10.1f %12.1f%n",
        name,
        best.millis(),
        length / 1000.0 / best.millis(),
        best.allocated() / 1000);
  }

  private record Figure(double millis, double allocated) {}

  private static Figure round(Callable<?> work, double seconds) throws Exception {
    long thread = Thread.currentThread().getId();
    long start = THREADS.getCurrentThreadCpuTime();
    long before = THREADS.getThreadAllocatedBytes(thread);
    int times = 0;
    long taken = 0;
    while (taken < seconds * 1e9) {
      if (work.call() == null) {
        throw new IllegalStateException("nothing came of it");
      }
      times++;
      taken = THREADS.getCurrentThreadCpuTime() - start;
    }
    double allocated = THREADS.getThreadAllocatedBytes(thread) - before;
    return new Figure(taken / 1e6 / times, allocated / times);
  }

  /** From JSON Lines to JSON Lines, on 1 and 2 threads; with the model, which is slower, fewer. */
  private void corpora() throws IOException {
    if (!"corpus".matches(wanted)) {
      return;
    }
    Path folder = Files.createTempDirectory("broadsheet");
    Path lines = folder.resolve("in.jsonl");
    try {
      writeArticles(lines, 3000);
      CorpusScaling.print(lines, Engine.RULES, ROUNDS);
      writeArticles(lines, 500);
      CorpusScaling.print(lines, Engine.BOTH, ROUNDS);
    } finally {
      Files.deleteIfExists(lines);
      Files.delete(folder);
    }
  }

  private static void writeArticles(Path lines, int count) throws IOException {
    String text = new String(SeedParagraphs.text(4000), StandardCharsets.UTF_8);
    OutputFile.write(
        lines,
        out -> {
          for (int i = 0; i < count; i++) {
            Article article = Articles.parse("Edition " + i + "\n\n" + text).article();
            Articles.write(article, "jsonl", out);
          }
        });
  }
}
