package io.github.broadsheet.parser.quote.speaker;

import io.github.broadsheet.parser.quote.token.DayWords;
import io.github.broadsheet.parser.quote.token.Tokens;
import io.github.broadsheet.parser.quote.token.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a run of words with capitals: which of them are title, epithet and name, and of whom. */
final class NameReader {
  private static final WordSet GRADES =
      WordSet.of(
          Set.of(
              "very", "right", "most", "rev", "rev.", "dr", "dr.", "prof", "prof.", "hon", "hon."));
  private static final WordSet EPITHETS =
      WordSet.of(Set.of("old", "young", "then", "late", "former"));

  private final Page page;
  private final Tokens tokens;
  private final RoleReader roles;
  private final NameKinds kinds;

  NameReader(Page page, RoleReader roles) {
    this.page = page;
    this.tokens = page.tokens;
    this.roles = roles;
    this.kinds = new NameKinds(page, roles);
  }

  /** The name in the run from {@code first} up to {@code end}, if there is one. */
  Optional<Mention> read(int first, int end) {
    int after = end;
    while (after - first > 2 && Vocabulary.isHonour(tokens, after - 1)) {
      after--;
    }
    if (kinds.isBodyByClause(after) && after - first > 1 && !Vocabulary.TITLES.has(tokens, first)) {
      return Optional.of(body(first, after));
    }
    int start = nameStart(first, after);
    if (start >= after || (start == first && isOnlyRole(first, after))) {
      return Optional.empty();
    }
    boolean article = tokens.is(start, "the") && start + 1 < after;
    int name = article ? start + 1 : start;
    if (after - name == 1 && isPlural(name)) {
      return Optional.empty();
    }
    int bare = withoutEpithet(name, after);
    int collective = collectiveEnd(bare, after);
    if (collective > after) {
      // "Rating agency Cordell & Pym": what follows is the name.
      boolean described =
          collective < tokens.size()
              && tokens.has(collective, Tokens.CAPITALIZED)
              && page.sameSentence(bare, collective);
      return described ? Optional.empty() : Optional.of(body(bare, collective));
    }
    boolean titled = start > first && !article;
    return Optional.of(person(titled ? first : bare, bare, after));
  }

  private static Mention body(int first, int after) {
    return new Mention(
        first, after, NameKind.ORGANISATION, Gender.UNKNOWN, List.of(), false, first);
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
    boolean body =
        Vocabulary.ORGANISATION_NAMES.has(tokens, after - 1)
            || DayWords.NEAR.has(tokens, after - 1); // "USA Today"
    return two && creed && !body && !Vocabulary.isGivenName(tokens, name) ? name + 1 : name;
  }

  private boolean isOnlyRole(int first, int after) {
    for (int i = first; i < after; i++) {
      if (Vocabulary.TITLES.has(tokens, i) || Vocabulary.ROLES.has(tokens, i)) {
        return after - first <= 2
            && Vocabulary.isRole(tokens, after - 1)
            && !Vocabulary.isGivenName(tokens, first);
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

  /**
   * Where the name begins in a run that opens with titles: "Amir" in "Foreign Minister Amir Khan".
   */
  private int nameStart(int first, int after) {
    int name = first;
    if (Vocabulary.ORGANISATION_NAMES.has(tokens, after - 1)
        && after - first == 2
        && !Vocabulary.isGivenName(tokens, after - 1)) {
      // "Justice Department", "Rangers Football Club": a title's word, but a body's name.
      return first;
    }
    if (opensWithTrade(first, after)) {
      return first + 1;
    }
    for (int i = first; i < after; i++) {
      if (beginsWithGivenName(i, first, name, after)) {
        break;
      }
      boolean kept = Vocabulary.KEPT_TITLES.has(tokens, i) && i + 2 == after;
      if (Vocabulary.isRole(tokens, i) && !kept && i + 1 < after) {
        name = i + 1;
      }
      if (tokens.is(i, "of") && name > first) {
        return givenAfter(i, after);
      }
    }
    return name;
  }

  /** "Dispatcher Ayla Brennock said": the capital is that of the sentence. */
  private boolean opensWithTrade(int first, int after) {
    return after - first == 3
        && page.opens(first)
        && roles.isRoleWord(first)
        && !Vocabulary.isGivenName(tokens, first)
        && !Vocabulary.ORGANISATION_NAMES.has(tokens, after - 1)
        && !Vocabulary.PLACES.has(tokens, after - 1);
  }

  /** "Foreign Minister | Amir Khan", "Ana Roe": what follows the given name is the name. */
  private boolean beginsWithGivenName(int token, int first, int name, int after) {
    if (!Vocabulary.isGivenName(tokens, token)) {
      return false;
    }
    return token > first
        ? tokens.has(token - 1, Tokens.CAPITALIZED) && name > first
        : token + 1 < after && !Vocabulary.isRole(tokens, token) && !isTownOfOfficer(first, after);
  }

  /** "Madison Police Chief Tom Reck": the first word is a town's, though people are called so. */
  private boolean isTownOfOfficer(int first, int after) {
    for (int i = first + 1; i < after - 2; i++) {
      if (Vocabulary.TITLES.has(tokens, i) && Vocabulary.isGivenName(tokens, i + 1)) {
        return true;
      }
    }
    return false;
  }

  private int givenAfter(int from, int after) {
    for (int i = from + 2; i < after; i++) {
      if (Vocabulary.isGivenName(tokens, i) && i + 1 < after) {
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

  private Mention person(int first, int name, int after) {
    boolean titled = name > first;
    int from = titled ? Math.min(first, roles.beforeName(first)) : roles.beforeName(name);
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
    NameKind kind = kinds.kind(from, name, after, told, apposition);
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
      gender = gender.or(genderOf(name, after, later));
    }
    int end = kind == NameKind.PERSON ? withoutSuffix(name, after) : after;
    return new Mention(name, end, kind, gender, told, titled, from);
  }

  /** What later roles, and then the given name, tell of a person. */
  private Gender genderOf(int name, int after, List<Role> later) {
    Gender gender = Gender.UNKNOWN;
    for (Role role : later) {
      gender = gender.or(genderOf(role));
    }
    return after - name > 1 || Vocabulary.isGivenName(tokens, name)
        ? gender.or(Gender.ofGivenName(tokens, name))
        : gender;
  }

  private int withoutSuffix(int first, int after) {
    int end = after;
    while (end - 1 > first && Vocabulary.SUFFIXES.has(tokens, end - 1)) {
      end--;
    }
    return end;
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
}
