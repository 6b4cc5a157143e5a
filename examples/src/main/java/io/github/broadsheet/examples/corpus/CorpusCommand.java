package io.github.broadsheet.examples.corpus;

import io.github.broadsheet.corpus.Corpus;
import io.github.broadsheet.corpus.CorpusJob;
import io.github.broadsheet.corpus.CorpusSummary;
import io.github.broadsheet.examples.shared.Program;
import io.github.broadsheet.examples.shared.UserException;
import io.github.broadsheet.io.Articles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Turns files, folders and archives into one file of articles with their quotes. */
@Command(
    name = "corpus",
    header = "Read and annotate a corpus on all cores.",
    description = {
      "%nEach INPUT is a document, a folder, a ZIP or gzip file, JSON Lines, or a WARC file of a"
          + " crawl. The articles go to OUT as JSON Lines, each with an identifier that names its"
          + " record; records that fail go to OUT.dead, which can be given as INPUT once more.",
      "%nA run that is killed goes on where it was when the same command is given again.",
      "%nExample:%n  broadsheet corpus archive/ crawl.warc.gz -o articles.jsonl%n"
    },
    sortOptions = false)
public final class CorpusCommand extends Program {
  @Parameters(arity = "1..*", paramLabel = "INPUT", description = "What to read.")
  private List<Path> inputs = List.of();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "OUT",
      description = "The file to write.")
  private Path output = Path.of("");

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many threads; all cores if not given.")
  private Optional<Integer> threads = Optional.empty();

  @Option(names = "--unordered", description = "Write articles as they are done: faster.")
  private boolean unordered;

  @Option(names = "--no-quotes", description = "Do not look for quotes.")
  private boolean withoutQuotes;

  @Override
  public Integer call() {
    for (Path input : inputs) {
      if (!Files.exists(input)) {
        throw new UserException(input.toString(), "no such file");
      }
      requireOther(input.toString(), output);
    }
    long start = System.nanoTime();
    CorpusJob job =
        CorpusJob.of(corpus(), Articles.writer("jsonl"), output)
            .withListener(summary -> tellProgress(summary, start));
    try {
      CorpusSummary summary = job.run();
      tell(summary, start, job);
      return summary.failed() == 0 ? OK : BAD_INPUT;
    } catch (IOException e) {
      throw new UserException(output.toString(), e);
    }
  }

  private Corpus corpus() {
    Corpus corpus = Corpus.of(inputs);
    try {
      corpus = threads.map(corpus::withThreads).orElse(corpus);
    } catch (IllegalArgumentException e) {
      throw new UserException("--threads", String.valueOf(e.getMessage()));
    }
    corpus = unordered ? corpus.unordered() : corpus;
    return withoutQuotes ? corpus.withoutQuotes() : corpus;
  }

  private void tellProgress(CorpusSummary summary, long start) {
    err().println("corpus: " + line(summary, start));
    err().flush();
  }

  private void tell(CorpusSummary summary, long start, CorpusJob job) {
    err().println("corpus: done: " + line(summary, start));
    summary
        .failures()
        .forEach((code, count) -> err().println("corpus: " + count + " failed: " + code));
    if (summary.failed() > 0) {
      err().println("corpus: the records that failed are in " + job.deadLetters());
    }
    err().flush();
  }

  private static String line(CorpusSummary summary, long start) {
    double seconds = (System.nanoTime() - start) / (double) TimeUnit.SECONDS.toNanos(1);
    return String.format(
        Locale.ROOT,
        "%,d records, %,d articles, %,d attributions, %,d failed, %.0f s",
        summary.records(),
        summary.articles(),
        summary.attributions(),
        summary.failed(),
        seconds);
  }
}
