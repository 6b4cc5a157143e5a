package io.github.broadsheet.text;

import java.util.Arrays;

/**
 * Leads from offsets in one text to the offsets the same characters have in the text it was made
 * from: from {@code Article.text()} to the file that was read.
 *
 * <p>The map is a list of runs. Within a run both texts advance together, unless it stands for
 * other characters than its own, as an ampersand does for its entity in HTML; characters between
 * runs were added (on this side) or left out (on the other). Runs stand in order on this side; on
 * the other they may go back, as when a caption is moved below its picture. Immutable, equal by
 * value, safe to share between threads; each look-up takes logarithmic time.
 *
 * @since 0.1
 */
public final class OffsetMap {
  private final int[] from;
  private final int[] to;
  private final int[] lengths;
  private final int[] originalLengths;

  private OffsetMap(int[] from, int[] to, int[] lengths, int[] originalLengths) {
    this.from = from;
    this.to = to;
    this.lengths = lengths;
    this.originalLengths = originalLengths;
  }

  /** Returns the map that leads each of the first {@code length} offsets to itself. */
  public static OffsetMap identity(int length) {
    return builder().add(0, 0, length).build();
  }

  /** Returns a builder without runs. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the offset in the other text of the character at {@code offset}. For a character that
   * was added, that is the end of the run before it, or the start of the first run; for one that
   * stands for others, the first of those.
   */
  public int toOriginal(int offset) {
    int run = runAt(offset);
    if (run < 0) {
      return to.length == 0 ? 0 : to[0];
    }
    int inside = Math.min(offset - from[run], lengths[run]);
    return isEven(run) ? to[run] + inside : inside < lengths[run] ? to[run] : originalEnd(run);
  }

  private boolean isEven(int run) {
    return lengths[run] == originalLengths[run];
  }

  private int originalEnd(int run) {
    return to[run] + originalLengths[run];
  }

  /**
   * Returns the span in the other text from the first to the last character of {@code span}. An
   * empty span leads to an empty one. Added characters at its edges are left out.
   */
  public Span toOriginal(Span span) {
    if (span.isEmpty()) {
      int at = toOriginal(span.start());
      return new Span(at, at);
    }
    int start = to.length == 0 ? 0 : firstOriginal(span.start());
    int end = lastOriginalEnd(span.end());
    return new Span(Math.min(start, end), Math.max(start, end));
  }

  private int firstOriginal(int offset) {
    int run = runAt(offset);
    if (run >= 0 && offset - from[run] < lengths[run]) {
      return toOriginal(offset);
    }
    return run + 1 < to.length ? to[run + 1] : toOriginal(offset);
  }

  private int lastOriginalEnd(int end) {
    int run = runAt(end - 1);
    if (run < 0) {
      return toOriginal(end);
    }
    return isEven(run) ? to[run] + Math.min(end - from[run], lengths[run]) : originalEnd(run);
  }

  /** Returns the number of runs. */
  public int runCount() {
    return from.length;
  }

  /** Returns where run {@code index} lies on this side. */
  public Span run(int index) {
    return Span.ofLength(from[index], lengths[index]);
  }

  /** Returns where run {@code index} lies in the other text. */
  public Span originalRun(int index) {
    return Span.ofLength(to[index], originalLengths[index]);
  }

  /** Finds the last run that starts at or before {@code offset}; -1 if none does. */
  private int runAt(int offset) {
    int found = Arrays.binarySearch(from, offset);
    return found >= 0 ? found : -found - 2;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OffsetMap that
        && Arrays.equals(from, that.from)
        && Arrays.equals(to, that.to)
        && Arrays.equals(lengths, that.lengths)
        && Arrays.equals(originalLengths, that.originalLengths);
  }

  @Override
  public int hashCode() {
    int places = Arrays.hashCode(from) * 31 + Arrays.hashCode(to);
    return (places * 31 + Arrays.hashCode(lengths)) * 31 + Arrays.hashCode(originalLengths);
  }

  @Override
  public String toString() {
    return "OffsetMap of " + from.length + " runs";
  }

  /** Collects runs in the order of this side. Not safe to share between threads. */
  public static final class Builder {
    private int[] from = new int[16];
    private int[] to = new int[16];
    private int[] lengths = new int[16];
    private int[] originalLengths = new int[16];
    private int size;

    private Builder() {}

    /**
     * Adds a run of {@code length} code units that stand at {@code offset} here and at {@code
     * original} in the other text. A run that continues the last one is joined to it; a run of
     * length 0 is left out.
     *
     * @throws IllegalArgumentException if a number is negative, or the run begins before the end of
     *     the last one
     */
    public Builder add(int offset, int original, int length) {
      check(offset, original, length);
      if (length > 0 && continuesLast(offset, original)) {
        lengths[size - 1] += length;
        originalLengths[size - 1] += length;
      } else if (length > 0) {
        append(offset, length, original, length);
      }
      return this;
    }

    /**
     * Adds a run of {@code length} code units that stand at {@code offset} here for {@code
     * originalLength} other ones at {@code original}: each leads to all of those. A run of length 0
     * is left out.
     *
     * @throws IllegalArgumentException if a number is negative, or the run begins before the end of
     *     the last one
     */
    public Builder addReplaced(int offset, int length, int original, int originalLength) {
      check(offset, original, Math.min(length, originalLength));
      if (length > 0) {
        append(offset, length, original, originalLength);
      }
      return this;
    }

    private void append(int offset, int length, int original, int originalLength) {
      if (size == from.length) {
        from = Arrays.copyOf(from, size * 2);
        to = Arrays.copyOf(to, size * 2);
        lengths = Arrays.copyOf(lengths, size * 2);
        originalLengths = Arrays.copyOf(originalLengths, size * 2);
      }
      from[size] = offset;
      to[size] = original;
      lengths[size] = length;
      originalLengths[size++] = originalLength;
    }

    private void check(int offset, int original, int length) {
      if (original < 0 || length < 0) {
        throw new IllegalArgumentException(
            "original " + original + " and length " + length + " must not be negative");
      }
      int least = size == 0 ? 0 : from[size - 1] + lengths[size - 1];
      if (offset < least) {
        throw new IllegalArgumentException(
            "offset " + offset + " is before " + least + ", where the last run ends");
      }
    }

    private boolean continuesLast(int offset, int original) {
      return size > 0
          && lengths[size - 1] == originalLengths[size - 1]
          && offset == from[size - 1] + lengths[size - 1]
          && original == to[size - 1] + lengths[size - 1];
    }

    /** Returns the finished map; the builder may go on. */
    public OffsetMap build() {
      return new OffsetMap(
          Arrays.copyOf(from, size),
          Arrays.copyOf(to, size),
          Arrays.copyOf(lengths, size),
          Arrays.copyOf(originalLengths, size));
    }
  }
}
