package io.github.broadsheet.parser.quote.speaker;

import io.github.broadsheet.parser.quote.token.Tokens;
import io.github.broadsheet.parser.quote.token.WordSet;
import java.util.List;

/** What the words around a bare name tell of its being a place. */
final class PlaceHints {
  private static final WordSet STATE_OFFICES =
      WordSet.of(
          List.of(
              "minister",
              "ministry",
              "army",
              "president",
              "government",
              "parliament",
              "ambassador",
              "capital",
              "assembly",
              "premier",
              "foreign",
              "defense",
              "defence",
              "border",
              "embassy"));
  private static final WordSet INTO_PLACES =
      WordSet.of(List.of("in", "at", "near", "across", "to", "from", "around"));

  private PlaceHints() {}

  /** How much speaks for a place: a preposition before the name, a state's offices after it. */
  static int weight(Page page, Mention mention) {
    boolean into = mention.first() > 0 && INTO_PLACES.has(page.tokens, mention.first() - 1);
    return (into || isModifier(page, mention) ? 1 : 0) + (isState(page, mention) ? 2 : 0);
  }

  /** "At the Vellmouth quarry": a name between "the" and a thing. */
  private static boolean isModifier(Page page, Mention mention) {
    int first = mention.first();
    int next = mention.after();
    return first > 1
        && page.tokens.is(first - 1, "the")
        && INTO_PLACES.has(page.tokens, first - 2)
        && next < page.tokens.size()
        && page.tokens.has(next, Tokens.WORD)
        && !page.tokens.has(next, Tokens.CAPITALIZED | Tokens.CLITIC);
  }

  /** "Maravel’s foreign minister", "Quessa’s army": what has a state's offices is a state. */
  private static boolean isState(Page page, Mention mention) {
    if (!page.isPossessive(mention.after())) {
      return false;
    }
    int end = Math.min(page.tokens.size(), mention.after() + 4);
    for (int i = mention.after() + 1; i < end; i++) {
      if (STATE_OFFICES.has(page.tokens, i)) {
        return true;
      }
    }
    return false;
  }
}
