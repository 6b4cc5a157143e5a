package io.github.broadsheet.parser.quote.circumstance;

import io.github.broadsheet.parser.quote.token.DayWords;
import io.github.broadsheet.parser.quote.token.Tokens;

/** Finds where plain noun phrases end. */
final class NounPhrases {
  private NounPhrases() {}

  /** The token after the noun phrase that begins at {@code first}, without what "of" adds. */
  static int end(Tokens tokens, int first, int limit) {
    int at = first;
    while (at < limit && Lexicon.DETERMINERS.has(tokens, at)) {
      at++;
    }
    int start = at;
    while (at < limit && !stops(tokens, at, start)) {
      at++;
    }
    return at;
  }

  private static boolean stops(Tokens tokens, int token, int start) {
    if (tokens.has(token, Tokens.PUNCTUATION) && !tokens.has(token, Tokens.CLITIC)) {
      return true;
    }
    if (Lexicon.PREPOSITIONS.has(tokens, token) || Lexicon.ENDS.has(tokens, token)) {
      return true;
    }
    if (token > start
        && !tokens.has(token - 1, Tokens.CLITIC)
        && Lexicon.DETERMINERS.has(tokens, token)) {
      return true;
    }
    boolean participle =
        token > start
            && token + 1 < tokens.size()
            && tokens.normalized(token).endsWith("ed")
            && Lexicon.PREPOSITIONS.has(tokens, token + 1);
    if (participle) {
      return true; // "a podcast released on Friday"
    }
    boolean pronoun = Lexicon.SUBJECT_PRONOUNS.has(tokens, token) && token > start;
    return pronoun
        || Lexicon.WEEKDAYS.containsKey(tokens.normalized(token))
        || DayWords.NEAR.has(tokens, token)
        || (Lexicon.ORDERS_OF_TIME.has(tokens, token) && token > start);
  }

  /** The main word of the stretch: its last word. */
  static int head(Tokens tokens, int first, int after) {
    for (int i = after - 1; i > first; i--) {
      if (tokens.has(i, Tokens.WORD) && !tokens.has(i, Tokens.CLITIC)) {
        return i;
      }
    }
    return first;
  }
}
