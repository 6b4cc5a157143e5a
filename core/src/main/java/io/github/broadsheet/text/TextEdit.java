package io.github.broadsheet.text;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * One change to a text: the words of a span give way to other words.
 *
 * <p>An empty replacement is a cut, an empty span an insertion. The edit tells where every other
 * span of the text goes: {@link #map(Span)}.
 *
 * @param replaced what goes, in offsets of the text before the edit
 * @param replacement what takes its place; may be empty
 * @since 0.1
 */
public record TextEdit(Span replaced, String replacement) {
  /** Checks that neither part is null. */
  public TextEdit {
    requireNonNull(replaced, "replaced");
    requireNonNull(replacement, "replacement");
  }

  /** Returns the edit that takes the words of {@code span} out. */
  public static TextEdit cut(Span span) {
    return new TextEdit(span, "");
  }

  /** Returns the edit that puts {@code words} in before {@code offset}. */
  public static TextEdit insert(int offset, String words) {
    return new TextEdit(new Span(offset, offset), words);
  }

  /**
   * Returns {@code text} after the edit.
   *
   * @throws IllegalArgumentException if the replaced span ends after the text
   */
  public String applyTo(String text) {
    replaced.requireWithin(text.length());
    return text.substring(0, replaced.start()) + replacement + text.substring(replaced.end());
  }

  /**
   * Returns where {@code span} lies after the edit.
   *
   * <p>A span that holds the replaced words grows or shrinks with them. One that reaches into them
   * keeps the part outside. One that lay deeper inside them is gone, and so is one whose words were
   * all cut. Words put in exactly at an edge of a span stay outside it.
   */
  public Optional<Span> map(Span span) {
    int delta = replacement.length() - replaced.length();
    if (span.end() <= replaced.start()) {
      return Optional.of(span);
    }
    if (span.start() >= replaced.end()) {
      return Optional.of(span.shift(delta));
    }
    if (span.contains(replaced)) {
      boolean nothingLeft = span.length() + delta == 0;
      return nothingLeft
          ? Optional.empty()
          : Optional.of(new Span(span.start(), span.end() + delta));
    }
    if (replaced.contains(span)) {
      return Optional.empty();
    }
    return Optional.of(
        span.start() < replaced.start()
            ? new Span(span.start(), replaced.start())
            : new Span(replaced.end(), span.end()).shift(delta));
  }
}
