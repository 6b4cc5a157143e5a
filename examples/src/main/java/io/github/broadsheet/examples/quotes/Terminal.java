package io.github.broadsheet.examples.quotes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/** How wide the terminal is. */
final class Terminal {
  /** The fewest columns that a table fits into. */
  static final int LEAST = 60;

  /** The most columns that a line is still read at ease. */
  static final int MOST = 200;

  private static final int USUAL = 100;

  private Terminal() {}

  /** Returns the width to use, as far as anything is known of the terminal. */
  static int width() {
    int width = number(System.getenv("COLUMNS")).orElseGet(Terminal::asked);
    return Math.max(LEAST, Math.min(MOST, width));
  }

  /** Asks the terminal itself, since few shells hand COLUMNS on. */
  @SuppressWarnings("SystemConsoleNull") // where a pipe has a console too, stty knows better
  private static int asked() {
    if (System.console() == null) {
      return USUAL;
    }
    try {
      Process stty =
          new ProcessBuilder("stty", "size").redirectInput(ProcessBuilder.Redirect.INHERIT).start();
      String size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      return number(size.substring(size.indexOf(' ') + 1)).orElse(USUAL);
    } catch (IOException notThere) {
      return USUAL;
    }
  }

  private static OptionalInt number(String text) {
    try {
      int number = text == null ? 0 : Integer.parseInt(text.strip());
      return number > 0 ? OptionalInt.of(number) : OptionalInt.empty();
    } catch (NumberFormatException none) {
      return OptionalInt.empty();
    }
  }
}
