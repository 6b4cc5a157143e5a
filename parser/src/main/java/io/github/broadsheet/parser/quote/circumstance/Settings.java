package io.github.broadsheet.parser.quote.circumstance;

import io.github.broadsheet.parser.quote.token.Tokens;
import io.github.broadsheet.parser.quote.token.WordSet;
import io.github.broadsheet.quote.CircumstanceKind;
import java.util.List;
import java.util.Optional;

/** In what medium, on what occasion and where. */
final class Settings {
  private static final WordSet INTO_MEDIA =
      WordSet.of(List.of("in", "on", "by", "via", "through", "over", "during"));
  private static final WordSet INTO_OCCASIONS = WordSet.of(List.of("at", "during", "after"));
  private static final WordSet INTO_PLACES =
      WordSet.of(List.of("in", "at", "outside", "near", "inside"));
  private static final WordSet LINKS = WordSet.of(List.of("to", "for", "with", "of", "from"));

  private Settings() {}

  /** "In a televised speech", "by email", "on Radio Maravel". */
  static Optional<Found> medium(Reading reading, int at, int limit) {
    Tokens tokens = reading.tokens();
    if (!INTO_MEDIA.has(tokens, at) || at + 1 >= limit) {
      return Optional.empty();
    }
    int after = NounPhrases.end(tokens, at + 1, limit);
    if (after == at + 1) {
      return Optional.empty();
    }
    int head = commonHead(tokens, at + 1, after);
    boolean network =
        tokens.is(at, "on")
            && tokens.has(at + 1, Tokens.CAPITALIZED)
            && reading.cueHas(Lexicon.WRITING);
    boolean station = tokens.is(at, "on") && Lexicon.MEDIA.has(tokens, at + 1);
    if (!Lexicon.MEDIA.has(tokens, head) && !network && !station) {
      return Optional.empty();
    }
    return Optional.of(Found.of(CircumstanceKind.MEDIUM, at, extended(tokens, after, limit)));
  }

  /** "The platform Chirp" is a platform: the last word of a phrase, or before a name at its end. */
  private static int commonHead(Tokens tokens, int first, int after) {
    int head = NounPhrases.head(tokens, first, after);
    int noun = head;
    while (noun > first && tokens.has(noun, Tokens.CAPITALIZED)) {
      noun--;
    }
    boolean named = noun < head && noun > first && Lexicon.MEDIA.has(tokens, noun);
    return named ? noun : head;
  }

  /** "A note to clients", "an article for The Curator", "letters that were found in an attic". */
  static int extended(Tokens tokens, int after, int limit) {
    if (after + 1 < limit && LINKS.has(tokens, after)) {
      int more = NounPhrases.end(tokens, after + 1, limit);
      return more > after + 1 ? more : after;
    }
    boolean clause =
        after + 1 < limit
            && tokens.is(after, "that")
            && (tokens.is(after + 1, "were") || tokens.is(after + 1, "was"));
    if (!clause) {
      return after;
    }
    int end = after;
    while (end < limit && !tokens.has(end, Tokens.PUNCTUATION)) {
      end++;
    }
    return end;
  }

  /** "At a ceremony in Kabul marking the anniversary": all of the phrase. */
  static Optional<Found> occasion(Reading reading, int at, int limit) {
    Tokens tokens = reading.tokens();
    if (!INTO_OCCASIONS.has(tokens, at) || at + 1 >= limit) {
      return Optional.empty();
    }
    int after = NounPhrases.end(tokens, at + 1, limit);
    if (after == at + 1
        || !Lexicon.OCCASIONS.has(tokens, NounPhrases.head(tokens, at + 1, after))) {
      return Optional.empty();
    }
    while (after < limit
        && !tokens.has(after, Tokens.PUNCTUATION)
        && !Lexicon.WEEKDAYS.containsKey(tokens.normalized(after))
        && !tokens.is(after, "that")) {
      after++;
    }
    if (after < limit && tokens.is(after - 1, "on")) {
      after--;
    }
    return Optional.of(Found.of(CircumstanceKind.OCCASION, at, after));
  }

  /** "In Kabul", "outside court". */
  static Optional<Found> place(Reading reading, int at, int limit) {
    Tokens tokens = reading.tokens();
    if (!INTO_PLACES.has(tokens, at) || at + 1 >= limit) {
      return Optional.empty();
    }
    int after = NounPhrases.end(tokens, at + 1, limit);
    if (after == at + 1) {
      return Optional.empty();
    }
    if (tokens.has(at + 1, Tokens.CAPITALIZED)) {
      return Languages.isLanguage(tokens, at + 1)
          ? Optional.empty()
          : Optional.of(Found.of(CircumstanceKind.WHERE, at, capitalEnd(tokens, at + 1, after)));
    }
    int head = NounPhrases.head(tokens, at + 1, after);
    return Lexicon.SITES.has(tokens, head)
        ? Optional.of(Found.of(CircumstanceKind.WHERE, at, after))
        : Optional.empty();
  }

  private static int capitalEnd(Tokens tokens, int first, int limit) {
    int after = first;
    while (after < limit && tokens.has(after, Tokens.CAPITALIZED)) {
      after++;
    }
    return after;
  }
}
