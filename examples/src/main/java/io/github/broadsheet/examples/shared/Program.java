package io.github.broadsheet.examples.shared;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

  @Option(names = "--debug", description = "Show where in the program an error arose.")
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
