package io.github.broadsheet.examples.corpus;

import io.github.broadsheet.corpus.Corpus;
import io.github.broadsheet.corpus.CorpusJob;
import io.github.broadsheet.corpus.CorpusSummary;
import io.github.broadsheet.corpus.Outcome;
import io.github.broadsheet.corpus.RecordLimits;
import io.github.broadsheet.examples.shared.OutputFile;
import io.github.broadsheet.examples.shared.Program;
import io.github.broadsheet.examples.shared.UserException;
import io.github.broadsheet.io.ReadLimits;
import io.github.broadsheet.parser.quote.Engine;
import io.github.broadsheet.parser.quote.QuoteAnnotator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/**
 * Turns files, folders and archives into one file of articles with their quotes, or into tables.
 */
@Command(
    name = "corpus",
    header = "Read and annotate a corpus on all cores.",
    description = {
      "%nEach INPUT is a document, a folder, a ZIP or gzip file, JSON Lines, a WARC file of a crawl,"
          + " or a pattern such as 'crawl/**.warc.gz'.",
      "%nWhat OUT is follows from its ending: .jsonl is JSON Lines of articles, .csv or .tsv a table"
          + " of quotes, .parquet a folder of tables (articles, quotes, speakers). Records that fail"
          + " go to OUT.dead, which can be given as INPUT once more.",
      "%nA run that is killed goes on where it was when the same command is given again.",
      "%nExamples:%n  broadsheet corpus archive/ crawl.warc.gz -o articles.jsonl%n"
          + "  broadsheet corpus 'crawl/**.warc.gz' -o crawl.parquet --engine RULES%n"
    },
    sortOptions = false)
public final class CorpusCommand extends Program {
  /** Enough to see what is wrong, and few enough to be read. */
  private static final int FAILURES_NAMED = 5;

  @Parameters(arity = "1..*", paramLabel = "INPUT", description = "What to read.")
  private List<String> inputs = List.of();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "OUT",
      description = "The file or folder to write.")
  private Path output = Path.of("");

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many threads in all; one for each core if not given.")
  private Optional<Integer> threads = Optional.empty();

  @Option(names = "--unordered", description = "Write articles as they are done: faster.")
  private boolean unordered;

  @Option(
      names = "--engine",
      description =
          "What finds the quotes: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless set. RULES is"
              + " several times faster, and finds fewer.")
  private Engine engine = Engine.BOTH;

  @Option(names = "--no-quotes", description = "Do not look for quotes.")
  private boolean withoutQuotes;

  @Option(
      names = "--longest",
      paramLabel = "BYTES",
      description = "How long a record may be; 32 MiB unless set.")
  private int longest = RecordLimits.defaults().maxBytes();

  @Override
  public Integer call() {
    OutputKind kind = kind();
    OutputFile.requireFolder(output);
    CorpusJob job = kind.job(corpus(), output);
    ProgressLine progress = new ProgressLine(System.nanoTime());
    job =
        job.withListener(
            far -> {
              err().println("corpus: " + progress.line(far));
              err().flush();
            });
    try {
      CorpusSummary summary = job.run();
      tell(summary, job);
      return summary.failed() == 0 ? OK : BAD_INPUT;
    } catch (IOException e) {
      throw new UserException(output.toString(), e);
    }
  }

  private OutputKind kind() {
    List<String> endings = Arrays.stream(OutputKind.values()).map(OutputKind::ending).toList();
    return OutputKind.of(output).orElseThrow(() -> unknownEnding(output, endings));
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec().commandLine(), message);
  }

  private Corpus corpus() {
    try {
      Corpus corpus = Corpus.named(inputs);
      if (corpus.paths().isEmpty()) { // or an output that is there would be emptied
        throw new UserException(String.join(" ", inputs), "no file in this folder");
      }
      corpus.roots().stream()
          .filter(Files::isRegularFile)
          .forEach(root -> requireOther(root.toString(), output));
      corpus =
          corpus.withLimits(ReadLimits.defaults(), RecordLimits.defaults().withMaxBytes(longest));
      corpus = threads.map(corpus::withThreads).orElse(corpus);
      corpus = unordered ? corpus.unordered() : corpus;
      return withoutQuotes
          ? corpus.withoutQuotes()
          : corpus.withAnnotator(QuoteAnnotator.builder().engine(engine).build());
    } catch (NoSuchFileException e) {
      throw new UserException(e.getFile(), "no such file");
    } catch (IOException e) {
      throw new UserException(String.join(" ", inputs), e);
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  private void tell(CorpusSummary summary, CorpusJob job) throws IOException {
    err().println("corpus: done: " + ProgressLine.counts(summary));
    summary
        .failures()
        .forEach((code, count) -> err().println("corpus: " + count + " failed: " + code));
    if (summary.failed() > 0) {
      for (Outcome.Failure failure : job.firstFailures(FAILURES_NAMED)) {
        String name = failure.record().id();
        err().println("corpus: " + new UserException(name, failure.message()).getMessage());
      }
      if (summary.failed() > FAILURES_NAMED) {
        err().println("corpus: and " + (summary.failed() - FAILURES_NAMED) + " more");
      }
      err().println("corpus: the records that failed are in " + job.deadLetters());
    }
    err().flush();
  }
}
