package io.github.broadsheet.serialization.story;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Addresses as documents give them. */
public final class Addresses {
  private Addresses() {}

  /** Returns {@code text} as an address, unless it is none; spaces are mended. */
  public static Optional<URI> parse(String text) {
    String trimmed = text.strip();
    if (trimmed.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new URI(trimmed.replace(" ", "%20")));
    } catch (URISyntaxException notAnAddress) {
      return Optional.empty();
    }
  }
}
