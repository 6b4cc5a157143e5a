package io.github.broadsheet.article;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a format says that the model has no place for, by format, so that writing the same format
 * again loses nothing.
 *
 * @param byFormat for each format name, such as {@code ninjs}, the values by their path in it
 * @since 0.1
 */
public record Extensions(Map<String, ExtensionValue.Fields> byFormat) {
  private static final Extensions NONE = new Extensions(Map.of());

  /** Checks that no name and no value is null. */
  public Extensions {
    Map<String, ExtensionValue.Fields> copy = new LinkedHashMap<>();
    byFormat.forEach(
        (name, fields) -> copy.put(requireNonNull(name, "name"), requireNonNull(fields, "fields")));
    byFormat = Collections.unmodifiableMap(copy);
  }

  /** Returns no extensions. */
  public static Extensions none() {
    return NONE;
  }

  /** Returns the extensions of one format. */
  public static Extensions of(String format, ExtensionValue.Fields fields) {
    return new Extensions(Map.of(format, fields));
  }

  /** Says whether there are none. */
  public boolean isEmpty() {
    return byFormat.isEmpty();
  }

  /** Returns what {@code format} said, if anything. */
  public Optional<ExtensionValue.Fields> format(String format) {
    return Optional.ofNullable(byFormat.get(format));
  }
}
