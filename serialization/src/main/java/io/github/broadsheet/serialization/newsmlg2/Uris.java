package io.github.broadsheet.serialization.newsmlg2;

import io.github.broadsheet.serialization.story.Addresses;
import java.net.URI;
import java.util.Optional;

/** Addresses, as the schema takes them. */
final class Uris {
  private Uris() {}

  static boolean isValid(String text) {
    return !text.isEmpty() && Addresses.parse(text).filter(Uris::isUsual).isPresent();
  }

  // The schema's own check is stricter than java.net.URI on authorities that are no host names.
  private static boolean isUsual(URI uri) {
    return uri.getRawAuthority() == null || uri.getHost() != null;
  }

  static Optional<URI> parse(String text) {
    return Addresses.parse(text);
  }

  static Optional<String> valid(URI uri) {
    return Optional.of(uri.toString()).filter(Uris::isValid);
  }
}
