package io.github.broadsheet.examples.evaluate;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.examples.shared.Program;
import io.github.broadsheet.examples.shared.UserException;
import io.github.broadsheet.io.Articles;
import io.github.broadsheet.io.ParseException;
import io.github.broadsheet.parser.quote.Engine;
import io.github.broadsheet.parser.quote.QuoteAnnotator;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Times the way from text to annotated article, in CPU time of one thread. */
@Command(
    name = "speed",
    header = "Time reading and annotating the texts of a folder.",
    description = {
      "%nEach round reads and annotates every .txt of the folder with one thread. The first rounds"
          + " warm the virtual machine up; the last line is the figure to quote.",
      "%nExample:%n  broadsheet speed polnear/train/text --engine RULES --rounds 40%n"
    },
    sortOptions = false)
public final class SpeedCommand extends Program {
  @Parameters(paramLabel = "DIR", description = "The folder.")
  private Path folder = Path.of("");

  @Option(
      names = "--engine",
      description = "What finds the quotes: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless set.")
  private Engine engine = Engine.BOTH;

  @Option(names = "--rounds", description = "How often; ${DEFAULT-VALUE} unless set.")
  private int rounds = 10;

  @Option(names = "--most", description = "How many texts; ${DEFAULT-VALUE} unless set.")
  private int most = 300;

  /** Makes the command. */
  public SpeedCommand() {}

  @Override
  public Integer call() {
    if (rounds < 1 || most < 1) {
      throw new ParameterException(
          spec().commandLine(),
          "--rounds " + rounds + " and --most " + most + " have to be 1 or more");
    }
    List<Path> files = files();
    List<String> texts = files.stream().flatMap(file -> text(file).stream()).toList();
    if (texts.isEmpty()) {
      throw new UserException(folder.toString(), "no .txt file in this folder that can be read");
    }
    QuoteAnnotator annotator = QuoteAnnotator.builder().engine(engine).build();
    for (int round = 1; round <= rounds; round++) {
      out().println(round(round, texts, annotator));
    }
    int failures = files.size() - texts.size();
    if (failures > 0) {
      err().println("speed: " + failures + " of " + files.size() + " texts could not be read");
      err().flush();
    }
    return failures == 0 ? OK : BAD_INPUT;
  }

  private List<Path> files() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().limit(most).toList();
    } catch (IOException e) {
      throw new UserException(folder.toString(), e);
    }
  }

  /** Returns the text of a file that an article can be made of; complains of another. */
  private Optional<String> text(Path file) {
    try {
      String text = Files.readString(file);
      Articles.parse(text);
      return Optional.of(text);
    } catch (IOException | ParseException e) {
      complain(new UserException(file.toString(), e));
      return Optional.empty();
    }
  }

  private static String round(int round, List<String> texts, QuoteAnnotator annotator) {
    long start = cpuTime();
    long length = 0;
    long found = 0;
    for (String text : texts) {
      Article article = Articles.parse(text).article();
      found += annotator.annotate(article).attributions().size();
      length += text.length();
    }
    double seconds = (cpuTime() - start) / 1e9;
    return String.format(
        Locale.ROOT,
        "round %d: %.2f s, %.0f articles/s, %.2f million characters/s, %d attributions",
        round,
        seconds,
        texts.size() / seconds,
        length / 1e6 / seconds,
        found);
  }

  private static long cpuTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
