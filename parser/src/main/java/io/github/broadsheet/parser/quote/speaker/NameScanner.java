package io.github.broadsheet.parser.quote.speaker;

import io.github.broadsheet.parser.quote.token.Tokens;
import io.github.broadsheet.parser.quote.token.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the names of an article in one pass: runs of words with a capital, told apart from words
 * that have one for opening a sentence.
 */
final class NameScanner {
  private static final int LONGEST_PERSON = 6;

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

  private static final WordSet SITES = WordSet.of(Set.of("site", "website", "portal", "blog"));
  private static final WordSet GRADES =
      WordSet.of(
          Set.of(
              "very", "right", "most", "rev", "rev.", "dr", "dr.", "prof", "prof.", "hon", "hon."));
  private static final WordSet EPITHETS =
      WordSet.of(Set.of("old", "young", "then", "late", "former"));
  private static final WordSet LINKS = WordSet.of(Set.of("of", "for", "and", "the"));

  private final Page page;
  private final Tokens tokens;
  private final RoleReader roles;
  private final WordSet capitalInside;
  private final List<Mention> found = new ArrayList<>();

  NameScanner(Page page, RoleReader roles) {
    this.page = page;
    this.tokens = page.tokens;
    this.roles = roles;
    List<String> inside = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (isCapital(i) && !page.opens(i)) {
        inside.add(tokens.normalized(i));
      }
    }
    capitalInside = WordSet.of(inside);
  }

  List<Mention> scan() {
    int at = 0;
    while (at < tokens.size()) {
      at = startsName(at) ? run(at) : at + 1;
    }
    return found;
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
            && tokens.normalized(token).startsWith("al-");
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
      return particle || (followed && Vocabulary.FEMALE_NAMES.has(tokens, token));
    }
    return !page.opens(token)
        ? !Vocabulary.DEFINITE.has(tokens, token) || isNameArticle(token)
        : !isCommon(token, followed);
  }

  /** "The" inside a sentence with a capital belongs to a name: "in The Curator". */
  private boolean isNameArticle(int token) {
    return tokens.is(token, "the") && isCapital(token + 1);
  }

  private boolean isCommon(int token, boolean followed) {
    if (Vocabulary.TITLES.has(tokens, token) || Vocabulary.ROLES.has(tokens, token)) {
      return false;
    }
    boolean given =
        Vocabulary.FEMALE_NAMES.has(tokens, token) || Vocabulary.MALE_NAMES.has(tokens, token);
    if (given && followed) {
      return false;
    }
    if (Vocabulary.OPENERS.has(tokens, token)) {
      return true;
    }
    boolean joined = followed && !isGiven(token + 1) && !Vocabulary.PEOPLE.has(tokens, token + 1);
    if (joined && !Vocabulary.VERBS.has(tokens, token)) {
      return false;
    }
    boolean modifies =
        !followed
            && token + 1 < tokens.size()
            && !tokens.has(token + 1, Tokens.CAPITALIZED)
            && (Vocabulary.PEOPLE.has(tokens, token + 1)
                || Vocabulary.ROLES.has(tokens, token + 1));
    if (modifies && !capitalInside.has(tokens, token)) {
      return true;
    }
    boolean usual =
        page.isLowerSomewhere(token)
            || Vocabulary.PEOPLE.has(tokens, token)
            || Vocabulary.VERBS.has(tokens, token);
    return usual && !capitalInside.has(tokens, token);
  }

  /** Reads the run that starts at a token and returns the token after it. */
  private int run(int first) {
    int after = first + 1;
    while (after < tokens.size() && page.sameSentence(first, after)) {
      if (isCapital(after) && !Vocabulary.CALENDAR.has(tokens, after)) {
        after++;
      } else if (joins(first, after)) {
        after += isCapital(after + 1) ? 2 : 3;
      } else {
        break;
      }
    }
    read(first, after);
    return after;
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

  private void read(int first, int after) {
    if (isBodyByClause(after) && after - first > 1 && !isTitle(first)) {
      add(first, after, NameKind.ORGANISATION, Gender.UNKNOWN, List.of(), false, first);
      return;
    }
    int name = nameStart(first, after);
    if (name >= after || (name == first && isOnlyRole(first, after))) {
      return;
    }
    if (tokens.is(name, "the") && name + 1 < after) {
      name++;
      first = name;
    }
    if (after - name == 1 && isPlural(name)) {
      return;
    }
    int bare = withoutEpithet(name, after);
    first = name == first ? bare : first;
    name = bare;
    int collective = collectiveEnd(name, after);
    if (collective > after && isCapital(collective) && page.sameSentence(name, collective)) {
      return;
    }
    if (collective > after) {
      add(name, collective, NameKind.ORGANISATION, Gender.UNKNOWN, List.of(), false, name);
      return;
    }
    person(first, name, after);
  }

  /** "Old Peder Lunt", "Islamist Taliban": what a writer adds to a name is not part of it. */
  private int withoutEpithet(int name, int after) {
    boolean two = after - name == 2;
    boolean more = after - name > 2;
    if (more && EPITHETS.has(tokens, name) && !Vocabulary.PLACES.has(tokens, after - 1)) {
      return name + 1;
    }
    String word = tokens.normalized(name);
    boolean creed = word.endsWith("ist") || word.endsWith("ese") || Nations.isAdjective(word);
    boolean body = Vocabulary.ORGANISATION_NAMES.has(tokens, after - 1);
    return two && creed && !body && !isGiven(name) ? name + 1 : name;
  }

  private boolean isOnlyRole(int first, int after) {
    for (int i = first; i < after; i++) {
      if (Vocabulary.TITLES.has(tokens, i) || Vocabulary.ROLES.has(tokens, i)) {
        return after - first <= 2 && isRole(after - 1) && !isGiven(first);
      }
    }
    return false;
  }

  /** "Democrats", "Russians": people, not a name. */
  private boolean isPlural(int token) {
    String word = tokens.normalized(token);
    return word.endsWith("s")
        && (Vocabulary.PEOPLE.has(tokens, token)
            || Nations.isAdjective(word.substring(0, word.length() - 1)));
  }

  private boolean isTitle(int token) {
    return Vocabulary.TITLES.has(tokens, token);
  }

  private boolean isRole(int token) {
    return Vocabulary.TITLES.has(tokens, token) || Vocabulary.ROLES.has(tokens, token);
  }

  private boolean isGiven(int token) {
    return Vocabulary.FEMALE_NAMES.has(tokens, token) || Vocabulary.MALE_NAMES.has(tokens, token);
  }

  /**
   * Where the name begins in a run that opens with titles: "Amir" in "Foreign Minister Amir Khan".
   */
  private int nameStart(int first, int after) {
    int name = first;
    if (Vocabulary.ORGANISATION_NAMES.has(tokens, after - 1)
        && after - first == 2
        && !isGiven(after - 1)) {
      // "Justice Department", "Rangers Football Club": a title's word, but a body's name.
      return first;
    }
    for (int i = first; i < after; i++) {
      if (isGiven(i) && i > first && tokens.has(i - 1, Tokens.CAPITALIZED) && name > first) {
        break;
      }
      if (isGiven(i) && i == first && i + 1 < after && !isRole(i)) {
        break;
      }
      boolean kept = Vocabulary.KEPT_TITLES.has(tokens, i) && i + 2 == after;
      if (isRole(i) && !kept && i + 1 < after) {
        name = i + 1;
      }
      if (tokens.is(i, "of") && name > first) {
        return givenAfter(i, after);
      }
    }
    return name;
  }

  private int givenAfter(int from, int after) {
    for (int i = from + 2; i < after; i++) {
      if (isGiven(i) && i + 1 < after) {
        return i;
      }
    }
    return after;
  }

  /** "Quessan army", "Clinton campaign": a name goes on to a group's noun in lower case. */
  private int collectiveEnd(int name, int after) {
    for (int i = after; i < Math.min(after + 3, tokens.size()); i++) {
      if (!page.sameSentence(name, i)
          || !tokens.has(i, Tokens.WORD)
          || roles.isFunctionWord(i)
          || (!Vocabulary.COLLECTIVES.has(tokens, i) && isInflected(i))
          || tokens.has(i, Tokens.CLITIC)) {
        return after;
      }
      if (Vocabulary.COLLECTIVES.has(tokens, i) && !tokens.has(i, Tokens.CAPITALIZED)) {
        return i + 1;
      }
    }
    return after;
  }

  /** Most likely a verb: "Gowdy promises". */
  private boolean isInflected(int token) {
    String word = tokens.normalized(token);
    return word.endsWith("s") || word.endsWith("ed") || word.endsWith("ing");
  }

  private void person(int first, int name, int after) {
    boolean titled = name > first;
    int from = titled ? first : roles.beforeName(name);
    if (titled) {
      int lower = roles.beforeName(first);
      from = Math.min(from, lower);
    }
    List<Role> told = new ArrayList<>();
    Gender gender = Gender.UNKNOWN;
    for (int i = from; i < name; i++) {
      gender = gender.or(Gender.ofTitle(tokens, i));
    }
    if (from < name && !isBareTitle(from, name)) {
      told.add(roles.role(from, name));
    }
    int apposition = roles.appositionBefore(from);
    if (apposition >= 0) {
      told.add(roles.role(apposition, from - 1));
      gender = gender.or(Gender.ofRole(tokens, roles.head(apposition, from - 1)));
    }
    List<Role> later = roles.afterName(after);
    told.addAll(later);
    NameKind kind = kind(from, name, after, told, apposition);
    if (kind == NameKind.ORGANISATION
        && told.isEmpty()
        && name > 0
        && Vocabulary.COLLECTIVES.has(tokens, name - 1)) {
      told.add(roles.role(name - 1, name));
    }
    if (Vocabulary.KEPT_TITLES.has(tokens, name)) {
      gender = gender.or(Gender.ofTitle(tokens, name));
      titled = true;
    }
    if (kind == NameKind.PERSON || kind == NameKind.UNKNOWN) {
      for (Role role : later) {
        gender = gender.or(genderOf(role));
      }
      if (after - name > 1) {
        gender = gender.or(Gender.ofGivenName(tokens, name));
      } else if (isGiven(name)) {
        gender = gender.or(Gender.ofGivenName(tokens, name));
      }
    }
    add(name, after, kind, gender, told, titled, from);
  }

  private static Gender genderOf(Role role) {
    if (Vocabulary.FEMALE_ROLES.has(role.head())) {
      return Gender.FEMALE;
    }
    return Vocabulary.MALE_ROLES.has(role.head()) ? Gender.MALE : Gender.UNKNOWN;
  }

  /** Titles that say nothing of a post: "Mr.", "Dr", "the Very Rev.". */
  private boolean isBareTitle(int from, int name) {
    for (int i = from; i < name - 1; i++) {
      if (!GRADES.has(tokens, i)) {
        return false;
      }
    }
    int last = name - 1;
    return Vocabulary.MALE_TITLES.has(tokens, last)
        || Vocabulary.FEMALE_TITLES.has(tokens, last)
        || GRADES.has(tokens, last)
        || (name - from == 1 && tokens.has(last, Tokens.ABBREVIATION));
  }

  private NameKind kind(int from, int name, int after, List<Role> told, int apposition) {
    if (from < name) {
      return NameKind.PERSON;
    }
    NameKind described = describedBefore(name, apposition);
    if (described != NameKind.UNKNOWN) {
      return described;
    }
    if (isGiven(name)
        && after - name > 1
        && after - name <= LONGEST_PERSON
        && !Vocabulary.PLACES.has(tokens, after - 1)) {
      return hasCorporateEnd(after) ? NameKind.ORGANISATION : NameKind.PERSON;
    }
    NameKind own = ownKind(name, after);
    if (own != NameKind.UNKNOWN) {
      return own;
    }
    boolean owner = apposition >= 0 && OWNERS.has(tokens, roles.head(apposition, name - 1));
    if ((!told.isEmpty() && !owner) || roles.isAged(after)) {
      return NameKind.PERSON;
    }
    if (isBodyByClause(after)) {
      return NameKind.ORGANISATION;
    }
    if (after < tokens.size()
        && page.sameSentence(name, after)
        && !tokens.has(after, Tokens.CAPITALIZED)
        && Vocabulary.PLACES.has(tokens, after)) {
      return NameKind.PLACE;
    }
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

  /** "Alder Dairy, which makes the cheese"; "Refugee Action (RA)". */
  private boolean isBodyByClause(int after) {
    if (after + 1 >= tokens.size()) {
      return false;
    }
    boolean acronym = tokens.is(after, "(") && tokens.has(after + 1, Tokens.ALL_CAPS);
    return acronym || (tokens.is(after, ",") && tokens.is(after + 1, "which"));
  }

  private boolean hasCorporateEnd(int after) {
    return tokens.has(after - 1, Tokens.ABBREVIATION)
        && Vocabulary.ORGANISATION_NAMES.has(tokens, after - 1);
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
    boolean person = roles.isRoleWord(head) && (isGiven(name) || !OWNERS.has(tokens, head));
    return apposition >= 0 && person ? NameKind.PERSON : NameKind.UNKNOWN;
  }

  /** What the words of a name themselves say. */
  private NameKind ownKind(int name, int after) {
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
    boolean place =
        after - name > 1
            && (Vocabulary.PLACES.has(tokens, after - 1)
                || Vocabulary.PLACE_OPENINGS.has(tokens, name));
    return place ? NameKind.PLACE : NameKind.UNKNOWN;
  }

  private void add(
      int first,
      int after,
      NameKind kind,
      Gender gender,
      List<Role> told,
      boolean titled,
      int from) {
    int end = after;
    while (end - 1 > first && Vocabulary.SUFFIXES.has(tokens, end - 1)) {
      end--;
    }
    found.add(
        new Mention(
            first, kind == NameKind.PERSON ? end : after, kind, gender, told, titled, from));
  }
}
