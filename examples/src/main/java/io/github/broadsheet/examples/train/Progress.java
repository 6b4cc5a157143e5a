package io.github.broadsheet.examples.train;

import java.io.PrintWriter;
import java.util.Locale;

/** Tells the user how far the learning has come. */
record Progress(PrintWriter out) {
  void say(String format, Object... values) {
    out.printf(Locale.ROOT, format + "%n", values);
    out.flush();
  }
}
