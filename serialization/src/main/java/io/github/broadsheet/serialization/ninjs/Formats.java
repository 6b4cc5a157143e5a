package io.github.broadsheet.serialization.ninjs;

import io.github.broadsheet.article.ExtensionValue;
import io.github.broadsheet.article.ExtensionValue.Text;
import io.github.broadsheet.serialization.mapping.Dates;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Dates and addresses as RFC 3339 and RFC 3986 want them. The schemas of 1.x are of draft 7 of JSON
 * Schema, under which validators insist on that; later ones take formats as a hint.
 */
final class Formats {
  private static final Pattern PLAIN =
      Pattern.compile(
          "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?"
              + "(?:Z|[+-][0-9]{2}:[0-9]{2})");
  private static final Set<String> DATES =
      Set.of("firstCreated", "versionCreated", "contentCreated", "embargoedUntil", "expires");
  private static final Set<String> ADDRESSES =
      Set.of("uri", "href", "scheme", "schema", "linkedRights", "langId", "symbolType");

  private Formats() {}

  /** Returns the value of a property in the form demanded; nothing if it has none. */
  static Optional<ExtensionValue> strict(String name, ExtensionValue value) {
    if (!(value instanceof Text text)) {
      return Optional.of(value);
    }
    if (DATES.contains(name)) {
      return date(text.value()).map(Text::new);
    }
    if (name.equals("uri")) {
      // No item is without.
      return Optional.of(new Text(address(text.value()).orElseGet(() -> Made.uri(text.value()))));
    }
    return ADDRESSES.contains(name) ? address(text.value()).map(Text::new) : Optional.of(value);
  }

  private static Optional<String> date(String text) {
    return Dates.parse(text)
        .toOffsetDateTime()
        .filter(exact -> exact.getYear() >= 0 && exact.getYear() <= 9999)
        .map(exact -> PLAIN.matcher(text).matches() ? text : rewritten(exact));
  }

  private static String rewritten(OffsetDateTime exact) {
    boolean isWhole = exact.getOffset().getTotalSeconds() % 60 == 0;
    OffsetDateTime shown = isWhole ? exact : exact.withOffsetSameInstant(ZoneOffset.UTC);
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(shown);
  }

  private static Optional<String> address(String text) {
    try {
      URI uri = new URI(text);
      // Half a character passes for one in a URI, and cannot be encoded.
      boolean isWhole = StandardCharsets.UTF_8.newEncoder().canEncode(text);
      return isWhole && uri.isAbsolute() ? Optional.of(uri.toASCIIString()) : Optional.empty();
    } catch (URISyntaxException notAnAddress) {
      return Optional.empty();
    }
  }
}
