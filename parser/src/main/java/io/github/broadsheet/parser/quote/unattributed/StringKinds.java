package io.github.broadsheet.parser.quote.unattributed;

import io.github.broadsheet.parser.quote.cue.CueForm;
import io.github.broadsheet.parser.quote.cue.CueLexicon;
import io.github.broadsheet.parser.quote.cue.Frame;
import io.github.broadsheet.parser.quote.mark.Passage;
import io.github.broadsheet.parser.quote.statement.QuoteText;
import io.github.broadsheet.parser.quote.token.WordSet;
import io.github.broadsheet.quote.QuoteKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says what a quoted string is that quotes nobody, from its own words and those around it.
 *
 * <p>Not safe to share between threads: what was plainly named once is remembered.
 */
public final class StringKinds {
  private static final int LONGEST_STRING = 12;

  /** No string of so few words has more characters. */
  private static final int LONGEST = 160;

  private static final int LONGEST_NAME = 4;

  /** How far before "is called" its subject stands: her paper on the affair is called “Dust”. */
  private static final int REACH = 9;

  private static final WordSet TO = WordSet.of(List.of("to"));

  private final QuoteText text;
  private @Nullable Map<String, QuoteKind> named;

  /** Makes a judge of the strings of one text. */
  public StringKinds(QuoteText text) {
    this.text = text;
  }

  /**
   * What a passage plainly is: a title, a nickname or a word spoken of as a word, whatever the
   * sentence around it reports; nothing if it may well be somebody's words.
   */
  public Optional<QuoteKind> certain(Passage passage) {
    if (!isShort(passage)) {
      return Optional.empty();
    }
    QuotedString string = new QuotedString(text, passage);
    if (string.length() > LONGEST_STRING) {
      return Optional.empty();
    }
    Optional<QuoteKind> plain = plain(string);
    return plain.isEmpty() && string.isSetIn() ? Optional.ofNullable(again(passage)) : plain;
  }

  private static boolean isShort(Passage passage) {
    return !passage.words().isEmpty() && passage.closed() && passage.words().length() <= LONGEST;
  }

  /** What the same words were named as elsewhere: the novel “Gravel”, and then “Gravel” alone. */
  private @Nullable QuoteKind again(Passage passage) {
    Map<String, QuoteKind> known = named;
    if (known == null) {
      known = new HashMap<>();
      for (Passage each : text.passages()) {
        if (isShort(each)) {
          Optional<QuoteKind> plain = plain(new QuotedString(text, each));
          // A word spoken of as a word may be somebody's own word further on.
          if (plain.isPresent() && plain.get() != QuoteKind.TERM) {
            known.putIfAbsent(words(each), plain.get());
          }
        }
      }
      named = known;
    }
    return known.isEmpty() ? null : known.get(words(passage));
  }

  /** The words without the sign before the closing mark. */
  private String words(Passage passage) {
    String words = passage.words().in(text.text());
    int last = words.length() - 1;
    return last > 0 && ",.".indexOf(words.charAt(last)) >= 0 ? words.substring(0, last) : words;
  }

  private Optional<QuoteKind> plain(QuotedString string) {
    if (string.length() > LONGEST_STRING) {
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
    named |=
        string.words() > 1
            && string.isNear(1, NamingWords.GIVEN)
            && string.isNear(1, REACH, NamingWords.TITLED);
    boolean part = string.follows("of") && string.isNear(1, 1, NamingWords.OF_WORKS);
    return named || part || string.isNear(string.isApposed() ? 1 : 0, 1, NamingWords.WORKS);
  }

  /** Nicknamed “Lefty”; a goat called “Madam”; Earvin “Magic” Hale; she goes by “Red”. */
  private static boolean isNamedAloud(QuotedString string) {
    if (string.length() > LONGEST_NAME || !string.isAllCapitalized(0)) {
      return false;
    }
    return string.isBetweenNames()
        || string.isNear(1, NamingWords.GIVEN)
        || string.isNear(3, NamingWords.NICKNAMES)
        || (string.follows("by") && string.isNear(1, 1, NamingWords.GOING))
        || isStyled(string)
        || (string.follows("as") && string.isNear(1, 1, NamingWords.MARKETED))
        || (string.isNear(1, NamingWords.BE) && string.isNear(1, 1, NamingWords.NAME))
        || string.isNear(1, NamingWords.NAME)
        || isKnownAs(string);
  }

  /** He styles himself “Brother Light”. */
  private static boolean isStyled(QuotedString string) {
    return string.isNear(1, NamingWords.THEMSELVES) && string.isNear(1, 1, NamingWords.STYLING);
  }

  /** Known in the trade as “ghosting”; is referred to as “the cage”. */
  private static boolean isKnownAs(QuotedString string) {
    boolean known =
        string.isNear(1, LONGEST_NAME + 1, NamingWords.KNOWN)
            || (string.isNear(2, 1, NamingWords.REFERRED) && string.isNear(1, 1, TO));
    return string.follows("as") && known;
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
      return isSlogan(string);
    }
    boolean concept = string.follows("of") && string.isNear(1, 1, NamingWords.CONCEPTS);
    boolean word = string.length() < LONGEST_NAME && string.isNear(1, NamingWords.WORDS_AS_WORDS);
    return word
        || concept
        || string.isNear(1, NamingWords.INSCRIBED)
        || isKnownAs(string)
        || isExplained(string)
        || isSlogan(string);
  }

  /** “Stolen” is a figure of speech; “soap” meant cash; they call the practice “ghosting”. */
  private static boolean isExplained(QuotedString string) {
    boolean gloss =
        string.isFollowedBy(0, NamingWords.BE)
            && (string.isFollowedBy(1, NamingWords.GLOSS)
                || string.isFollowedBy(2, NamingWords.GLOSS)
                || string.isFollowedBy(2, NamingWords.FIGURE));
    boolean called =
        string.startsInLowerCase()
            && string.isNear(1, NamingWords.CONCEPTS)
            && string.isNear(1, 3, NamingWords.CALLING);
    return gloss || called || string.isFollowedBy(0, NamingWords.MEANS);
  }

  /** The motto “Dare to Wait”; its slogan, “Closer to you,” was painted over. */
  private static boolean isSlogan(QuotedString string) {
    return string.isNear(string.isApposed() ? 1 : 0, 1, NamingWords.SLOGANS);
  }

  private static QuoteKind likely(QuotedString string) {
    if (string.length() > LONGEST_STRING || string.isUtterance()) {
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
