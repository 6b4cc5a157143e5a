package io.github.broadsheet.serialization.schemaorg;

import io.github.broadsheet.serialization.markup.Whitespace;
import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds passages in a text that names them by their words alone, in text order. Not safe to share
 * between threads.
 */
final class PassageFinder {
  private static final String OPENING = "“‘\"'«„";
  private static final String CLOSING = "”’\"'»“";

  /** Looking for words that are not there costs a pass over the text; so many passes, no more. */
  private static final int MAX_MISSES = 100;

  private final String text;
  private int reached;
  private List<String> last = List.of();
  private int lastEnd;
  private int misses;

  PassageFinder(String text) {
    this.text = text;
  }

  /** Returns where {@code pieces} stand, one after the other; nothing if one is not found. */
  List<Span> find(List<String> pieces) {
    // What is said twice in a row stands in two places; else a passage may be inside another.
    int from = pieces.equals(last) ? lastEnd : reached;
    List<Span> spans = find(pieces, from);
    if (spans.isEmpty() && from > 0) {
      spans = find(pieces, 0);
    }
    if (!spans.isEmpty()) {
      last = pieces;
      lastEnd = spans.get(spans.size() - 1).end();
    }
    return spans;
  }

  private List<Span> find(List<String> pieces, int from) {
    List<Span> spans = new ArrayList<>();
    int at = from;
    for (String piece : pieces) {
      String words = Whitespace.collapse(piece);
      int start = words.isEmpty() || misses >= MAX_MISSES ? -1 : indexOf(words, at);
      if (start < 0) {
        misses++;
        return List.of();
      }
      Span span = withMarks(new Span(start, start + words.length()), at);
      spans.add(span);
      at = span.end();
    }
    return spans;
  }

  private int indexOf(String words, int from) {
    return text.indexOf(words, from);
  }

  /** Says that a passage was found, so that the next is looked for from there. */
  void found(Span span) {
    reached = Math.max(0, span.start());
  }

  private Span withMarks(Span span, int from) {
    boolean isMarked =
        span.start() > from
            && span.end() < text.length()
            && areMarks(text.charAt(span.start() - 1), text.charAt(span.end()));
    return isMarked ? new Span(span.start() - 1, span.end() + 1) : span;
  }

  private static boolean areMarks(char first, char last) {
    int kind = OPENING.indexOf(first);
    return kind >= 0 && CLOSING.charAt(kind) == last;
  }

  /** Returns {@code words} without the quotation marks around them, if there is a pair of them. */
  static String withoutMarks(String words) {
    String trimmed = words.strip();
    int last = trimmed.length() - 1;
    return last > 1 && areMarks(trimmed.charAt(0), trimmed.charAt(last))
        ? trimmed.substring(1, last)
        : trimmed;
  }
}
