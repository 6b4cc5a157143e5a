package io.github.broadsheet.examples.quotes;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.examples.shared.Documents;
import io.github.broadsheet.examples.shared.Program;
import io.github.broadsheet.examples.shared.UserException;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.quote.Attribution;
import io.github.broadsheet.quote.Cue;
import io.github.broadsheet.quote.CueClass;
import io.github.broadsheet.quote.Quote;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Prints who said what as a table. */
@Command(
    name = "quotes",
    header = "Print who said what, as a table.",
    description = {
      "%nA row is one attribution: who is quoted and in what role, the kind of quote and how sure"
          + " the finding is, the words that signal it, and the quoted words with their"
          + " circumstances. A row that begins with ↳ is quoted within the row above it.",
      "%nExamples:",
      "  broadsheet quotes story.txt",
      "  broadsheet quotes --speech-only --min-confidence 0.8 *.txt%n"
    },
    sortOptions = false)
public final class QuotesCommand extends Program {
  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "The documents, in any known format; - for standard input.")
  private List<String> files = List.of();

  @Option(
      names = "--min-confidence",
      paramLabel = "P",
      defaultValue = "0",
      description = "Leave out what is less sure than P, from 0 to 1.")
  private double minConfidence;

  @Option(
      names = "--speech-only",
      description = "Leave out thoughts, feelings and findings: only what was said or written.")
  private boolean speechOnly;

  @Option(names = "--all", description = "Also show words in quotation marks that quote nobody.")
  private boolean all;

  @Option(
      names = "--width",
      paramLabel = "N",
      description =
          "Fit the table into N columns, 60 to 200; as wide as the terminal if not given.")
  private Optional<Integer> width = Optional.empty();

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "Use colours: ${COMPLETION-CANDIDATES}; auto means on a terminal.")
  private ColourMode colour = ColourMode.AUTO;

  @Override
  public Integer call() {
    if (!(minConfidence >= 0 && minConfidence <= 1)) {
      throw new ParameterException(
          spec().commandLine(), "--min-confidence " + minConfidence + " is not between 0 and 1");
    }
    QuoteTable table =
        new QuoteTable(width.map(this::checked).orElseGet(Terminal::width), new Ink(colour.isOn()));
    int exitCode = OK;
    for (String file : files) {
      try {
        ReadResult document = Documents.readWithQuotes(file);
        tellNoticed(file, document);
        print(file, document.article(), table);
      } catch (UserException e) {
        exitCode = complain(e);
      }
    }
    return exitCode;
  }

  private int checked(int columns) {
    if (columns < Terminal.LEAST || columns > Terminal.MOST) {
      throw new ParameterException(
          spec().commandLine(),
          "--width " + columns + " is not between " + Terminal.LEAST + " and " + Terminal.MOST);
    }
    return columns;
  }

  private void print(String file, Article article, QuoteTable table) {
    out().print(table.heading(article.headline().orElse(file)));
    List<Attribution> wanted = article.attributions().stream().filter(this::isWanted).toList();
    out().print(table.attributions(article, wanted));
    if (all) {
      out().print(table.unattributed(article, unattributed(article)));
    }
    out().flush();
  }

  private boolean isWanted(Attribution attribution) {
    boolean speech = attribution.cue().map(Cue::cueClass).map(CueClass::isSpeech).orElse(true);
    return attribution.confidence() >= minConfidence && (speech || !speechOnly);
  }

  private static List<Quote> unattributed(Article article) {
    var attributed =
        article.attributions().stream().map(Attribution::quote).collect(Collectors.toSet());
    return article.quotes().stream().filter(quote -> !attributed.contains(quote)).toList();
  }
}
