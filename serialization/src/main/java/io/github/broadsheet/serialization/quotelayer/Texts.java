package io.github.broadsheet.serialization.quotelayer;

import io.github.broadsheet.text.Span;
import java.util.Arrays;
import java.util.List;

/**
 * A text of which only scattered words are known: the rest is blank. Offsets are code points, and
 * one code point of the known words stands for one of the text. Not safe to share between threads.
 */
public final class Texts {
  private final int limit;
  private int[] points = new int[256];
  private int length;

  /** Makes a text of at most {@code limit} code points. */
  public Texts(int limit) {
    this.limit = limit;
  }

  /**
   * Sets the words at {@code spans}, which are {@code words} joined by single spaces.
   *
   * @throws IllegalArgumentException if the words do not have the length of the spans, or a span
   *     ends after the limit
   */
  public void put(List<Span> spans, String words) {
    int[] known = words.codePoints().toArray();
    int next = 0;
    for (Span span : spans) {
      span.requireWithin(limit);
      if (next + span.length() > known.length) {
        throw new IllegalArgumentException(
            "the words \"" + words + "\" are shorter than their span " + span);
      }
      reserve(span.end());
      System.arraycopy(known, next, points, span.start(), span.length());
      next += span.length() + 1;
    }
    if (next != known.length + 1) {
      throw new IllegalArgumentException("the words \"" + words + "\" are longer than their spans");
    }
  }

  private void reserve(int end) {
    if (end > points.length) {
      points = Arrays.copyOf(points, Math.max(end, Math.min(limit, points.length * 2)));
    }
    if (end > length) {
      length = end;
    }
  }

  /** Returns the text; what is not known is spaces. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.appendCodePoint(points[i] == 0 ? ' ' : points[i]);
    }
    return text.toString();
  }
}
