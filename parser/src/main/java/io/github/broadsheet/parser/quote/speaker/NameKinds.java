package io.github.broadsheet.parser.quote.speaker;

import io.github.broadsheet.parser.quote.token.Tokens;
import io.github.broadsheet.parser.quote.token.WordSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells what a name is the name of, from its own words and those around it. */
final class NameKinds {
  private static final int LONGEST_PERSON = 6;
  private static final int SHORTEST_SCIENCE = 6;

  /** What a person or a company may be. */
  private static final WordSet OWNERS =
      WordSet.of(
          Set.of(
              "owner",
              "operator",
              "maker",
              "sponsor",
              "supplier",
              "contractor",
              "publisher",
              "builder",
              "manufacturer",
              "retailer",
              "developer",
              "rival",
              "partner",
              "promoter",
              "broadcaster"));

  private static final WordSet SAYING = WordSet.of(Set.of("said", "says", "told", "asked"));
  private static final WordSet SITES = WordSet.of(Set.of("site", "website", "portal", "blog"));

  private final Page page;
  private final Tokens tokens;
  private final RoleReader roles;

  NameKinds(Page page, RoleReader roles) {
    this.page = page;
    this.tokens = page.tokens;
    this.roles = roles;
  }

  /**
   * The kind of the name from {@code name} up to {@code after}.
   *
   * @param from where titles and roles before it begin
   * @param told what is said of its bearer
   * @param apposition where a description that a comma parts from it begins, or -1
   */
  NameKind kind(int from, int name, int after, List<Role> told, int apposition) {
    if (from < name) {
      return NameKind.PERSON;
    }
    NameKind described = describedBefore(name, apposition);
    if (described != NameKind.UNKNOWN) {
      return described;
    }
    if (roles.isBodyAfter(after) || isFirm(name, after) || isPlatform(name, after)) {
      return NameKind.ORGANISATION; // "Penny Wise, a charity that feeds children"
    }
    if (beginsLikePerson(name, after, told)) {
      return endsLikeBody(after) ? NameKind.ORGANISATION : NameKind.PERSON;
    }
    NameKind own = ownKind(name, after, told);
    return own == NameKind.UNKNOWN ? kindByContext(name, after, told, apposition) : own;
  }

  private boolean beginsLikePerson(int name, int after, List<Role> told) {
    return Vocabulary.isGivenName(tokens, name)
        && after - name > 1
        && after - name <= LONGEST_PERSON
        && (!Vocabulary.PLACES.has(tokens, after - 1) || !told.isEmpty() || speaks(name, after));
  }

  /** What is told of a name's bearer, and the words around it. */
  private NameKind kindByContext(int name, int after, List<Role> told, int apposition) {
    boolean owner =
        (apposition >= 0 && OWNERS.has(tokens, roles.head(apposition, name - 1)))
            || (after - name == 1 && told.stream().anyMatch(role -> OWNERS.has(role.head())));
    if ((!told.isEmpty() && !owner) || roles.isAged(after)) {
      return NameKind.PERSON;
    }
    if (isBodyByClause(after)) {
      return NameKind.ORGANISATION;
    }
    return isPlaceByNoun(name, after) ? NameKind.PLACE : kindByArticle(name, after);
  }

  /** "In a Chatter message", "via Chatter": what people speak through is nobody. */
  private boolean isPlatform(int name, int after) {
    if (after - name != 1 || name == 0 || Vocabulary.isGivenName(tokens, name)) {
      return false;
    }
    boolean sent =
        after < tokens.size()
            && page.sameSentence(name, after)
            && Vocabulary.MESSAGES.has(tokens, after)
            && !tokens.has(after, Tokens.CAPITALIZED)
            && page.sameSentence(name - 1, name)
            && (tokens.is(name - 1, "a") || Vocabulary.POSSESSIVES.has(tokens, name - 1));
    return Vocabulary.PLATFORMS.has(tokens, name) || sent || tokens.is(name - 1, "via");
  }

  /** "Ben &amp; Jerry’s": people are joined by "and". */
  private boolean isFirm(int name, int after) {
    for (int i = name + 1; i < after - 1; i++) {
      if (tokens.is(i, "&")) {
        return true;
      }
    }
    return false;
  }

  /** "Anna Lane said", "says Anna Lane": no lane. */
  private boolean speaks(int name, int after) {
    return (name > 0 && SAYING.has(tokens, name - 1))
        || (after < tokens.size() && SAYING.has(tokens, after));
  }

  /** "The Corran islands". */
  private boolean isPlaceByNoun(int name, int after) {
    return after < tokens.size()
        && page.sameSentence(name, after)
        && !tokens.has(after, Tokens.CAPITALIZED)
        && Vocabulary.PLACES.has(tokens, after);
  }

  /** "The Taliban have": not "the Selwick manager", where the name only tells which. */
  private NameKind kindByArticle(int name, int after) {
    boolean withThe = name > 0 && tokens.is(name - 1, "the") && page.sameSentence(name - 1, name);
    boolean noun =
        after < tokens.size()
            && page.sameSentence(name, after)
            && tokens.has(after, Tokens.WORD)
            && !tokens.has(after, Tokens.CLITIC)
            && !roles.isFunctionWord(after)
            && !tokens.normalized(after).endsWith("ly")
            && !tokens.normalized(after).endsWith("ed");
    return withThe && !noun && after - name <= 4 ? NameKind.ORGANISATION : NameKind.UNKNOWN;
  }

  /** "Victoria Police", "Austin Energy", but not "Emily Post". */
  private boolean endsLikeBody(int after) {
    int last = after - 1;
    return hasScienceEnding(last)
        || (Vocabulary.ORGANISATION_NAMES.has(tokens, last)
            && !Vocabulary.ORGANISATION_SURNAMES.has(tokens, last));
  }

  /** "Harbour Robotics", "Calder Logistics": nobody is called so. */
  private boolean hasScienceEnding(int token) {
    return tokens.end(token) - tokens.start(token) > SHORTEST_SCIENCE
        && (tokens.normalized(token).endsWith("tics")
            || tokens.normalized(token).endsWith("nics")
            || tokens.normalized(token).endsWith("mics"));
  }

  private NameKind describedBefore(int name, int apposition) {
    int head = apposition >= 0 ? roles.head(apposition, name - 1) : name - 1;
    boolean near = page.sameSentence(head, name) && tokens.has(head, Tokens.WORD);
    if (!near || tokens.has(head, Tokens.CLITIC)) {
      return NameKind.UNKNOWN;
    }
    if (Vocabulary.THINGS.has(tokens, head)) {
      return NameKind.THING;
    }
    if (Vocabulary.COLLECTIVES.has(tokens, head) || SITES.has(tokens, head)) {
      return NameKind.ORGANISATION;
    }
    boolean person =
        roles.isRoleWord(head)
            && (Vocabulary.isGivenName(tokens, name) || !OWNERS.has(tokens, head));
    return apposition >= 0 && person ? NameKind.PERSON : NameKind.UNKNOWN;
  }

  /** What the words of a name themselves say. */
  private NameKind ownKind(int name, int after, List<Role> told) {
    String lower = page.words(name, after).toLowerCase(Locale.ROOT);
    if (Nations.isName(lower)) {
      return NameKind.PLACE;
    }
    if (after - name == 1
        && tokens.has(name, Tokens.ALL_CAPS)
        && tokens.end(name) - tokens.start(name) <= 5) {
      return NameKind.ORGANISATION;
    }
    if (Vocabulary.THINGS.has(tokens, name) && after - name > 1) {
      return NameKind.THING;
    }
    for (int i = name; i < after; i++) {
      if (Vocabulary.ORGANISATION_NAMES.has(tokens, i)
          || tokens.is(i, "of")
          || tokens.is(i, "&")
          || tokens.is(i, "for")) {
        return NameKind.ORGANISATION;
      }
    }
    boolean several = after - name > 1;
    if (several && (hasScienceEnding(after - 1) || (told.isEmpty() && isNational(name, after)))) {
      return NameKind.ORGANISATION;
    }
    boolean place =
        several
            && (Vocabulary.PLACES.has(tokens, after - 1)
                || Vocabulary.PLACE_OPENINGS.has(tokens, name)
                || (Nations.isCountry(tokens.normalized(after - 1)) && isPartOfCountry(name)));
    return place ? NameKind.PLACE : NameKind.UNKNOWN;
  }

  /**
   * "Transport Canada", "Scotland Yard": bodies of a country, of which people have the name too.
   */
  private boolean isNational(int name, int after) {
    String last = tokens.normalized(after - 1);
    if (after - name == 2
        && Vocabulary.ORGANISATION_OPENERS.has(tokens, name)
        && !Vocabulary.isRole(tokens, after - 1)) {
      return true; // "Police Northland"
    }
    if (after - name == 2 && Nations.isCountry(last) && !isPartOfCountry(name)) {
      return !Nations.isPersonal(last)
          || Vocabulary.ORGANISATION_OPENERS.has(tokens, name)
          || page.isLowerSomewhere(name);
    }
    String first = tokens.normalized(name);
    return Nations.isCountry(first)
        && !Nations.isPersonal(first)
        && !page.isPossessive(name + 1)
        && !Vocabulary.PLACES.has(tokens, after - 1);
  }

  /** "Northern Ireland", "South Sudan", "Great Britain". */
  private boolean isPartOfCountry(int name) {
    return Vocabulary.PLACE_OPENINGS.has(tokens, name)
        || tokens.normalized(name).endsWith("ern")
        || Nations.of(tokens.normalized(name)).isPresent();
  }

  /** "Alder Dairy, which makes the cheese"; "Refugee Action (RA)". */
  boolean isBodyByClause(int after) {
    if (after + 1 >= tokens.size()) {
      return false;
    }
    boolean acronym = tokens.is(after, "(") && tokens.has(after + 1, Tokens.ALL_CAPS);
    return acronym || (tokens.is(after, ",") && tokens.is(after + 1, "which"));
  }
}
