package io.github.broadsheet.parser.quote.speaker;

import io.github.broadsheet.parser.quote.speaker.Phrase.Opening;
import io.github.broadsheet.parser.quote.token.Tokens;
import io.github.broadsheet.parser.quote.token.WordSet;
import java.util.List;
import java.util.Optional;

/**
 * Finds what "the federation" was called where the article first spoke of it: "chess federation".
 */
final class Antecedents {
  private static final int WIDEST = 4;
  private static final int MOST = 24;

  /** Words before a noun that do not tell it from others. */
  private static final WordSet PLAIN =
      WordSet.of(
          List.of(
              "new", "own", "other", "whole", "same", "entire", "rival", "local", "big", "small",
              "old", "first", "second", "last", "next", "largest", "only", "former", "main", "late",
              "single", "good", "great", "little", "his", "her"));

  private Antecedents() {}

  /** The fullest words for a body before a source that calls it by one noun, if after a token. */
  static Optional<String> of(Scene scene, Phrase phrase, int afterToken) {
    if (phrase.start() != phrase.head() || phrase.opening() != Opening.DEFINITE) {
      return Optional.empty();
    }
    int[] places = scene.places(scene.tokens.hash(phrase.head()));
    int seen = 0;
    for (int i = places.length - 1; i >= 0 && places[i] > afterToken && seen < MOST; i--) {
      if (places[i] < phrase.first()) {
        seen++;
        int first = first(scene, places[i]);
        int after = after(scene, places[i] + 1);
        if (first < places[i] || after > places[i] + 1) {
          return Optional.of(scene.page.words(first, after));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether the article used the noun before. */
  static boolean wasTold(Scene scene, Phrase phrase) {
    int[] places = scene.places(scene.tokens.hash(phrase.head()));
    return places.length > 0 && places[0] < phrase.first();
  }

  /** The token after "of works" in "the ministry of works". */
  private static int after(Scene scene, int of) {
    Tokens tokens = scene.tokens;
    if (of + 1 >= tokens.size() || !tokens.is(of, "of")) {
      return of;
    }
    int after = of + 1;
    after += tokens.is(after, "the") ? 1 : 0;
    int first = after;
    while (after < tokens.size()
        && after - first < WIDEST
        && tokens.has(after, Tokens.WORD)
        && !scene.roles.isFunctionWord(after)
        && (after == first || tokens.has(after, Tokens.CAPITALIZED))) {
      after++;
    }
    return after == first ? of : after;
  }

  /** Where the words that belong to a noun begin, owner included. */
  private static int first(Scene scene, int noun) {
    int first = noun;
    while (noun - first < WIDEST && belongs(scene, first - 1, noun)) {
      first--;
    }
    return scene.page.isPossessive(first) ? first + 1 : first;
  }

  private static boolean belongs(Scene scene, int token, int noun) {
    if (!scene.page.sameSentence(token, noun)) {
      return false;
    }
    Tokens tokens = scene.tokens;
    if (scene.page.isPossessive(token)) {
      return tokens.has(token - 1, Tokens.CAPITALIZED)
          || tokens.normalized(token - 1).endsWith("s");
    }
    String word = tokens.normalized(token);
    return tokens.has(token, Tokens.WORD)
        && !tokens.has(token, Tokens.CLITIC)
        && !(scene.page.opens(token)
            && tokens.has(token, Tokens.CAPITALIZED)
            && scene.cast.firstEndingAfter(token) == scene.cast.mentions().size())
        && !scene.roles.isFunctionWord(token)
        && !Vocabulary.OPENERS.has(tokens, token)
        && !PLAIN.has(tokens, token)
        && !word.endsWith("ly")
        && !word.endsWith("ed")
        && !word.endsWith("ing")
        && !word.endsWith("est")
        && !Vocabulary.CALENDAR.has(tokens, token);
  }
}
