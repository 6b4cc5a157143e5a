package io.github.broadsheet.serialization.story;

import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Passages that markup has cut, at the ends of blocks or of other elements. */
public final class Pieces {
  private Pieces() {}

  /** Returns {@code pieces} of {@code text} in order, those joined that only white space parts. */
  public static List<Span> joined(List<Span> pieces, String text) {
    List<Span> joined = new ArrayList<>();
    pieces.stream()
        .sorted()
        .forEach(
            piece -> {
              Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
              if (last != null
                  && (piece.start() <= last.end() || isBlank(text, last.end(), piece.start()))) {
                joined.set(joined.size() - 1, last.cover(piece));
              } else {
                joined.add(piece);
              }
            });
    return joined;
  }

  private static boolean isBlank(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
