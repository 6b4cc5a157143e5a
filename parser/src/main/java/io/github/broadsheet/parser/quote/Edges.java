package io.github.broadsheet.parser.quote;

import io.github.broadsheet.parser.quote.statement.Statement;
import io.github.broadsheet.text.Span;
import java.util.List;

/**
 * Cuts outer commas and stops off sources and cues, and the day off "Harbour Robotics today": they
 * belong to the sentence.
 */
final class Edges {
  private static final List<String> DAYS = List.of(" today", " yesterday", " tonight");

  private Edges() {}

  static Statement trimmed(Statement statement, String text) {
    List<Span> source =
        statement.source().stream()
            .map(span -> trimmed(withoutDay(trimmed(span, text), text), text))
            .toList();
    List<Span> cue = statement.cue().stream().map(span -> trimmed(span, text)).toList();
    return source.equals(statement.source()) && cue.equals(statement.cue())
        ? statement
        : new Statement(source, cue, statement.content(), statement.confidence(), statement.rule());
  }

  /** Whether a source is "today" and nobody. */
  static boolean isBareDay(Span source, String text) {
    return DAYS.stream().anyMatch(day -> day.substring(1).contentEquals(source.in(text)));
  }

  private static Span withoutDay(Span source, String text) {
    for (String day : DAYS) {
      if (source.length() > day.length() && text.startsWith(day, source.end() - day.length())) {
        return new Span(source.start(), source.end() - day.length());
      }
    }
    return source;
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
