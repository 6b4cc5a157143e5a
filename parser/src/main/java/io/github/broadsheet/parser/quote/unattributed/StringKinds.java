package io.github.broadsheet.parser.quote.unattributed;

import io.github.broadsheet.parser.quote.cue.CueLexicon;
import io.github.broadsheet.parser.quote.cue.Frame;
import io.github.broadsheet.parser.quote.mark.Passage;
import io.github.broadsheet.parser.quote.statement.QuoteText;
import io.github.broadsheet.parser.quote.token.Tokens;
import io.github.broadsheet.quote.QuoteKind;
import java.util.Optional;
import java.util.Set;

/**
 * Says what a quoted string is that quotes nobody, from its own words and those around it.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class StringKinds {
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

  private static final Set<String> CALLING =
      Set.of("call", "calls", "called", "calling", "nicknamed", "dubbed", "known");

  private static final Set<String> GIVEN =
      Set.of("called", "named", "nicknamed", "dubbed", "signed", "christened");

  private static final Set<String> WORDS_AS_WORDS =
      Set.of("word", "words", "term", "phrase", "expression");

  private final QuoteText text;
  private final Tokens tokens;

  /** Makes a judge of the strings of one text. */
  public StringKinds(QuoteText text) {
    this.text = text;
    this.tokens = text.tokens();
  }

  /**
   * What a passage plainly is: a title, a nickname or a word spoken of as a word, whatever the
   * sentence around it reports; nothing if it may well be somebody's words.
   */
  public Optional<QuoteKind> certain(Passage passage) {
    Place place = place(passage);
    if (place.length() > LONGEST_STRING || passage.words().isEmpty() || !passage.closed()) {
      return Optional.empty();
    }
    if (isByname(place)) {
      return Optional.of(QuoteKind.NICKNAME);
    }
    if (isWork(place)) {
      return Optional.of(QuoteKind.TITLE);
    }
    if (isNamedAloud(place) || isCalled(place)) {
      return Optional.of(QuoteKind.NICKNAME);
    }
    if (isLongTitle(place)) {
      return Optional.of(QuoteKind.TITLE);
    }
    boolean word = near(place.before(), 1, WORDS_AS_WORDS);
    return word && place.length() < 4 ? Optional.of(QuoteKind.TERM) : Optional.empty();
  }

  /** Token indices: the string's words, and its neighbours outside the marks. */
  private record Place(int first, int after, int before, int behind) {
    int length() {
      return after - first;
    }
  }

  private Place place(Passage passage) {
    return new Place(
        tokens.firstStartingAt(passage.words().start()),
        tokens.firstStartingAt(passage.words().end()),
        tokens.firstStartingAt(passage.start()) - 1,
        tokens.firstStartingAt(passage.end()));
  }

  /** “the Crane”: an article in lower case and a name. */
  private boolean isByname(Place place) {
    int last = lastWord(place.first(), place.after());
    return place.length() <= 5
        && tokens.is(place.first(), "the")
        && !tokens.has(place.first(), Tokens.CAPITALIZED)
        && last > place.first()
        && allCapitalized(place.first() + 1, last);
  }

  /** Nicknamed “Lefty”; a goat called “Madam”; Earvin “Magic” Hale. */
  private boolean isNamedAloud(Place place) {
    int last = lastWord(place.first(), place.after());
    if (place.length() > 4 || !allCapitalized(place.first(), last)) {
      return false;
    }
    boolean between =
        isCapitalized(place.before())
            && isCapitalized(place.behind())
            && !tokens.has(place.before(), Tokens.PUNCTUATION)
            && !tokens.has(place.behind(), Tokens.AFTER_BREAK);
    return between || near(place.before(), 1, GIVEN) || near(place.before(), 3, NICKNAMING);
  }

  /** Traders call it “the mule”. */
  private boolean isCalled(Place place) {
    int last = lastWord(place.first(), place.after());
    boolean short3 = last - place.first() <= 2;
    return short3
        && near(place.before(), 4, CALLING)
        && (tokens.is(place.first(), "the") || allCapitalized(place.first(), last));
  }

  /** Sang “The Road to the Sea” twice: capitals throughout, set into the sentence. */
  private boolean isLongTitle(Place place) {
    int last = lastWord(place.first(), place.after());
    int before = place.before();
    if (last - place.first() < 1 || before < 0 || !isInTitleCase(place.first(), last + 1)) {
      return false;
    }
    boolean set = tokens.has(before, Tokens.WORD) && !tokens.has(place.first(), Tokens.AFTER_BREAK);
    return set
        && !isSaying(before)
        && text.sentences().sentenceOf(before) == sentence(place.first());
  }

  private boolean isSaying(int token) {
    return CueLexicon.english().startingWith(tokens.hash(token)).stream()
        .anyMatch(form -> form.word().takes(Frame.QUOTE));
  }

  private boolean allCapitalized(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (!tokens.has(i, Tokens.CAPITALIZED)) {
        return false;
      }
    }
    return true;
  }

  /** The film “Nineteen Beats”; his memoir, “Cold Light”. */
  private boolean isWork(Place place) {
    if (!isInTitleCase(place.first(), place.after())) {
      return false;
    }
    int noun = tokens.is(Math.max(0, place.before()), ",") ? place.before() - 1 : place.before();
    boolean named = near(place.before(), 1, GIVEN) && near(place.before(), 6, WORKS);
    return named || near(noun, 1, WORKS);
  }

  /** The likeliest kind of a passage that no statement quotes. */
  public QuoteKind kindOf(Passage passage) {
    Optional<QuoteKind> certain = certain(passage);
    return certain.orElseGet(() -> likely(passage));
  }

  private QuoteKind likely(Passage passage) {
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
    boolean apposed = before >= 0 && tokens.is(before, ",") && after - first <= 3;
    if (apposed && isInTitleCase(first, after) && !near(before - 1, 3, WORKS)) {
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
