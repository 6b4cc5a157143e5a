package io.github.broadsheet.parser.quote;

import io.github.broadsheet.parser.quote.statement.QuoteText;
import io.github.broadsheet.parser.quote.statement.Statement;
import io.github.broadsheet.parser.quote.token.Openers;
import io.github.broadsheet.parser.quote.token.Tokens;
import io.github.broadsheet.parser.quote.token.WordSet;
import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Gives a source the name that stands before it, where it is no more than what is added to one: "a
 * maker of robots" in "Harbour Robotics, a maker of robots, today announced", the ticker in
 * "Harbour Robotics (NASDAQ: HBR) announced".
 */
final class NamesBefore {
  private static final int LONGEST_BRACKET = 12;
  private static final int LONGEST_NAME = 8;

  private static final WordSet ADDING = WordSet.of(Set.of("a", "an", "the", "one"));
  private static final WordSet LINKS = WordSet.of(Set.of("&", "of", "for", "and", "the"));

  /** What a clause may begin with, so that the name after it is its subject. */
  private static final WordSet OPENING =
      WordSet.of(Set.of("but", "that", "while", "as", "because", "when", "after", "whereas"));

  private final QuoteText text;
  private final Tokens tokens;

  private NamesBefore(QuoteText text) {
    this.text = text;
    this.tokens = text.tokens();
  }

  /** The statement, with the whole of its source. */
  static Statement joined(QuoteText text, Statement statement) {
    boolean before =
        statement.source().size() == 1
            && !statement.cue().isEmpty()
            && statement.source().get(0).end() <= statement.cue().get(0).start();
    return before ? new NamesBefore(text).joined(statement) : statement;
  }

  /** Whether a colon inside a bracket was taken for a cue: "(ASX: HBR; OTC: HBRTF) announced". */
  static boolean isTicker(QuoteText text, Statement statement) {
    if (statement.source().size() != 1 || statement.cue().isEmpty()) {
      return false;
    }
    Tokens tokens = text.tokens();
    int colon = tokens.firstStartingAt(statement.cue().get(0).start());
    return colon > 0
        && colon < tokens.size()
        && tokens.is(colon, ":")
        && tokens.has(colon - 1, Tokens.ALL_CAPS)
        && statement.source().get(0).end() == tokens.end(colon - 1)
        && new NamesBefore(text).bracket(colon) < colon;
  }

  private Statement joined(Statement statement) {
    Span source = statement.source().get(0);
    int first = tokens.firstStartingAt(source.start());
    int after = tokens.firstStartingAt(source.end());
    int name = isAddition(first, after) ? nameBefore(first - 1) : nameBeforeBracket(first, after);
    if (name < 0) {
      return statement;
    }
    return new Statement(
        List.of(new Span(tokens.start(name), source.end())),
        statement.cue(),
        new ArrayList<>(statement.content()),
        statement.confidence(),
        statement.rule());
  }

  /** Between two commas, and after an article: ", a maker of robots,". */
  private boolean isAddition(int first, int after) {
    boolean closed = after < tokens.size() && (tokens.is(after, ",") || tokens.is(after - 1, ","));
    return closed
        && first > 1
        && tokens.is(first - 1, ",")
        && ADDING.has(tokens, first)
        && !tokens.has(first, Tokens.CAPITALIZED);
  }

  /** Where the name begins that ends at a comma and opens its clause, or -1. */
  private int nameBefore(int comma) {
    int end = tokens.is(comma - 1, ")") ? bracket(comma - 1) : comma;
    int first = end;
    while (first > 0 && end - first < LONGEST_NAME && isPartOfName(first - 1, end)) {
      first--;
    }
    return first < end && opensClause(first) ? first : -1;
  }

  private boolean isPartOfName(int token, int end) {
    boolean same =
        token + 1 == end
            || text.sentences().sentenceOf(token) == text.sentences().sentenceOf(token + 1);
    boolean capital = tokens.has(token, Tokens.CAPITALIZED);
    boolean link = LINKS.has(tokens, token) && token + 1 < end || tokens.is(token, "plc");
    return same && (capital || link);
  }

  /** A name, not "In Selwick": its first word opens the sentence, or follows a mark. */
  private boolean opensClause(int first) {
    if (!tokens.has(first, Tokens.CAPITALIZED) || Openers.isOpener(tokens, first)) {
      return false;
    }
    int before = first - 1;
    return first == text.sentences().firstToken(text.sentences().sentenceOf(first))
        || OPENING.has(tokens, before)
        || (tokens.has(before, Tokens.PUNCTUATION) && !tokens.is(before, ","));
  }

  /** Where the name before a bracket begins that holds all of a source, or -1. */
  private int nameBeforeBracket(int first, int after) {
    boolean closed =
        after > first && after <= tokens.size() && tokens.is(after - 1, ")")
            || (after < tokens.size() && tokens.is(after, ")"));
    int open = closed ? bracket(first) : first;
    if (open >= first || open < 1) {
      return -1;
    }
    return nameBefore(open);
  }

  /** The bracket that a token stands in, or the token itself. */
  private int bracket(int token) {
    for (int i = token - 1; i >= Math.max(0, token - LONGEST_BRACKET); i--) {
      if (tokens.is(i, ")")) {
        return token;
      }
      if (tokens.is(i, "(")) {
        return i;
      }
    }
    return token;
  }
}
