package io.github.broadsheet.serialization.newsmlg2;

import io.github.broadsheet.serialization.markup.Element;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Leads from the prefix of a code to the address of its scheme: by the catalogs in the document,
 * then by the list of the IPTC's own schemes. Nothing is fetched.
 */
final class Catalogs {
  private static final Map<String, String> STANDARD = standard();

  private final Map<String, String> own = new HashMap<>();

  private static Map<String, String> standard() {
    try (InputStream file = Catalogs.class.getResourceAsStream("schemes.txt")) {
      if (file == null) {
        throw new IllegalStateException("schemes.txt is missing from the module");
      }
      return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" ", 2))
          .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
    } catch (IOException e) {
      throw new UncheckedIOException("schemes.txt cannot be read", e);
    }
  }

  /** Adds the schemes of a {@code catalog} element. */
  void add(Element catalog) {
    catalog
        .elements("scheme")
        .forEach(
            scheme ->
                scheme
                    .attribute("alias")
                    .ifPresent(
                        alias -> scheme.attribute("uri").ifPresent(uri -> own.put(alias, uri))));
  }

  /** Returns the address of the scheme with this prefix. */
  Optional<String> scheme(String alias) {
    return Optional.ofNullable(own.get(alias)).or(() -> Optional.ofNullable(STANDARD.get(alias)));
  }

  /** Returns the address of the concept that {@code code} stands for. */
  Optional<URI> concept(String code) {
    int colon = code.indexOf(':');
    return colon < 1
        ? Optional.empty()
        : scheme(code.substring(0, colon))
            .flatMap(scheme -> Uris.parse(scheme + code.substring(colon + 1)));
  }

  /** Returns the prefixes of {@code codes} that are in no catalog at hand. */
  List<String> unknown(List<String> codes) {
    return codes.stream()
        .map(code -> code.substring(0, Math.max(0, code.indexOf(':'))))
        .distinct()
        .filter(alias -> scheme(alias).isEmpty() && !alias.equals(Terms.ALIAS))
        .toList();
  }
}
