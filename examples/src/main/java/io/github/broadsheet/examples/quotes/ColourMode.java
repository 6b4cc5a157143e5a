package io.github.broadsheet.examples.quotes;

import java.util.Locale;
import picocli.CommandLine.Help.Ansi;

/** When to use colours. */
enum ColourMode {
  ALWAYS,
  NEVER,
  /** On a terminal, unless the environment says otherwise ({@code NO_COLOR}). */
  AUTO;

  boolean isOn() {
    return this == ALWAYS || this == AUTO && Ansi.AUTO.enabled();
  }

  /** Writes the mode as the user does. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
