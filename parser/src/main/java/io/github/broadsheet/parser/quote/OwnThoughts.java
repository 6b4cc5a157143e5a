package io.github.broadsheet.parser.quote;

import io.github.broadsheet.parser.quote.statement.Statement;
import io.github.broadsheet.parser.quote.token.Tokens;
import io.github.broadsheet.parser.quote.token.WordSet;
import io.github.broadsheet.text.Span;
import java.util.List;

/** Tells whom "he", "she", "it" and "they" in what is reported cannot mean. */
final class OwnThoughts {
  private static final WordSet HE_OR_SHE = words("he she");
  private static final WordSet PRONOUNS = words("he she it they who");
  private static final WordSet MANY = words("people men women police critics witnesses they both");

  /** What tells, and is nobody. */
  private static final WordSet DOCUMENTS =
      words(
          "study report letter memo diary plaque will note statement minutes survey poll document"
              + " documents records transcript biography obituary book paper article leaflet lawsuit"
              + " indictment e-mail email message log it");

  private static final WordSet ENDS = words("of in on at for from who which that with near by to");

  private OwnThoughts() {}

  /** Whether a pronoun is somebody else than the source that the words are reported by. */
  static boolean tellsOfOthers(Tokens tokens, Span pronoun, Statement outer) {
    if (outer.source().isEmpty()) {
      return false;
    }
    int inner = tokens.firstStartingAt(pronoun.start());
    int first = tokens.firstStartingAt(outer.source().get(0).start());
    int after = tokens.firstStartingAt(outer.source().get(0).end());
    if (after == first + 1 && PRONOUNS.has(tokens, first) && PRONOUNS.has(tokens, inner)) {
      return !tokens.is(first, "who") && tokens.hash(first) != tokens.hash(inner);
    }
    if (!HE_OR_SHE.has(tokens, inner)) {
      return false;
    }
    int head = head(tokens, first, after);
    boolean lower = !tokens.has(head, Tokens.CAPITALIZED) || head == first;
    return lower && (DOCUMENTS.has(tokens, head) || isPlural(tokens, head));
  }

  /** The last word before a preposition, a comma or "who". */
  private static int head(Tokens tokens, int first, int after) {
    int head = first;
    for (int i = first; i < after && tokens.has(i, Tokens.WORD) && !ENDS.has(tokens, i); i++) {
      head = i;
    }
    return head;
  }

  private static boolean isPlural(Tokens tokens, int head) {
    String word = tokens.normalized(head);
    return MANY.has(tokens, head)
        || (word.length() > 3
            && word.endsWith("s")
            && !word.endsWith("ss")
            && !word.endsWith("us")
            && !word.endsWith("'s"));
  }

  private static WordSet words(String words) {
    return WordSet.of(List.of(words.split(" ")));
  }
}
