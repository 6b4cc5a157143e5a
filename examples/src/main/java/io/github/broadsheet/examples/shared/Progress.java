package io.github.broadsheet.examples.shared;

import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;

/**
 * Says now and then how far a long run has come, to someone who sits at a terminal; a short run
 * passes in silence.
 */
public final class Progress {
  private static final long PAUSE = TimeUnit.SECONDS.toNanos(2);

  private final PrintWriter out;
  private final String program;
  private final int total;

  @SuppressWarnings("SystemConsoleNull") // a few lines too many, where a pipe has a console too
  private final boolean watched = System.console() != null;

  private int done;
  private long lastSaid = System.nanoTime();

  /**
   * Begins a run.
   *
   * @param out where to say it
   * @param program who says it
   * @param total how many documents there are
   */
  public Progress(PrintWriter out, String program, int total) {
    this.out = out;
    this.program = program;
    this.total = total;
  }

  /** Counts one document more. */
  public void step() {
    done++;
    if (watched && System.nanoTime() - lastSaid >= PAUSE) {
      out.println(program + ": " + done + " of " + total + " documents");
      out.flush();
      lastSaid = System.nanoTime();
    }
  }
}
