package io.github.broadsheet.examples.shared;

import io.github.broadsheet.io.Diagnostic;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.io.Severity;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the programs share: help, where to print, and how to complain. */
public abstract class Program implements Callable<Integer> {
  /** The exit code of a program that did all it was asked to. */
  protected static final int OK = 0;

  /** The exit code of a program that could not use some of its input. */
  protected static final int BAD_INPUT = 1;

  @Spec private CommandSpec spec;

  @SuppressWarnings("UnusedVariable") // picocli acts on it
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and exit.")
  private boolean helpRequested;

  /** What the names of pages for a browser end in. */
  protected static final List<String> PAGE = List.of(".html", ".htm");

  /** Remarks of one kind that are shown one by one. */
  private static final int ENOUGH = 5;

  @Option(
      names = "--debug",
      description = "Show where in the program an error arose, and all the reader noticed.")
  private boolean debug;

  /** Makes a program that picocli is to fill. */
  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  protected Program() {}

  /** Returns where results are printed. */
  protected final PrintWriter out() {
    return spec.commandLine().getOut();
  }

  /** Returns where remarks are printed. */
  protected final PrintWriter err() {
    return spec.commandLine().getErr();
  }

  /** Returns the command as picocli describes it. */
  protected final CommandSpec spec() {
    return spec;
  }

  /**
   * Tells the user what the reader noticed in the document {@code name}, each in one line. Of many
   * remarks of one kind the first few are enough, and how many more there are.
   */
  protected final void tellNoticed(String name, ReadResult document) {
    String start = "broadsheet: " + Documents.title(name) + ": ";
    Map<String, Integer> told = new LinkedHashMap<>();
    for (Diagnostic noticed : document.diagnostics()) {
      boolean wanted = debug || noticed.severity() != Severity.INFO;
      if (wanted && (told.merge(noticed.code(), 1, Integer::sum) <= ENOUGH || debug)) {
        err().println(start + noticed);
      }
    }
    if (!debug) {
      told.forEach((code, count) -> tellOfMore(start, code, count - ENOUGH));
    }
    err().flush();
  }

  private void tellOfMore(String start, String code, int more) {
    if (more > 0) {
      err().println(start + more + " more of " + code + "; --debug shows them");
    }
  }

  /**
   * Refuses to write over the document that is read.
   *
   * @throws ParameterException if {@code output} is the file {@code input}
   */
  protected final void requireOther(String input, Path output) {
    if (isSameFile(input, output)) {
      throw new ParameterException(
          spec.commandLine(), output + " is the document itself; name another file to write to");
    }
  }

  /**
   * Refuses a name that does not say what is written. A device or a pipe need not say it.
   *
   * @param endings the endings that do, with their dots and in lower case
   * @throws ParameterException if {@code output} has none of them
   */
  protected final void requireEnding(Path output, List<String> endings) {
    String name = output.toString().toLowerCase(Locale.ROOT);
    boolean isFile = !Files.exists(output) || Files.isRegularFile(output);
    if (isFile && endings.stream().noneMatch(name::endsWith)) {
      throw unknownEnding(output, endings);
    }
  }

  /** Returns what to throw where {@code output} ends with none of {@code endings}. */
  protected final ParameterException unknownEnding(Path output, List<String> endings) {
    return new ParameterException(
        spec.commandLine(),
        output + " does not end with what there is to write: " + String.join(", ", endings));
  }

  private static boolean isSameFile(String input, Path output) {
    try {
      return Files.exists(output) && Files.isSameFile(Path.of(input), output);
    } catch (IOException | InvalidPathException notThere) {
      return false; // reading it will tell
    }
  }

  /** Ends the program because of what it threw, and returns the exit code for it. */
  public final int end(Exception problem) {
    return problem instanceof ClosedPipe ? ClosedPipe.EXIT_CODE : complain(problem);
  }

  /** Tells the user in one line what is wrong, and returns the exit code for it. */
  public final int complain(Exception problem) {
    err().println("broadsheet: " + message(problem));
    if (debug) {
      problem.printStackTrace(err());
    }
    err().flush();
    return BAD_INPUT;
  }

  private static String message(Exception problem) {
    return problem instanceof UserException
        ? String.valueOf(problem.getMessage())
        : "unexpected error: " + problem + " (--debug shows where)";
  }
}
