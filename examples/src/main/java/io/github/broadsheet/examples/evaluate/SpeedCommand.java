package io.github.broadsheet.examples.evaluate;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.examples.shared.Program;
import io.github.broadsheet.examples.shared.UserException;
import io.github.broadsheet.io.Articles;
import io.github.broadsheet.parser.quote.Engine;
import io.github.broadsheet.parser.quote.QuoteAnnotator;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
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
    List<String> texts = texts();
    QuoteAnnotator annotator = QuoteAnnotator.builder().engine(engine).build();
    for (int round = 1; round <= rounds; round++) {
      out().println(round(round, texts, annotator));
    }
    return OK;
  }

  private List<String> texts() {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        if (file.toString().endsWith(".txt") && texts.size() < most) {
          texts.add(Files.readString(file));
        }
      }
    } catch (IOException e) {
      throw new UserException(folder.toString(), e);
    }
    return texts;
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
