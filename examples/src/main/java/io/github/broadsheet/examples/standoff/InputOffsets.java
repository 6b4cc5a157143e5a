package io.github.broadsheet.examples.standoff;

import io.github.broadsheet.examples.shared.UserException;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.ReadResult;
import io.github.broadsheet.text.CodePoints;
import io.github.broadsheet.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Leads from spans of an article's text to spans of the file it was read from, counted in Unicode
 * code points, as Python counts.
 *
 * <p>A byte order mark is a code point of the file, and so is each half of a line end of two
 * characters.
 */
final class InputOffsets {
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final ReadResult result;
  private final int before;
  private final CodePoints points;

  private InputOffsets(ReadResult result, int before, CodePoints points) {
    this.result = result;
    this.before = before;
    this.points = points;
  }

  /**
   * Returns the offsets of {@code file}, of which {@code result} came.
   *
   * @throws UserException if the format of the file is one whose offsets are not known
   */
  static InputOffsets of(Path file, ReadResult result) {
    String input =
        result
            .input()
            .orElseThrow(
                () -> new UserException(file.toString(), "is " + result.format() + ", not text"));
    boolean countsMark = input.startsWith("\uFEFF");
    return new InputOffsets(
        result, !countsMark && startsWithMark(file) ? 1 : 0, CodePoints.of(input));
  }

  private static boolean startsWithMark(Path file) {
    try {
      byte[] head = Input.of(file).head();
      return head.length >= 3 && Arrays.equals(head, 0, 3, BYTE_ORDER_MARK, 0, 3);
    } catch (IOException e) {
      throw new UserException(file.toString(), e);
    }
  }

  /** Returns the place of {@code span} in the file. */
  Span of(Span span) {
    Span counted = points.toCodePoints(result.toInput(span));
    return new Span(before + counted.start(), before + counted.end());
  }
}
