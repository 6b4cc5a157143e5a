package io.github.broadsheet.examples;

import io.github.broadsheet.examples.convert.ConvertCommand;
import io.github.broadsheet.examples.corpus.CorpusCommand;
import io.github.broadsheet.examples.evaluate.EvaluateCommand;
import io.github.broadsheet.examples.evaluate.SpeedCommand;
import io.github.broadsheet.examples.gold.GoldCommand;
import io.github.broadsheet.examples.pages.ExplainCommand;
import io.github.broadsheet.examples.pages.PagesCommand;
import io.github.broadsheet.examples.pages.TrainPagesCommand;
import io.github.broadsheet.examples.quotes.QuotesCommand;
import io.github.broadsheet.examples.report.ReportCommand;
import io.github.broadsheet.examples.shared.ClosedPipe;
import io.github.broadsheet.examples.shared.Program;
import io.github.broadsheet.examples.shared.UserException;
import io.github.broadsheet.examples.standoff.StandoffCommand;
import io.github.broadsheet.examples.stats.StatsCommand;
import io.github.broadsheet.examples.train.TrainCommand;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The launcher of the example programs.
 *
 * <p>It exits with 0 if all went well, 1 if a document could not be used, 2 if the command line was
 * wrong, and quietly with 141 if nobody reads on what it prints.
 */
@Command(
    name = "broadsheet",
    header = "Broadsheet reads news documents and finds who said what.",
    synopsisSubcommandLabel = "PROGRAM",
    sortOptions = false,
    optionListHeading = "%nOptions:%n",
    commandListHeading = "%nPrograms:%n",
    versionProvider = Version.class,
    footerHeading = "%nExamples:%n",
    footer = {
      "  broadsheet quotes story.txt                who said what, in the terminal",
      "  broadsheet report story.txt -o story.html  the same as a page for a browser",
      "  broadsheet convert story.txt --to json     the article in another format",
      "  broadsheet corpus archive/ -o out.jsonl    many documents, on all cores",
      "  broadsheet stats out.jsonl -o stats.html   who is quoted most, and by whom",
      "  broadsheet standoff texts/ -o out.ndjson   a folder of texts, for scoring",
      "  broadsheet evaluate polnear/dev            how much of what people marked was found",
      "  broadsheet gold seeds/gold/check           speakers, nesting, short quoted strings",
      "  broadsheet train polnear/train -o MODEL    learn the model anew",
      "  broadsheet pages pages/ -o pred.json       a folder of web pages, for scoring",
      "  broadsheet explain page.html -o why.html   what of a page was kept, and why",
      "",
      "\"broadsheet PROGRAM --help\" tells more. A FILE may be - for standard input.",
      "Exit codes: 0 all went well, 1 a document was of no use, or only in part, 2 wrong command"
          + " line."
    })
public final class Broadsheet extends Program {
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  @Option(names = "--version", versionHelp = true, description = "Show the version and exit.")
  private boolean versionRequested;

  private static final String LOST = "could not be written";

  private Broadsheet() {}

  /** Runs the program named by the first argument. */
  public static void main(String[] args) {
    System.setOut(standardOutput());
    int exitCode = run(args);
    if (exitCode != OK) {
      System.exit(exitCode);
    }
  }

  private static PrintStream standardOutput() {
    OutputStream out = ClosedPipe.noticedBy(new FileOutputStream(FileDescriptor.out));
    return new PrintStream(new BufferedOutputStream(out), false, StandardCharsets.UTF_8);
  }

  private static int run(String... args) {
    try {
      return commandLine(args).execute(args);
    } catch (OutOfMemoryError tooLarge) {
      writer(System.err).println("broadsheet: too large for the memory; give Java more by -Xmx");
      return BAD_INPUT;
    }
  }

  /** Returns the command line that can execute {@code args}. */
  static CommandLine commandLine(String... args) {
    CommandLine launcher = new CommandLine(new Broadsheet());
    for (String name : Programs.called(args)) {
      launcher.addSubcommand(Programs.named(name));
    }
    return launcher
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(writer(System.out))
        .setErr(writer(System.err))
        .setExecutionStrategy(Broadsheet::execute)
        .setParameterExceptionHandler((problem, given) -> refuse(problem))
        .setExecutionExceptionHandler(
            (problem, command, parsed) -> command.<Program>getCommand().end(problem));
  }

  /** Runs the program, and sees to it that what it printed has arrived. */
  private static int execute(ParseResult parsed) {
    CommandLine launcher = parsed.commandSpec().commandLine();
    if (!parsed.hasSubcommand() && !parsed.unmatched().isEmpty()) {
      // Beside --help, picocli passes over what it does not know.
      throw new UnmatchedArgumentException(launcher, parsed.unmatched());
    }
    try {
      int exitCode = new RunLast().execute(parsed);
      boolean isLost = launcher.getOut().checkError();
      return isLost && exitCode == OK
          ? launcher.<Program>getCommand().complain(new UserException("standard output", LOST))
          : exitCode;
    } catch (ClosedPipe enough) {
      return ClosedPipe.EXIT_CODE;
    }
  }

  /** Says what is wrong with the command line; the whole help would only hide it. */
  private static int refuse(ParameterException problem) {
    CommandLine command = problem.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    command.getErr().println("broadsheet: " + message(problem));
    command.getErr().println("\"" + name + " --help\" tells more.");
    return command.getCommandSpec().exitCodeOnInvalidInput();
  }

  private static String message(ParameterException problem) {
    boolean isLaunchers = problem.getCommandLine().getParent() == null;
    if (isLaunchers && problem instanceof UnmatchedArgumentException unmatched) {
      String word = unmatched.getUnmatched().get(0);
      if (!word.startsWith("-")) {
        return "no program " + word + "; there are " + String.join(", ", Programs.NAMES);
      }
    }
    return String.valueOf(problem.getMessage());
  }

  @Override
  public Integer call() {
    throw new ParameterException(spec().commandLine(), "say what to do: one of the PROGRAMs");
  }

  /** News is not written in ASCII: an encoding that has no quotation marks is not believed. */
  private static PrintWriter writer(PrintStream stream) {
    String named = System.getProperty("stdout.encoding", System.getProperty("native.encoding"));
    Charset charset = named == null ? StandardCharsets.UTF_8 : Charset.forName(named);
    boolean isEnough = charset.newEncoder().canEncode('’');
    return new PrintWriter(stream, true, isEnough ? charset : StandardCharsets.UTF_8);
  }

  /** The programs, by the names a user calls them with. */
  private static final class Programs {
    private static final List<String> NAMES =
        List.of(
            "quotes",
            "report",
            "convert",
            "corpus",
            "stats",
            "standoff",
            "evaluate",
            "gold",
            "speed",
            "train",
            "pages",
            "explain",
            "train-pages");

    private Programs() {}

    /** The names that are called: one if the first argument is one, or else all. */
    static List<String> called(String... args) {
      return args.length > 0 && NAMES.contains(args[0]) ? List.of(args[0]) : NAMES;
    }

    /** Makes a program; only the one that is called, as picocli takes its time over each. */
    static Program named(String name) {
      return switch (name) {
        case "quotes" -> new QuotesCommand();
        case "report" -> new ReportCommand();
        case "convert" -> new ConvertCommand();
        case "corpus" -> new CorpusCommand();
        case "stats" -> new StatsCommand();
        case "standoff" -> new StandoffCommand();
        case "evaluate" -> new EvaluateCommand();
        case "gold" -> new GoldCommand();
        case "speed" -> new SpeedCommand();
        case "train" -> new TrainCommand();
        case "pages" -> new PagesCommand();
        case "explain" -> new ExplainCommand();
        case "train-pages" -> new TrainPagesCommand();
        default -> throw new IllegalArgumentException("no program " + name);
      };
    }
  }
}
