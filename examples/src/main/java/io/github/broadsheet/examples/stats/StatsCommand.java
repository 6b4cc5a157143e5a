package io.github.broadsheet.examples.stats;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.broadsheet.corpus.Corpus;
import io.github.broadsheet.corpus.Outcome;
import io.github.broadsheet.corpus.Outcomes;
import io.github.broadsheet.examples.shared.OutputFile;
import io.github.broadsheet.examples.shared.Program;
import io.github.broadsheet.examples.shared.UserException;
import io.github.broadsheet.io.ReadResult;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a page that shows who is quoted in a corpus, and the figures beside it. */
@Command(
    name = "stats",
    header = "Draw who is quoted most, by whom, when and with which verbs.",
    description = {
      "%nEach INPUT is what the program corpus wrote (.jsonl, .csv or .tsv, not .parquet), or anything"
          + " it reads: then quotes are looked for first. The page is one file that needs nothing else;"
          + " its figures go to a CSV of the same name. Speakers are told apart by their names.",
      "%nExample:%n  broadsheet stats articles.jsonl -o stats.html%n"
    },
    sortOptions = false)
public final class StatsCommand extends Program {
  private static final List<String> HEAD =
      List.of("speaker", "kind", "outlet", "month", "verb", "quotes", "words", "own_words");

  /** Enough to see what is wrong, and few enough to be read. */
  private static final int FAILURES_NAMED = 5;

  @Parameters(arity = "1..*", paramLabel = "INPUT", description = "What to read.")
  private List<String> inputs = List.of();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "OUT",
      description = "The page to write.")
  private Path output = Path.of("");

  private long failed;

  /** Makes the command. */
  public StatsCommand() {}

  @Override
  public Integer call() {
    requireEnding(output, PAGE);
    for (String input : inputs) {
      requireOther(input, output);
      requireOther(input, table());
    }
    QuoteCounts counts = new QuoteCounts();
    count(counts);
    String page = StatsPage.of(counts);
    OutputFile.write(output, out -> out.write(page.getBytes(StandardCharsets.UTF_8)));
    OutputFile.write(table(), out -> writeTable(counts, out));
    if (failed > 0) {
      err().println("stats: " + failed + " records could not be read");
      err().flush();
    }
    return failed == 0 ? OK : BAD_INPUT;
  }

  private void count(QuoteCounts counts) {
    Map<Boolean, List<Path>> files =
        files().stream().collect(Collectors.partitioningBy(TableInput::isTable));
    for (Path table : files.getOrDefault(true, List.of())) {
      try {
        TableInput.count(table, counts);
      } catch (UserException e) {
        name(e);
      }
    }
    countArticles(files.getOrDefault(false, List.of()), counts);
  }

  /** Returns the files that are named or stand in a folder that is. */
  private List<Path> files() {
    try {
      Corpus corpus = Corpus.named(inputs);
      corpus.roots().forEach(StatsCommand::requireNoParquet);
      // What an earlier run wrote into the folder is no input.
      List<Path> files = corpus.paths().stream().filter(file -> !isOutput(file)).toList();
      if (files.isEmpty()) {
        throw new UserException(String.join(" ", inputs), "no file in this folder");
      }
      return files;
    } catch (NoSuchFileException e) {
      throw new UserException(e.getFile(), "no such file");
    } catch (IOException e) {
      throw new UserException(String.join(" ", inputs), e);
    }
  }

  private boolean isOutput(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    return absolute.equals(output.toAbsolutePath().normalize())
        || absolute.equals(table().toAbsolutePath().normalize());
  }

  private static void requireNoParquet(Path root) {
    if (root.toString().toLowerCase(Locale.ROOT).endsWith(".parquet")) {
      throw new UserException(
          root.toString(),
          "Parquet is not read here; of what corpus writes .jsonl, .csv and .tsv are");
    }
  }

  private void countArticles(List<Path> files, QuoteCounts counts) {
    try (Outcomes<Outcome> outcomes = Corpus.of(files).outcomes()) {
      while (outcomes.hasNext()) {
        Outcome outcome = outcomes.next();
        if (outcome instanceof Outcome.Success success) {
          for (ReadResult result : success.results()) {
            counts.add(success.record().id(), result.article());
          }
        } else if (outcome instanceof Outcome.Failure failure) {
          name(new UserException(failure.record().id(), failure.message()));
        }
      }
    } catch (IOException e) {
      throw new UserException(String.join(" ", inputs), e);
    }
  }

  /** Names what could not be read; of many the first few are enough. */
  private void name(UserException problem) {
    failed++;
    if (failed <= FAILURES_NAMED) {
      err().println("stats: " + problem.getMessage());
      err().flush();
    }
  }

  private Path table() {
    String name = String.valueOf(output.getFileName());
    int dot = name.lastIndexOf('.');
    return output.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ".csv");
  }

  private static void writeTable(QuoteCounts counts, OutputStream out) throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    CsvWriter rows = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
    rows.writeRecord(HEAD);
    for (Map.Entry<Cell, Count> entry : counts.cells().entrySet()) {
      Cell cell = entry.getKey();
      Count count = entry.getValue();
      rows.writeRecord(
          cell.speaker(),
          cell.kind(),
          cell.outlet(),
          cell.month(),
          cell.verb(),
          Long.toString(count.quotes()),
          Long.toString(count.words()),
          Long.toString(count.ownWords()));
    }
    rows.flush();
    text.flush();
  }
}
