package io.github.broadsheet.examples.shared;

import io.github.broadsheet.quote.Speaker;
import java.util.Locale;
import java.util.Optional;

/** What to show beside the name of a speaker. */
public final class Roles {
  private Roles() {}

  /** Returns the most telling role of {@code speaker}, if it tells more than the name does. */
  public static Optional<String> beside(Speaker speaker) {
    String name = speaker.name().toLowerCase(Locale.ROOT);
    return speaker.role().filter(role -> !name.contains(role.toLowerCase(Locale.ROOT)));
  }
}
