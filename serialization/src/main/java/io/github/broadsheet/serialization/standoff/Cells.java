package io.github.broadsheet.serialization.standoff;

import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Lists in one cell of a table. */
final class Cells {
  private Cells() {}

  /** Returns spans as {@code 3-13;24-34}. */
  static String spans(List<Span> spans) {
    return spans.stream()
        .map(span -> span.start() + "-" + span.end())
        .collect(Collectors.joining(";"));
  }

  /**
   * Reads {@code 3-13;24-34}.
   *
   * @throws IllegalArgumentException if it is anything else
   */
  static List<Span> spans(String cell) {
    List<Span> spans = new ArrayList<>();
    for (String part : cell.isBlank() ? new String[0] : cell.strip().split(";", -1)) {
      int dash = part.indexOf('-');
      try {
        spans.add(
            new Span(
                Integer.parseInt(part.substring(0, Math.max(0, dash)).strip()),
                Integer.parseInt(part.substring(dash + 1).strip())));
      } catch (NumberFormatException e) {
        throw new IllegalArgumentException("\"" + part + "\" is no span like 3-13", e);
      }
    }
    return spans;
  }

  /** Returns words joined by {@code |}; a backslash stands before one that is part of a word. */
  static String join(List<String> words) {
    return words.stream()
        .map(word -> word.replace("\\", "\\\\").replace("|", "\\|"))
        .collect(Collectors.joining("|"));
  }

  /** Reads what {@link #join} returns; nothing is no word. */
  static List<String> split(String cell) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == '|') {
        words.add(word.toString());
        word.setLength(0);
      } else {
        boolean escaped = c == '\\' && i + 1 < cell.length();
        word.append(escaped ? cell.charAt(++i) : c);
      }
    }
    if (!cell.isEmpty()) {
      words.add(word.toString());
    }
    return words;
  }

  /** Returns {@code text} with a replacement character for each half of a surrogate pair. */
  static String wholeCharacters(String text) {
    if (text.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
      return text;
    }
    StringBuilder whole = new StringBuilder(text.length());
    text.codePoints().forEach(c -> whole.appendCodePoint(c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c));
    return whole.toString();
  }
}
