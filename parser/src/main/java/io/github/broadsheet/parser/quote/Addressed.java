package io.github.broadsheet.parser.quote;

import io.github.broadsheet.parser.quote.statement.QuoteText;
import io.github.broadsheet.parser.quote.statement.Statement;
import io.github.broadsheet.parser.quote.token.Tokens;
import io.github.broadsheet.parser.quote.token.WordSet;
import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Takes those spoken to out of what they were told: "told [councillors the plan was over]". */
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

  private Addressed() {}

  static Statement without(QuoteText text, Statement statement) {
    if (statement.cue().isEmpty() || statement.content().isEmpty()) {
      return statement;
    }
    Tokens tokens = text.tokens();
    int cue = tokens.firstStartingAt(statement.cue().get(0).end()) - 1;
    int hearers = tokens.firstStartingAt(statement.content().get(0).start());
    boolean told =
        hearers == cue + 1
            && TELLING.has(tokens, cue)
            && hearers + 2 < tokens.size()
            && isPeople(tokens, hearers)
            && tokens.end(hearers + 1) < statement.content().get(0).end()
            && (tokens.is(cue, "to")
                ? tokens.is(hearers + 1, "that") && isWriting(tokens, cue)
                : OPENING.has(tokens, hearers + 1));
    return told ? statement.withContent(after(tokens, hearers, statement.content())) : statement;
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
        && tokens.normalized(token).endsWith("s");
  }

  private static List<Span> after(Tokens tokens, int hearers, List<Span> content) {
    List<Span> cut = new ArrayList<>(content);
    cut.set(0, new Span(tokens.start(hearers + 1), content.get(0).end()));
    return cut;
  }
}
