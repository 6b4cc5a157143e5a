package io.github.broadsheet.parser.quote.unattributed;

import io.github.broadsheet.parser.quote.mark.Passage;
import io.github.broadsheet.parser.quote.statement.QuoteText;
import io.github.broadsheet.parser.quote.token.Tokens;
import io.github.broadsheet.quote.QuoteKind;
import java.util.Set;

/** Says what a quoted string is that quotes nobody, from its own words and those around it. */
final class StringKinds {
  private static final int LONGEST_STRING = 12;

  private static final Set<String> WORKS =
      Set.of(
          "film",
          "movie",
          "book",
          "novel",
          "song",
          "album",
          "play",
          "opera",
          "musical",
          "poem",
          "painting",
          "series",
          "show",
          "episode",
          "documentary",
          "essay",
          "article",
          "paper",
          "report",
          "exhibition",
          "single",
          "ballad",
          "memoir",
          "column",
          "sculpture",
          "titled",
          "entitled",
          "headlined",
          "comedy",
          "drama",
          "sitcom",
          "thriller",
          "hymn",
          "anthem",
          "aria",
          "symphony",
          "ballet",
          "podcast",
          "program",
          "programme",
          "photograph",
          "print",
          "study",
          "collection",
          "sequel",
          "biography",
          "autobiography",
          "pamphlet",
          "editorial",
          "record",
          "track",
          "tune",
          "starred",
          "reads",
          "sang",
          "performed",
          "directed",
          "wrote",
          "painted",
          "published",
          "recorded",
          "composed",
          "hit",
          "game",
          "cartoon",
          "mural");

  private static final Set<String> NAMING =
      Set.of(
          "term",
          "word",
          "words",
          "phrase",
          "called",
          "so-called",
          "known",
          "meaning",
          "dubbed",
          "expression",
          "label",
          "labelled",
          "labeled",
          "termed",
          "name",
          "means",
          "acronym",
          "slang",
          "verb",
          "noun",
          "adjective",
          "terms",
          "phrases",
          "marked",
          "stamped");

  private static final Set<String> NICKNAMING =
      Set.of("nickname", "nicknamed", "nicknames", "alias", "aka");

  private final QuoteText text;
  private final Tokens tokens;

  StringKinds(QuoteText text) {
    this.text = text;
    this.tokens = text.tokens();
  }

  QuoteKind kindOf(Passage passage) {
    int first = tokens.firstStartingAt(passage.words().start());
    int after = tokens.firstStartingAt(passage.words().end());
    int before = tokens.firstStartingAt(passage.start()) - 1;
    int behind = tokens.firstStartingAt(passage.end());
    if (after - first > LONGEST_STRING) {
      return QuoteKind.DIRECT;
    }
    if (isNickname(first, after, before, behind)) {
      return QuoteKind.NICKNAME;
    }
    if (isTitle(first, after, before)) {
      return QuoteKind.TITLE;
    }
    return near(before, 3, NAMING) ? QuoteKind.TERM : QuoteKind.SCARE;
  }

  /** Earvin “Magic” Johnson; known to supporters as “the Crane”. */
  private boolean isNickname(int first, int after, int before, int behind) {
    boolean between =
        isCapitalized(before)
            && isCapitalized(behind)
            && after - first <= 4
            && !tokens.has(before, Tokens.PUNCTUATION);
    boolean named = near(before, 4, NICKNAMING);
    boolean known =
        (near(before, 5, Set.of("known")) || near(before, 2, Set.of("dubbed")))
            && isCapitalized(lastWord(first, after));
    return between || named || known;
  }

  private int lastWord(int first, int after) {
    int last = after - 1;
    while (last > first && tokens.has(last, Tokens.PUNCTUATION)) {
      last--;
    }
    return last;
  }

  private boolean isTitle(int first, int after, int before) {
    boolean capitals = isInTitleCase(first, after);
    if (near(before, 6, WORKS) && (capitals || near(before, 2, Set.of("titled", "entitled")))) {
      return true;
    }
    return capitals && after - first > 1 || (capitals && near(before, 4, WORKS));
  }

  /** Every word but the small ones has a capital. */
  private boolean isInTitleCase(int first, int after) {
    if (!isCapitalized(first)) {
      return false;
    }
    int small = 0;
    for (int i = first; i < after; i++) {
      boolean word = tokens.has(i, Tokens.WORD) && !tokens.has(i, Tokens.CLITIC);
      if (word && !tokens.has(i, Tokens.CAPITALIZED)) {
        if (tokens.end(i) - tokens.start(i) > 4) {
          return false;
        }
        small++;
      }
    }
    return small * 2 < after - first;
  }

  private boolean isCapitalized(int token) {
    return token >= 0 && token < tokens.size() && tokens.has(token, Tokens.CAPITALIZED);
  }

  /** Whether one of the words stands among the last few before a place, in the same sentence. */
  private boolean near(int before, int reach, Set<String> words) {
    for (int i = before; i >= 0 && i > before - reach; i--) {
      if (tokens.is(i, ".") || text.sentences().sentenceOf(i) != sentence(before)) {
        return false;
      }
      if (words.contains(tokens.normalized(i))) {
        return true;
      }
    }
    return false;
  }

  private int sentence(int token) {
    return text.sentences().sentenceOf(token);
  }
}
