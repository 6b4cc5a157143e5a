package io.github.broadsheet.parser.quote;

import io.github.broadsheet.parser.quote.circumstance.Languages;
import io.github.broadsheet.parser.quote.statement.QuoteText;
import io.github.broadsheet.parser.quote.statement.Statement;
import io.github.broadsheet.parser.quote.token.Tokens;
import io.github.broadsheet.parser.quote.token.WordSet;
import io.github.broadsheet.text.Span;
import java.util.List;
import java.util.Optional;

/** Finds the language that words were spoken in, where the text names it: "said in Spanish". */
final class SpokenLanguage {
  private static final int REACH = 12;

  private static final WordSet AFTER_LANGUAGE =
      WordSet.of(
          List.of(
              ("that on at to with and or but when while before after during through via as from by"
                      + " in last this yesterday earlier later for about of if whether how why")
                  .split(" ")));

  private SpokenLanguage() {}

  /** The tag of the language that the clause of the cue names. */
  static Optional<String> of(QuoteText text, Statement statement) {
    if (statement.cue().isEmpty()) {
      return Optional.empty();
    }
    Tokens tokens = text.tokens();
    int from = tokens.firstStartingAt(statement.cue().get(0).end());
    for (int i = from; i < Math.min(tokens.size() - 1, from + REACH); i++) {
      if (isInside(tokens.start(i), statement) || tokens.is(i, ".")) {
        return Optional.empty();
      }
      if (tokens.is(i, "in") && !isInside(tokens.start(i + 1), statement)) {
        Optional<String> tag = Languages.tagOf(tokens, i + 1);
        if (tag.isPresent() && !isAdjective(tokens, i + 1)) {
          return tag;
        }
      }
    }
    return Optional.empty();
  }

  /** "In German towns": a noun follows. */
  private static boolean isAdjective(Tokens tokens, int language) {
    int next = language + 1;
    return next < tokens.size()
        && tokens.has(next, Tokens.WORD)
        && !tokens.has(next, Tokens.CAPITALIZED)
        && !AFTER_LANGUAGE.has(tokens, next);
  }

  private static boolean isInside(int offset, Statement statement) {
    for (Span span : statement.content()) {
      if (span.contains(offset)) {
        return true;
      }
    }
    return false;
  }
}
