package io.github.broadsheet.serialization.markup;

import static java.util.Objects.requireNonNull;

/**
 * An attribute of an element.
 *
 * @param namespace its namespace, empty for most
 * @param name its name without prefix
 * @param value its value, with references resolved
 */
public record Attribute(String namespace, String name, String value) {
  /** The namespace of {@code xml:lang}. */
  public static final String XML = "http://www.w3.org/XML/1998/namespace";

  /** Checks that no part is null. */
  public Attribute {
    requireNonNull(namespace, "namespace");
    requireNonNull(name, "name");
    requireNonNull(value, "value");
  }
}
