package io.github.broadsheet.parser.quote.speaker;

import java.util.List;

/**
 * A source as a noun phrase.
 *
 * @param first its first token
 * @param after the token after it
 * @param start its first token without determiner
 * @param head its main word
 * @param opening how it begins
 * @param noun what its main word is
 * @param names the mentions that name the source; more than one in "Ana and Tom Roe"
 */
record Phrase(
    int first, int after, int start, int head, Opening opening, Noun noun, List<Integer> names) {
  Phrase {
    names = List.copyOf(names);
  }

  /** The source of a statement that names none. */
  static final Phrase NONE = new Phrase(0, 0, 0, 0, Opening.NONE, Noun.NONE, List.of());

  /** How a noun phrase begins. */
  enum Opening {
    NONE,
    DEFINITE,
    INDEFINITE,
    POSSESSIVE
  }

  /** What the main word of a noun phrase is. */
  enum Noun {
    NAME,
    PRONOUN,
    /** There is no source. */
    NONE,
    /** One person by what they are: "minister", "wife". */
    ROLE,
    /** More than one person: "officials", "some". */
    PEOPLE,
    /** A body: "the company". */
    COLLECTIVE,
    DOCUMENT,
    OTHER
  }

  boolean isNamed() {
    return !names.isEmpty();
  }
}
