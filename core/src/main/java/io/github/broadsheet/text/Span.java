package io.github.broadsheet.text;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A half-open stretch of text, counted in UTF-16 code units: {@code start} is inside, {@code end}
 * is not.
 *
 * <p>In {@code "He left."} the word {@code left} is {@code new Span(3, 7)}. A span may be empty; an
 * empty span marks a place between two characters.
 *
 * @param start offset of the first code unit inside; not negative
 * @param end offset of the first code unit after; not before {@code start}
 * @since 0.1
 */
public record Span(int start, int end) implements Comparable<Span> {
  /**
   * @throws IllegalArgumentException if {@code start} is negative or {@code end} is before it
   */
  public Span {
    if (start < 0) {
      throw new IllegalArgumentException("start " + start + " is negative");
    }
    if (end < start) {
      throw new IllegalArgumentException("end " + end + " is before start " + start);
    }
  }

  /** Returns the span of {@code length} code units that begins at {@code start}. */
  public static Span ofLength(int start, int length) {
    return new Span(start, Math.addExact(start, length));
  }

  /** Returns the smallest span around all of {@code spans}, or nothing if there are none. */
  public static Optional<Span> covering(List<Span> spans) {
    return spans.stream().reduce(Span::cover);
  }

  /** Returns the number of code units inside. */
  public int length() {
    return end - start;
  }

  /** Says whether the span holds no code unit. */
  public boolean isEmpty() {
    return start == end;
  }

  /** Says whether the code unit at {@code offset} is inside. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Says whether {@code other} lies wholly inside; every span contains itself. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Says whether the two share at least one code unit; an empty span overlaps nothing. */
  public boolean overlaps(Span other) {
    return Math.max(start, other.start) < Math.min(end, other.end);
  }

  /** Returns what the two share, or nothing if they {@linkplain #overlaps do not overlap}. */
  public Optional<Span> intersection(Span other) {
    return overlaps(other)
        ? Optional.of(new Span(Math.max(start, other.start), Math.min(end, other.end)))
        : Optional.empty();
  }

  /** Returns the smallest span around both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /**
   * Returns this span moved by {@code distance} code units, to the left if negative.
   *
   * @throws IllegalArgumentException if the result would begin before offset 0
   */
  public Span shift(int distance) {
    return new Span(Math.addExact(start, distance), Math.addExact(end, distance));
  }

  /**
   * Cuts the words of this span out of {@code text}.
   *
   * @throws IllegalArgumentException if the span ends after the text
   */
  public String in(CharSequence text) {
    requireNonNull(text, "text");
    requireWithin(text.length());
    return text.subSequence(start, end).toString();
  }

  /**
   * Returns this span if it ends within a text of {@code length} code units.
   *
   * @throws IllegalArgumentException if it does not
   */
  public Span requireWithin(int length) {
    if (end > length) {
      throw new IllegalArgumentException(
          "span " + this + " ends after the text, which has length " + length);
    }
    return this;
  }

  /** Orders by start, then by end. */
  @Override
  public int compareTo(Span other) {
    return start == other.start
        ? Integer.compare(end, other.end)
        : Integer.compare(start, other.start);
  }

  // What a record gets by itself is put together at run time. That costs a program 20 ms when it
  // starts, and every program compares spans.

  @Override
  public boolean equals(Object other) {
    return other instanceof Span span && start == span.start && end == span.end;
  }

  @Override
  public int hashCode() {
    return 31 * start + end;
  }

  /** Writes the span as an interval, {@code [3, 7)}. */
  @Override
  public String toString() {
    return "[" + start + ", " + end + ")";
  }
}
