package io.github.broadsheet.parser.quote.unattributed;

import io.github.broadsheet.parser.quote.cue.CueForm;
import io.github.broadsheet.parser.quote.cue.CueLexicon;
import io.github.broadsheet.parser.quote.cue.Frame;
import io.github.broadsheet.parser.quote.mark.Passage;
import io.github.broadsheet.parser.quote.statement.QuoteText;
import io.github.broadsheet.quote.QuoteKind;
import java.util.Optional;

/**
 * Says what a quoted string is that quotes nobody, from its own words and those around it.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class StringKinds {
  private static final int LONGEST_STRING = 12;
  private static final int LONGEST_NAME = 4;

  private final QuoteText text;

  /** Makes a judge of the strings of one text. */
  public StringKinds(QuoteText text) {
    this.text = text;
  }

  /**
   * What a passage plainly is: a title, a nickname or a word spoken of as a word, whatever the
   * sentence around it reports; nothing if it may well be somebody's words.
   */
  public Optional<QuoteKind> certain(Passage passage) {
    QuotedString string = new QuotedString(text, passage);
    if (string.length() > LONGEST_STRING || passage.words().isEmpty() || !passage.closed()) {
      return Optional.empty();
    }
    if (isByname(string)) {
      return Optional.of(QuoteKind.NICKNAME);
    }
    if (isWork(string)) {
      return Optional.of(QuoteKind.TITLE);
    }
    if (isNamedAloud(string) || isCalled(string)) {
      return Optional.of(QuoteKind.NICKNAME);
    }
    if (isLongTitle(string)) {
      return Optional.of(QuoteKind.TITLE);
    }
    return isTerm(string) ? Optional.of(QuoteKind.TERM) : Optional.empty();
  }

  /** The likeliest kind of a passage that no statement quotes. */
  public QuoteKind kindOf(Passage passage) {
    return certain(passage).orElseGet(() -> likely(new QuotedString(text, passage)));
  }

  /** “the Crane”: an article in lower case and a name. */
  private static boolean isByname(QuotedString string) {
    return string.length() <= LONGEST_NAME + 1
        && string.startsWithArticle()
        && string.startsInLowerCase()
        && string.words() > 1
        && string.isAllCapitalized(1);
  }

  /** The film “Nineteen Beats”; his memoir, “Cold Light”; a shop called “Uncle”. */
  private static boolean isWork(QuotedString string) {
    if (!string.isInTitleCase()) {
      return false;
    }
    boolean named = string.isNear(1, NamingWords.GIVEN) && string.isNear(1, 2, NamingWords.BRANDS);
    return named || string.isNear(string.isApposed() ? 1 : 0, 1, NamingWords.WORKS);
  }

  /** Nicknamed “Lefty”; a goat called “Madam”; Earvin “Magic” Hale. */
  private static boolean isNamedAloud(QuotedString string) {
    if (string.length() > LONGEST_NAME || !string.isAllCapitalized(0)) {
      return false;
    }
    return string.isBetweenNames()
        || string.isNear(1, NamingWords.GIVEN)
        || string.isNear(3, NamingWords.NICKNAMES);
  }

  /** Traders call it “the mule”. */
  private static boolean isCalled(QuotedString string) {
    return string.words() <= 3
        && string.isNear(LONGEST_NAME, NamingWords.CALLING)
        && (string.startsWithArticle() || string.isAllCapitalized(0));
  }

  /** Sang “The Road to the Sea” twice; her 400 pages, “A Roof in Winter,” will be published. */
  private boolean isLongTitle(QuotedString string) {
    boolean apposed =
        string.isApposed() && string.followsPlainNoun() && !string.isAllCapitalized(0);
    return string.words() > (apposed ? 2 : 1)
        && string.isInTitleCase()
        && (apposed || string.followsWord())
        && !isSaying(string.wordBefore());
  }

  private static boolean isSaying(int word) {
    for (CueForm form : CueLexicon.english().startingWith(word)) {
      if (form.word().takes(Frame.QUOTE)) {
        return true;
      }
    }
    return false;
  }

  /** The word “cosmetic”; the policy of “offshore welcome”; a card marked “Doors closing”. */
  private static boolean isTerm(QuotedString string) {
    if (string.length() > LONGEST_NAME) {
      return false;
    }
    boolean concept = string.follows("of") && string.isNear(1, 1, NamingWords.CONCEPTS);
    boolean word = string.length() < LONGEST_NAME && string.isNear(1, NamingWords.WORDS_AS_WORDS);
    return word || concept || string.isNear(1, NamingWords.INSCRIBED);
  }

  private static QuoteKind likely(QuotedString string) {
    if (string.length() > LONGEST_STRING) {
      return QuoteKind.DIRECT;
    }
    if (isNickname(string) || isNameApposed(string)) {
      return QuoteKind.NICKNAME;
    }
    if (isTitle(string)) {
      return QuoteKind.TITLE;
    }
    return string.isNear(3, NamingWords.TERMS) ? QuoteKind.TERM : QuoteKind.SCARE;
  }

  /** Earvin “Magic” Johnson; known to supporters as “the Crane”. */
  private static boolean isNickname(QuotedString string) {
    boolean between = string.isBetweenNames() && string.length() <= LONGEST_NAME;
    boolean known =
        (string.isNear(5, NamingWords.KNOWN) || string.isNear(2, NamingWords.DUBBED))
            && string.endsInName();
    return between || string.isNear(LONGEST_NAME, NamingWords.NICKNAMES) || known;
  }

  /** The largest bell, “Old Tobit,” but not her 400 pages, “A Roof in Winter.” */
  private static boolean isNameApposed(QuotedString string) {
    boolean entitles = string.followsPlainNoun() && !string.isAllCapitalized(0);
    return string.isApposed()
        && string.length() <= 3
        && string.isInTitleCase()
        && !entitles
        && !string.isNear(1, 3, NamingWords.WORKS);
  }

  private static boolean isTitle(QuotedString string) {
    boolean capitals = string.isInTitleCase();
    boolean titled = string.isNear(2, NamingWords.ENTITLED);
    if (string.isNear(6, NamingWords.WORKS) && (capitals || titled)) {
      return true;
    }
    return capitals && string.length() > 1;
  }
}
