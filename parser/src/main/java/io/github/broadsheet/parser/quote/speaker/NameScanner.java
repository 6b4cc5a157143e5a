package io.github.broadsheet.parser.quote.speaker;

import io.github.broadsheet.parser.quote.token.DayWords;
import io.github.broadsheet.parser.quote.token.Tokens;
import io.github.broadsheet.parser.quote.token.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the names of an article in one pass: runs of words with a capital, told apart from words
 * that have one for opening a sentence.
 */
final class NameScanner {
  private static final WordSet LINKS = WordSet.of(Set.of("of", "for", "and", "the"));

  private static final int LONGEST_BRACKET = 12;

  private final Page page;
  private final Tokens tokens;
  private final WordSet capitalInside;
  private final NameReader names;
  private final List<Mention> found = new ArrayList<>();

  NameScanner(Page page, RoleReader roles) {
    this.page = page;
    this.tokens = page.tokens;
    this.names = new NameReader(page, roles);
    capitalInside = WordSet.in(tokens, token -> isCapital(token) && !page.opens(token));
  }

  List<Mention> scan() {
    int at = 0;
    while (at < tokens.size()) {
      if (isExchange(at)) {
        at += 3;
      } else {
        at = startsName(at) ? run(at) : at + 1;
      }
    }
    return found;
  }

  /** "(NASDAQ: HBR)": where the shares of whoever was named are traded, nobody's name. */
  private boolean isExchange(int token) {
    return token > 0
        && token + 2 < tokens.size()
        && tokens.has(token, Tokens.ALL_CAPS)
        && tokens.is(token + 1, ":")
        && tokens.has(token + 2, Tokens.ALL_CAPS | Tokens.NUMBER)
        && (tokens.is(token - 1, "(") || isListedInBracket(token));
  }

  /** "(ASX: HBR; OTC: HBRTF)"; outside brackets a voice may follow, "ROE: NO". */
  private boolean isListedInBracket(int token) {
    if (!tokens.is(token - 1, ";") && !tokens.is(token - 1, ",")) {
      return false;
    }
    for (int i = token - 2; i >= Math.max(0, token - LONGEST_BRACKET); i--) {
      if (tokens.is(i, "(") || tokens.is(i, ")")) {
        return tokens.is(i, "(");
      }
    }
    return false;
  }

  private boolean isCapital(int token) {
    return token < tokens.size()
        && tokens.has(token, Tokens.CAPITALIZED)
        && tokens.has(token, Tokens.WORD)
        && !tokens.has(token, Tokens.CLITIC)
        && !Vocabulary.I.has(tokens, token)
        && !page.isSilent(token);
  }

  /** "Mum said": kin written as a name. */
  private boolean isKinAsName(int token, boolean followed) {
    return !followed && Vocabulary.TRUE_KIN.has(tokens, token);
  }

  private boolean startsName(int token) {
    boolean article =
        tokens.has(token, Tokens.WORD)
            && token + 1 < tokens.size()
            && tokens.startsWith(token, "al-");
    if (article) {
      return !page.isSilent(token);
    }
    if (!isCapital(token)) {
      return false;
    }
    boolean followed = isCapital(token + 1) && page.sameSentence(token, token + 1);
    if (isKinAsName(token, followed)) {
      return false;
    }
    if (Vocabulary.CALENDAR.has(tokens, token)) {
      boolean particle = token + 1 < tokens.size() && Vocabulary.PARTICLES.has(tokens, token + 1);
      return particle || (followed && isNameOfMonth(token));
    }
    return !page.opens(token)
        ? !Vocabulary.DEFINITE.has(tokens, token) || isNameArticle(token)
        : !isCommon(token, followed);
  }

  /** June, April and Jan are people's names too. */
  private boolean isNameOfMonth(int token) {
    return Vocabulary.isGivenName(tokens, token);
  }

  /** "Dr. Jan Ortel". */
  private boolean isTitled(int first, int token) {
    return Vocabulary.TITLES.has(tokens, first)
        && token == first + 1
        && isNameOfMonth(token)
        && isCapital(token + 1);
  }

  /** "The" inside a sentence with a capital belongs to a name: "in The Curator". */
  private boolean isNameArticle(int token) {
    return tokens.is(token, "the") && isCapital(token + 1);
  }

  /** Whether a word with a capital is no name, but has it for opening a sentence. */
  private boolean isCommon(int token, boolean followed) {
    if (Vocabulary.TITLES.has(tokens, token) || Vocabulary.ROLES.has(tokens, token)) {
      return false;
    }
    if (Vocabulary.isGivenName(tokens, token) && followed) {
      return false;
    }
    if (Vocabulary.OPENERS.has(tokens, token)) {
      return !(followed && isNationalBody(token));
    }
    boolean joined =
        followed
            && !Vocabulary.isGivenName(tokens, token + 1)
            && !Vocabulary.PEOPLE.has(tokens, token + 1);
    if (joined && !Vocabulary.VERBS.has(tokens, token)) {
      return false;
    }
    boolean usual =
        (!followed && isModifier(token))
            || page.isLowerSomewhere(token)
            || Vocabulary.PEOPLE.has(tokens, token)
            || Vocabulary.VERBS.has(tokens, token);
    return usual && !capitalInside.has(tokens, token);
  }

  /** "Dock workers said". */
  private boolean isModifier(int token) {
    int next = token + 1;
    return next < tokens.size()
        && !tokens.has(next, Tokens.CAPITALIZED)
        && (Vocabulary.PEOPLE.has(tokens, next) || Vocabulary.ROLES.has(tokens, next));
  }

  /** "Police Scotland said". */
  private boolean isNationalBody(int token) {
    return Vocabulary.ORGANISATION_OPENERS.has(tokens, token)
        && (Nations.isCountry(tokens.normalized(token + 1)) || speaksAsOne(token + 1));
  }

  /** "Police Northland said", not "Police Sergeant Roe said" or "Police Monday said". */
  private boolean speaksAsOne(int token) {
    int verb = token + 1;
    return verb < tokens.size()
        && !tokens.has(verb, Tokens.CAPITALIZED)
        && (Vocabulary.VERBS.has(tokens, verb) || tokens.normalized(verb).endsWith("ed"))
        && !Vocabulary.isRole(tokens, token)
        && !Vocabulary.isGivenName(tokens, token)
        && !Vocabulary.CALENDAR.has(tokens, token);
  }

  /** Reads the run that starts at a token and returns the token after it. */
  private int run(int first) {
    int after = first + 1;
    while (after < tokens.size() && page.sameSentence(first, after)) {
      boolean day =
          Vocabulary.CALENDAR.has(tokens, after)
              && !isTitled(first, after)
              && !DayWords.NEAR.has(tokens, after); // "Hear Today", "USA Today"
      if ((isCapital(after) && !day) || isLegalForm(after)) {
        after++;
      } else if (joins(first, after)) {
        after += isCapital(after + 1) ? 2 : 3;
      } else if (isNickname(after)) {
        after += 4;
      } else {
        break;
      }
    }
    names.read(first, after).ifPresent(found::add);
    return after;
  }

  /** "Halden Foods plc": written small in the name of a company. */
  private boolean isLegalForm(int token) {
    return tokens.is(token, "plc") && tokens.has(token - 1, Tokens.CAPITALIZED);
  }

  /** Teo “Tank” Lund: one word in marks between the first name and the last. */
  private boolean isNickname(int mark) {
    return mark + 3 < tokens.size()
        && tokens.has(mark, Tokens.QUOTE)
        && isCapital(mark + 1)
        && tokens.has(mark + 2, Tokens.QUOTE)
        && isCapital(mark + 3)
        && page.sameSentence(mark, mark + 3)
        && !tokens.has(mark + 3, Tokens.AFTER_BREAK);
  }

  /** Whether a word in lower case holds a name together: "van", "&amp;", "of" in an institution. */
  private boolean joins(int first, int token) {
    int next = token + 1;
    if (!page.sameSentence(first, next)) {
      return false;
    }
    boolean small = Vocabulary.PARTICLES.has(tokens, token) || tokens.is(token, "&");
    if (small && isCapital(next)) {
      return true;
    }
    boolean twoParticles =
        Vocabulary.PARTICLES.has(tokens, token)
            && Vocabulary.PARTICLES.has(tokens, next)
            && isCapital(next + 1);
    if (twoParticles) {
      return page.sameSentence(first, next + 1);
    }
    if (!LINKS.has(tokens, token) || tokens.is(token, "the") || !isInstitution(first, token)) {
      return false;
    }
    boolean plain = isCapital(next) && !tokens.is(token, "and");
    boolean withThe =
        tokens.is(next, "the")
            && isCapital(next + 1)
            && !tokens.is(token, "and")
            && page.sameSentence(first, next + 1);
    return plain || withThe;
  }

  private boolean isInstitution(int first, int after) {
    int last = after - 1;
    return Vocabulary.ORGANISATION_NAMES.has(tokens, last)
        || Vocabulary.TITLES.has(tokens, last)
        || tokens.is(last, "staff")
        || tokens.is(first, "secretary");
  }
}
