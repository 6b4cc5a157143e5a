package io.github.broadsheet.parser.quote;

import io.github.broadsheet.parser.quote.statement.Statement;
import io.github.broadsheet.text.Span;
import java.util.List;

/** Cuts outer commas and stops off sources and cues: they belong to the sentence. */
final class Edges {
  private Edges() {}

  static Statement trimmed(Statement statement, String text) {
    List<Span> source = statement.source().stream().map(span -> trimmed(span, text)).toList();
    List<Span> cue = statement.cue().stream().map(span -> trimmed(span, text)).toList();
    return source.equals(statement.source()) && cue.equals(statement.cue())
        ? statement
        : new Statement(source, cue, statement.content(), statement.confidence(), statement.rule());
  }

  private static Span trimmed(Span span, String text) {
    int end = span.end();
    while (end > span.start() + 1 && isOuter(text, end)) {
      end--;
    }
    return new Span(span.start(), end);
  }

  /** A comma or white space before {@code end}; a full stop if it ends no short form. */
  private static boolean isOuter(String text, int end) {
    char last = text.charAt(end - 1);
    return last == ',' || last == ' ' || (last == '.' && isLongWord(text, end - 1));
  }

  private static boolean isLongWord(String text, int stop) {
    int start = stop;
    while (start > 0 && Character.isLowerCase(text.charAt(start - 1))) {
      start--;
    }
    return stop - start > 4;
  }
}
