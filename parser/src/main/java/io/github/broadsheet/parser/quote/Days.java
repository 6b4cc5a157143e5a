package io.github.broadsheet.parser.quote;

import io.github.broadsheet.parser.quote.statement.QuoteText;
import io.github.broadsheet.parser.quote.statement.Statement;
import io.github.broadsheet.parser.quote.token.DayWords;
import io.github.broadsheet.parser.quote.token.Tokens;
import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes the day of a statement out of its source and content: "On Monday Roe said", "Harbour
 * Robotics today announced", "Roe announced on Monday plans to leave".
 */
final class Days {
  private Days() {}

  static Statement without(QuoteText text, Statement statement) {
    Tokens tokens = text.tokens();
    List<Span> source = withoutLast(tokens, source(tokens, statement.source()));
    List<Span> content = content(tokens, statement);
    return source.equals(statement.source()) && content.equals(statement.content())
        ? statement
        : new Statement(source, statement.cue(), content, statement.confidence(), statement.rule());
  }

  /** Whether a source is "today" and nobody. */
  static boolean isBare(Tokens tokens, Span source) {
    int token = tokens.firstStartingAt(source.start());
    return token < tokens.size()
        && DayWords.isNear(tokens, token)
        && tokens.end(token) == source.end();
  }

  /** "[Harbour Robotics today] announced". */
  private static List<Span> withoutLast(Tokens tokens, List<Span> source) {
    if (source.isEmpty()) {
      return source;
    }
    Span last = source.get(source.size() - 1);
    int day = tokens.firstStartingAt(last.end()) - 1;
    if (day < 1 || tokens.start(day) <= last.start() || !DayWords.isNear(tokens, day)) {
      return source;
    }
    int before = tokens.is(day - 1, ",") && day > 1 ? day - 2 : day - 1;
    if (tokens.start(before) < last.start()) {
      return source;
    }
    List<Span> cut = new ArrayList<>(source);
    cut.set(source.size() - 1, new Span(last.start(), tokens.end(before)));
    return cut;
  }

  /** "On [Monday Roe] said": a name, and the day before it. */
  private static List<Span> source(Tokens tokens, List<Span> source) {
    if (source.isEmpty()) {
      return source;
    }
    int first = tokens.firstStartingAt(source.get(0).start());
    first += first < tokens.size() && tokens.is(first, "on") ? 1 : 0;
    boolean day =
        first > 0
            && first + 1 < tokens.size()
            && tokens.is(first - 1, "on")
            && DayWords.WEEKDAYS.has(tokens, first)
            && tokens.start(first + 1) < source.get(0).end();
    return day ? startingAt(tokens.start(first + 1), source) : source;
  }

  /** "Announced [on Monday plans to leave]". */
  private static List<Span> content(Tokens tokens, Statement statement) {
    List<Span> content = statement.content();
    if (statement.cue().isEmpty()) {
      return content;
    }
    int first = tokens.firstStartingAt(content.get(0).start());
    boolean day =
        first + 2 < tokens.size()
            && tokens.is(first, "on")
            && DayWords.WEEKDAYS.has(tokens, first + 1)
            && tokens.has(first + 2, Tokens.WORD)
            && tokens.start(first + 2) < content.get(0).end()
            && first == tokens.firstStartingAt(statement.cue().get(0).end());
    return day ? startingAt(tokens.start(first + 2), content) : content;
  }

  private static List<Span> startingAt(int start, List<Span> spans) {
    List<Span> cut = new ArrayList<>(spans);
    cut.set(0, new Span(start, spans.get(0).end()));
    return cut;
  }
}
