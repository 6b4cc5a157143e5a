package io.github.broadsheet.parser.quote;

import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * What an editor did to quoted words.
 *
 * @param insertions words put in, with their brackets
 * @param ellipses places where words were left out
 */
record Editing(List<Span> insertions, List<Span> ellipses) {
  private static final int LONGEST_INSERTION = 200;

  static Editing of(String text, List<Span> marked) {
    Editing editing = new Editing(new ArrayList<>(), new ArrayList<>());
    marked.forEach(span -> editing.read(text, span));
    return editing;
  }

  private void read(String text, Span span) {
    int i = span.start();
    while (i < span.end()) {
      char c = text.charAt(i);
      if (c == '[') {
        i = bracket(text, i, span.end());
      } else if (c == '\u2026') {
        ellipses.add(new Span(i, ++i));
      } else if (c != '.') {
        i++;
      } else if (text.startsWith("...", i)) {
        i = dots(text, i, span.end());
      } else if (text.startsWith(". . .", i)) {
        ellipses.add(new Span(i, Math.min(i + 5, span.end())));
        i += 5;
      } else {
        i++;
      }
    }
  }

  private int bracket(String text, int open, int end) {
    int limit = Math.min(end, open + LONGEST_INSERTION);
    for (int i = open + 1; i < limit; i++) {
      if (text.charAt(i) == ']') {
        Span whole = new Span(open, i + 1);
        (isEllipsis(text.substring(open + 1, i)) ? ellipses : insertions).add(whole);
        return i + 1;
      }
    }
    return open + 1;
  }

  private static boolean isEllipsis(String inside) {
    return inside.chars().allMatch(c -> c == '.' || c == '\u2026' || c == ' ');
  }

  private int dots(String text, int start, int end) {
    int i = start;
    while (i < end && text.charAt(i) == '.') {
      i++;
    }
    ellipses.add(new Span(start, i));
    return i;
  }
}
