package io.github.broadsheet.parser.quote.circumstance;

import io.github.broadsheet.parser.quote.token.Tokens;
import io.github.broadsheet.parser.quote.token.WordSet;
import io.github.broadsheet.quote.CircumstanceKind;
import java.util.List;
import java.util.Optional;

/** To whom: "told reporters", "said to me", "she had been told". */
final class Addressees {
  private static final WordSet OF_PLACE = WordSet.of(List.of("of", "at"));
  private static final WordSet BEEN = WordSet.of(List.of("been", "was", "were", "being", "be"));
  private static final WordSet HEARD = WordSet.of(List.of("heard", "hears", "hear"));
  private static final WordSet TIMES = WordSet.of(List.of("time", "moment", "outset", "end"));
  private static final WordSet RELATIVES = WordSet.of(List.of("who", "whose"));

  private Addressees() {}

  /** Right after the cue, if the cue can have one. */
  static Optional<Found> read(Reading reading, int at, int limit) {
    Tokens tokens = reading.tokens();
    if (tokens.is(at, "to")) {
      return toSomebody(reading, at, limit);
    }
    boolean first = at == reading.cueAfter();
    if (!first
        || !reading.cueHas(Lexicon.TELLING)
        || reading.cueHas(BEEN)
        || Lexicon.PREPOSITIONS.has(tokens, at)
        || isWhen(reading, at, limit)) {
      return Optional.empty();
    }
    int after = end(tokens, at, limit);
    return after > at
        ? Optional.of(Found.of(CircumstanceKind.ADDRESSEE, at, after))
        : Optional.empty();
  }

  private static boolean isWhen(Reading reading, int at, int limit) {
    return Times.read(reading, at, limit).isPresent();
  }

  private static int end(Tokens tokens, int first, int limit) {
    boolean pronoun = Lexicon.OBJECT_PRONOUNS.has(tokens, first);
    boolean possessive =
        tokens.is(first, "her")
            && first + 1 < limit
            && !Lexicon.PREPOSITIONS.has(tokens, first + 1)
            && !Lexicon.ENDS.has(tokens, first + 1)
            && !tokens.has(first + 1, Tokens.PUNCTUATION);
    int after = pronoun && !possessive ? first + 1 : NounPhrases.end(tokens, first, limit);
    if (after < limit && OF_PLACE.has(tokens, after)) {
      int more = NounPhrases.end(tokens, after + 1, limit);
      boolean own =
          more > after + 1 && !isSetting(tokens, NounPhrases.head(tokens, after + 1, more));
      return own ? more : after;
    }
    return after < limit && RELATIVES.has(tokens, after) ? limit : after;
  }

  /** "Told reporters at a news conference", "told investors at the time". */
  private static boolean isSetting(Tokens tokens, int head) {
    return Lexicon.OCCASIONS.has(tokens, head) || TIMES.has(tokens, head);
  }

  private static Optional<Found> toSomebody(Reading reading, int at, int limit) {
    Tokens tokens = reading.tokens();
    int next = at + 1;
    if (next >= limit) {
      return Optional.empty();
    }
    boolean near = at == reading.cueAfter();
    boolean body =
        near && reading.cueHas(Lexicon.SPEAKING_TO) && Lexicon.DETERMINERS.has(tokens, next);
    boolean somebody =
        Lexicon.ADDRESSEES.has(tokens, next)
            || body
            || (near && tokens.has(next, Tokens.CAPITALIZED));
    if (!somebody) {
      return Optional.empty();
    }
    return Optional.of(Found.of(CircumstanceKind.ADDRESSEE, at, end(tokens, next, limit)));
  }

  /** "Staff had been told", "the jury heard": who is told stands before a cue without a source. */
  static Optional<Found> passive(Reading reading, int sentenceStart) {
    Tokens tokens = reading.tokens();
    boolean told = reading.cueHas(BEEN) && reading.cueHas(Lexicon.TELLING);
    if (!told && !reading.cueHas(HEARD)) {
      return Optional.empty();
    }
    int last = reading.cueFirst() - 1;
    if (last < sentenceStart || tokens.has(last, Tokens.PUNCTUATION)) {
      return Optional.empty();
    }
    int first = last;
    while (first - 1 >= sentenceStart && last - first < 3 && isModifier(tokens, first)) {
      first--;
    }
    return Optional.of(Found.of(CircumstanceKind.ADDRESSEE, first, last + 1));
  }

  private static boolean isModifier(Tokens tokens, int first) {
    int before = first - 1;
    return !Lexicon.SUBJECT_PRONOUNS.has(tokens, first)
        && !Lexicon.DETERMINERS.has(tokens, first)
        && (Lexicon.DETERMINERS.has(tokens, before)
            || (tokens.has(first, Tokens.CAPITALIZED) && tokens.has(before, Tokens.CAPITALIZED)))
        && !tokens.is(before, "that");
  }
}
