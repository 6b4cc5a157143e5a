package io.github.broadsheet.serialization.wire;

import java.util.ArrayList;
import java.util.List;

/** The lines of a text put together to paragraphs: teleprinters broke lines at about 70 columns. */
final class Copy {
  /** A line shorter than this did not end because it was full. */
  private static final int FULL = 45;

  private Copy() {}

  /** Returns the paragraphs, with single spaces. */
  static List<String> paragraphs(List<String> lines) {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    int last = 0;
    for (String line : lines) {
      String words = line.strip();
      boolean begins = words.isEmpty() || isIndented(line) || last < FULL;
      if (begins) {
        close(open, paragraphs);
      }
      if (!words.isEmpty()) {
        open.append(open.length() == 0 ? "" : " ").append(words);
      }
      last = words.length();
    }
    close(open, paragraphs);
    return paragraphs;
  }

  private static boolean isIndented(String line) {
    return line.startsWith("  ") || line.startsWith("\t");
  }

  private static void close(StringBuilder open, List<String> paragraphs) {
    if (open.length() > 0) {
      paragraphs.add(open.toString());
      open.setLength(0);
    }
  }
}
