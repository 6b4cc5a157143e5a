package io.github.broadsheet.examples.standoff;

import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;

/**
 * Says now and then how far a long run has come, to someone who sits at a terminal; a short run
 * passes in silence.
 */
final class Progress {
  private static final long PAUSE = TimeUnit.SECONDS.toNanos(2);

  private final PrintWriter out;
  private final int total;

  @SuppressWarnings("SystemConsoleNull") // a few lines too many, where a pipe has a console too
  private final boolean watched = System.console() != null;

  private int done;
  private long lastSaid = System.nanoTime();

  Progress(PrintWriter out, int total) {
    this.out = out;
    this.total = total;
  }

  void step() {
    done++;
    if (watched && System.nanoTime() - lastSaid >= PAUSE) {
      out.println("standoff: " + done + " of " + total + " texts");
      out.flush();
      lastSaid = System.nanoTime();
    }
  }
}
