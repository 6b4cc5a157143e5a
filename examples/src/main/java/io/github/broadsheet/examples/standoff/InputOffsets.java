package io.github.broadsheet.examples.standoff;

import io.github.broadsheet.examples.shared.UserException;
import io.github.broadsheet.io.Input;
import io.github.broadsheet.io.ReadResult;
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
  private final int[] pairs;

  private InputOffsets(ReadResult result, int before, int[] pairs) {
    this.result = result;
    this.before = before;
    this.pairs = pairs;
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
    return new InputOffsets(result, !countsMark && startsWithMark(file) ? 1 : 0, pairs(input));
  }

  private static boolean startsWithMark(Path file) {
    try {
      byte[] head = Input.of(file).head();
      return head.length >= 3 && Arrays.equals(head, 0, 3, BYTE_ORDER_MARK, 0, 3);
    } catch (IOException e) {
      throw new UserException(file.toString(), e);
    }
  }

  /** Finds the second halves of surrogate pairs, each of which is no code point of its own. */
  private static int[] pairs(String input) {
    int[] found = new int[16];
    int size = 0;
    for (int i = 1; i < input.length(); i++) {
      if (Character.isSurrogatePair(input.charAt(i - 1), input.charAt(i))) {
        if (size == found.length) {
          found = Arrays.copyOf(found, size * 2);
        }
        found[size++] = i;
      }
    }
    return Arrays.copyOf(found, size);
  }

  /** Returns the place of {@code span} in the file. */
  Span of(Span span) {
    Span inInput = result.toInput(span);
    return new Span(codePoints(inInput.start()), codePoints(inInput.end()));
  }

  private int codePoints(int offset) {
    int found = Arrays.binarySearch(pairs, offset);
    return before + offset - (found >= 0 ? found : -found - 1);
  }
}
