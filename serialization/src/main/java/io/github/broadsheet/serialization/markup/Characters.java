package io.github.broadsheet.serialization.markup;

import static java.util.Objects.requireNonNull;

/**
 * Characters between tags, with references resolved. They may be a stretch of a longer text, which
 * is not copied unless they are asked for by themselves.
 *
 * <p>Immutable and safe to share between threads; two are equal only if they are the same.
 *
 * @since 0.1
 */
public final class Characters implements Node {
  private final String whole;
  private final int start;
  private final int end;

  /** Makes characters of {@code text}, white space and all. */
  public Characters(String text) {
    this(requireNonNull(text, "text"), 0, text.length());
  }

  /** Makes characters of what stands from {@code start} to {@code end} of {@code whole}. */
  Characters(String whole, int start, int end) {
    this.whole = whole;
    this.start = start;
    this.end = end;
  }

  /** The text that the characters are a stretch of. */
  public String whole() {
    return whole;
  }

  /** Where the stretch starts, in UTF-16 code units. */
  public int start() {
    return start;
  }

  /** Where the stretch ends, exclusive. */
  public int end() {
    return end;
  }

  /** Says whether there are none. */
  boolean isEmpty() {
    return start == end;
  }

  /** Says whether there is nothing but white space. */
  public boolean isSpace() {
    return firstLetter() == end;
  }

  /** Returns these characters from the first that is no white space. */
  Characters withoutLeadingSpace() {
    int first = firstLetter();
    return first == start ? this : new Characters(whole, first, end);
  }

  private int firstLetter() {
    int first = start;
    while (first < end && Whitespace.isSpace(whole.charAt(first))) {
      first++;
    }
    return first;
  }

  /** The characters, white space and all. */
  public String text() {
    return whole.substring(start, end);
  }
}
