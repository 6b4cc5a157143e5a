package io.github.broadsheet.serialization.markup;

import static java.util.Objects.requireNonNull;

/**
 * Characters between tags, with references resolved.
 *
 * @param text the characters, white space and all
 */
public record Characters(String text) implements Node {
  /** Checks that the text is not null. */
  public Characters {
    requireNonNull(text, "text");
  }
}
