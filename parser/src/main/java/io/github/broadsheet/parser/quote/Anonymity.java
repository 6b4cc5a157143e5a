package io.github.broadsheet.parser.quote;

import io.github.broadsheet.parser.quote.statement.QuoteText;
import io.github.broadsheet.parser.quote.statement.Statement;
import io.github.broadsheet.parser.quote.token.Tokens;
import io.github.broadsheet.parser.quote.token.WordSet;
import java.util.Set;

/** Tells the terms on which somebody spoke from what they said: "asked not to be named". */
final class Anonymity {
  private static final Set<String> NAMING =
      Set.of("named", "identified", "quoted", "cited", "mentioned");

  private static final WordSet REFUSING =
      WordSet.of(Set.of("declined", "declines", "refused", "refuses"));

  private static final Set<String> ASIDE = Set.of("who", "that", "which");

  private Anonymity() {}

  /**
   * Whether a statement reports no more than the wish to stay unnamed, as an aside: "said an
   * official, who asked not to be named". A sentence of its own, "They asked not to be named",
   * tells the reader something.
   */
  static boolean isWish(Statement statement, QuoteText text) {
    Tokens tokens = text.tokens();
    if (statement.content().isEmpty() || !isAside(statement, text)) {
      return false;
    }
    int first = tokens.firstStartingAt(statement.content().get(0).start());
    if (first + 3 >= tokens.size()) {
      return false;
    }
    int to = tokens.is(first, "not") || !isRefused(statement, tokens) ? first + 1 : first;
    boolean named =
        (to == first || tokens.is(first, "not"))
            && tokens.is(to, "to")
            && tokens.is(to + 1, "be")
            && NAMING.contains(tokens.normalized(to + 2));
    return named || tokens.is(first, "anonymity") || tokens.is(first + 1, "anonymity");
  }

  /** "Who declined to be named". */
  private static boolean isRefused(Statement statement, Tokens tokens) {
    return !statement.cue().isEmpty()
        && REFUSING.has(tokens, tokens.firstStartingAt(statement.cue().get(0).end()) - 1);
  }

  private static boolean isAside(Statement statement, QuoteText text) {
    return statement.source().isEmpty()
        || ASIDE.contains(statement.source().get(0).in(text.text()));
  }
}
