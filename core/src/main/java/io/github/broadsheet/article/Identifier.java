package io.github.broadsheet.article;

import static java.util.Objects.requireNonNull;

/**
 * A name for a thing in some system: an article's GUID, an author's ORCID.
 *
 * @param scheme the system, as a URI or a short name
 * @param value the name there
 * @since 0.1
 */
public record Identifier(String scheme, String value) {
  /** Checks that neither part is null. */
  public Identifier {
    requireNonNull(scheme, "scheme");
    requireNonNull(value, "value");
  }
}
