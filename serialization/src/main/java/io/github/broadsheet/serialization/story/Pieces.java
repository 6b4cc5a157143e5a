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
                  && (piece.start() <= last.end()
                      || text.substring(last.end(), piece.start()).isBlank())) {
                joined.set(joined.size() - 1, last.cover(piece));
              } else {
                joined.add(piece);
              }
            });
    return joined;
  }
}
