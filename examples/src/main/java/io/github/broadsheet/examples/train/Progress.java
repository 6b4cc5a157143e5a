package io.github.broadsheet.examples.train;

import java.io.PrintStream;
import java.util.Locale;

/** Tells the user how far the learning has come. */
record Progress(PrintStream out) {
  void say(String format, Object... values) {
    out.printf(Locale.ROOT, format + "%n", values);
    out.flush();
  }
}
