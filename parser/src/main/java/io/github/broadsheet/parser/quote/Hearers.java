package io.github.broadsheet.parser.quote;

import io.github.broadsheet.parser.quote.statement.QuoteText;
import io.github.broadsheet.parser.quote.statement.Statement;
import io.github.broadsheet.parser.quote.token.Tokens;
import io.github.broadsheet.parser.quote.token.WordSet;
import io.github.broadsheet.text.Span;
import java.util.List;

/** "The jury heard that": whoever hears does not speak, and who spoke is not said. */
final class Hearers {
  private static final WordSet HEARD = WordSet.of(List.of("heard", "hears", "hear"));

  /** Those before whom others speak; a reporter who "heard that" passes on what he heard. */
  private static final WordSet COURTS =
      WordSet.of(
          List.of(
              "jury",
              "jurors",
              "court",
              "inquest",
              "inquiry",
              "tribunal",
              "hearing",
              "magistrates",
              "panel",
              "committee"));

  private Hearers() {}

  /** The statement, without its source if that is where others spoke. */
  static Statement withoutHearer(QuoteText text, Statement statement) {
    if (statement.source().isEmpty() || statement.cue().isEmpty()) {
      return statement;
    }
    Tokens tokens = text.tokens();
    Span cue = statement.cue().get(0);
    Span source = statement.source().get(0);
    int verb = last(tokens, cue);
    boolean hears =
        (HEARD.has(tokens, verb) || isToldAtLast(text, verb))
            && COURTS.has(tokens, last(tokens, source))
            && source.end() < cue.start();
    return hears
        ? new Statement(
            List.of(),
            statement.cue(),
            statement.content(),
            statement.confidence(),
            statement.rule())
        : statement;
  }

  /** "Captain was asleep, court told": nobody is told anything after the verb. */
  private static boolean isToldAtLast(QuoteText text, int verb) {
    Tokens tokens = text.tokens();
    int next = verb + 1;
    boolean ends =
        next >= tokens.size()
            || !tokens.has(next, Tokens.WORD | Tokens.NUMBER | Tokens.QUOTE)
            || text.sentences().sentenceOf(next) != text.sentences().sentenceOf(verb);
    return ends && tokens.is(verb, "told") && !tokens.is(Math.min(next, tokens.size() - 1), ":");
  }

  private static int last(Tokens tokens, Span span) {
    return Math.max(0, tokens.firstStartingAt(span.end()) - 1);
  }
}
