package io.github.broadsheet.parser.quote.speaker;

import io.github.broadsheet.parser.quote.statement.Statement;

/**
 * One statement on its way to its speaker.
 *
 * @param index its place in the list of statements
 * @param phrase its source; {@link Phrase#NONE} if it has none
 * @param at the token from which its source, or else its cue or content, starts
 * @param enclosing the index of the statement whose content it stands in, or -1
 * @param depth how many statements it stands within
 */
record Turn(int index, Statement statement, Phrase phrase, int at, int enclosing, int depth) {
  /** The same statement with other words for its source. */
  Turn withPhrase(Phrase other) {
    return new Turn(index, statement, other, at, enclosing, depth);
  }

  boolean hasSource() {
    return phrase.noun() != Phrase.Noun.NONE;
  }

  /** Whether its source is a single pronoun. */
  boolean isPronoun() {
    return phrase.noun() == Phrase.Noun.PRONOUN;
  }

  boolean isNoun(Phrase.Noun noun) {
    return phrase.noun() == noun;
  }
}
