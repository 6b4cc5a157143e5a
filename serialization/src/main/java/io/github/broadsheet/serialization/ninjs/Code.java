package io.github.broadsheet.serialization.ninjs;

import io.github.broadsheet.article.Subject;
import io.github.broadsheet.serialization.story.Addresses;
import io.github.broadsheet.serialization.tree.JsonBuilder;
import java.net.URI;
import java.util.Optional;

/**
 * A concept's code with its scheme. In ninjs both stand in one literal, {@code medtop:04000000},
 * unless the scheme is an address; then 2.x and 3.x have the address of the concept, which begins
 * with it, and 1.x has the scheme.
 *
 * @param scheme the scheme, if there is one
 * @param code the code in it
 */
record Code(Optional<String> scheme, String code) {
  static Code of(String literal, Optional<URI> uri) {
    String address = uri.map(URI::toString).orElse("");
    if (address.endsWith(literal) && isAddress(start(address, literal))) {
      return new Code(Optional.of(start(address, literal)), literal);
    }
    int colon = literal.indexOf(':');
    return colon > 0 && colon < literal.length() - 1 && isToken(literal.substring(0, colon))
        ? new Code(Optional.of(literal.substring(0, colon)), literal.substring(colon + 1))
        : new Code(Optional.empty(), literal);
  }

  private static String start(String address, String literal) {
    return address.substring(0, address.length() - literal.length());
  }

  private static boolean isToken(String scheme) {
    return scheme.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-');
  }

  /** Says whether a code can follow {@code scheme} to make an address. */
  static boolean isAddress(String scheme) {
    return scheme.indexOf(':') > 0 && "/#:=".indexOf(scheme.charAt(scheme.length() - 1)) >= 0;
  }

  /** Returns the address of a concept, if its scheme is one. */
  static Optional<URI> address(String scheme, String code) {
    return isAddress(scheme) ? Addresses.parse(scheme + code) : Optional.empty();
  }

  void addTo(Subject.Builder subject) {
    subject.scheme(scheme).code(code);
  }

  /** Writes scheme, code and address of {@code subject} under the names of all versions. */
  static void write(Subject subject, JsonBuilder entry) {
    Optional<String> scheme = subject.scheme().filter(s -> !s.isBlank());
    Optional<String> code = subject.code().filter(c -> !c.isBlank());
    Optional<String> uri = subject.uri().map(URI::toString);
    if (code.isPresent() && scheme.isPresent()) {
      if (isAddress(scheme.get())) {
        uri = uri.or(() -> Optional.of(scheme.get() + code.get()));
        entry.words("literal", code);
      } else {
        entry.put("literal", scheme.get() + ":" + code.get());
      }
    } else {
      entry.words("literal", code);
    }
    entry.words("uri", uri);
    former(scheme, code, uri, entry);
  }

  /** What 1.x has instead: an address is parted at its last sign. */
  private static void former(
      Optional<String> scheme, Optional<String> code, Optional<String> uri, JsonBuilder entry) {
    if (code.isPresent() && scheme.filter(Code::isAddress).isPresent()) {
      entry.words("scheme", scheme).words("code", code);
      return;
    }
    if (code.isPresent() || uri.isEmpty()) {
      entry.words("code", code.map(c -> scheme.map(s -> s + ":" + c).orElse(c)));
      return;
    }
    String address = uri.get();
    int end = Math.max(address.lastIndexOf('/'), address.lastIndexOf('#')) + 1;
    entry.words("scheme", Optional.of(address.substring(0, end)));
    entry.words("code", Optional.of(address.substring(end)));
  }
}
