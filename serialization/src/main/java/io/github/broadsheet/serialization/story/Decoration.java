package io.github.broadsheet.serialization.story;

import static java.util.Objects.requireNonNull;

import io.github.broadsheet.serialization.markup.Element;
import io.github.broadsheet.text.Span;
import java.util.function.Supplier;

/**
 * An element around a stretch of words.
 *
 * @param span the words
 * @param element makes the empty element; called again for each piece where the words are cut by
 *     the ends of blocks or of other decorations
 */
public record Decoration(Span span, Supplier<Element> element) {
  /** Checks that no part is null. */
  public Decoration {
    requireNonNull(span, "span");
    requireNonNull(element, "element");
  }
}
