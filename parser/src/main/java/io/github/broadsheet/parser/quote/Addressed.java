package io.github.broadsheet.parser.quote;

import io.github.broadsheet.parser.quote.statement.QuoteText;
import io.github.broadsheet.parser.quote.statement.Statement;
import io.github.broadsheet.parser.quote.token.Tokens;
import io.github.broadsheet.parser.quote.token.WordSet;
import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Takes those spoken to out of what they were told, and the way it reached them: "told [councillors
 * the plan was over]", "told them [via Chatter that it was]".
 */
final class Addressed {
  private static final WordSet TELLING =
      WordSet.of(
          Set.of(
              "told",
              "tells",
              "tell",
              "telling",
              "assured",
              "assures",
              "informed",
              "informs",
              "reminded",
              "reminds",
              "to"));

  private static final WordSet PAPERS =
      WordSet.of(
          Set.of(
              "note",
              "letter",
              "email",
              "e-mail",
              "memo",
              "message",
              "statement",
              "tweet",
              "report",
              "speech"));

  /** What a clause begins with. */
  private static final WordSet OPENING =
      WordSet.of(
          Set.of(
              "that", "the", "a", "an", "he", "she", "it", "they", "we", "his", "her", "its",
              "their", "this", "there", "these", "those", "no"));

  /** What is told itself, and hears nothing: "told lies the whole time". */
  private static final WordSet TALES =
      WordSet.of(
          Set.of(
              "lies",
              "fibs",
              "untruths",
              "falsehoods",
              "truths",
              "stories",
              "tales",
              "jokes",
              "anecdotes",
              "yarns",
              "secrets",
              "myths",
              "fortunes"));

  private Addressed() {}

  static Statement without(QuoteText text, Statement statement) {
    if (statement.cue().isEmpty() || statement.content().isEmpty()) {
      return statement;
    }
    Tokens tokens = text.tokens();
    Span words = statement.content().get(0);
    int first = tokens.firstStartingAt(words.start());
    int clause =
        isSentBy(tokens, first)
            ? first + 2
            : isAddressed(tokens, statement, first) ? first + 1 : -1;
    if (clause < 0 || tokens.end(clause) >= words.end()) {
      return statement;
    }
    List<Span> content = new ArrayList<>(statement.content());
    content.set(0, new Span(tokens.start(clause), words.end()));
    return statement.withContent(content);
  }

  /** "Via Chatter that". */
  private static boolean isSentBy(Tokens tokens, int first) {
    return first + 2 < tokens.size() && tokens.is(first, "via") && tokens.is(first + 2, "that");
  }

  private static boolean isAddressed(Tokens tokens, Statement statement, int first) {
    int cue = tokens.firstStartingAt(statement.cue().get(0).end()) - 1;
    if (first != cue + 1
        || first + 1 >= tokens.size()
        || !TELLING.has(tokens, cue)
        || !isPeople(tokens, first)) {
      return false;
    }
    return tokens.is(cue, "to")
        ? tokens.is(first + 1, "that") && isWriting(tokens, cue)
        : OPENING.has(tokens, first + 1);
  }

  /** "Wrote in a note to", but not "referred to [reports that …]". */
  private static boolean isWriting(Tokens tokens, int to) {
    return to > 0 && PAPERS.has(tokens, to - 1);
  }

  /** A plural without an article. */
  private static boolean isPeople(Tokens tokens, int token) {
    return tokens.has(token, Tokens.WORD)
        && !tokens.has(token, Tokens.CAPITALIZED)
        && !OPENING.has(tokens, token)
        && !TALES.has(tokens, token)
        && tokens.normalized(token).endsWith("s");
  }
}
