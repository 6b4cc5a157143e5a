package io.github.broadsheet.parser.quote.speaker;

import static java.util.Objects.requireNonNull;

import io.github.broadsheet.parser.quote.token.Tokens;
import io.github.broadsheet.parser.quote.token.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words that tell who somebody is, by what they tell. The lists are in the resources. */
final class Vocabulary {
  private static final Map<String, List<String>> SECTIONS = Resource.sections("vocabulary.txt");
  private static final Map<String, List<String>> NAMES = Resource.sections("given-names.txt");

  static final WordSet MALE_TITLES = set("titles.male");
  static final WordSet FEMALE_TITLES = set("titles.female");
  static final WordSet TITLES = set("titles", "titles.male", "titles.female");
  static final WordSet KEPT_TITLES = set("titles.kept");
  static final WordSet MALE_ROLES = set("roles.male", "kin.male");
  static final WordSet FEMALE_ROLES = set("roles.female", "kin.female");
  static final WordSet ROLES = set("roles", "roles.male", "roles.female");
  static final WordSet RESTRICTING = set("roles.restricting");
  static final WordSet KIN = set("kin", "kin.male", "kin.female");
  static final WordSet TRUE_KIN = set("kin.male", "kin.female");
  static final WordSet COLLECTIVES = set("collectives");
  static final WordSet ORGANISATION_NAMES = set("organisation.names");
  static final WordSet ORGANISATION_SURNAMES = set("organisation.surnames");
  static final WordSet ORGANISATION_OPENERS = set("organisation.openers");
  static final WordSet PLATFORMS = set("platforms");
  static final WordSet MESSAGES = set("messages");
  static final WordSet DOCUMENTS = set("documents");
  static final WordSet PEOPLE = WordSet.of(withPluralRoles());
  static final WordSet PLACES = set("places");
  static final WordSet PLACE_OPENINGS = set("places.opening");
  static final WordSet THINGS = set("things");
  static final WordSet PARTICLES = set("particles");
  static final WordSet SUFFIXES = set("suffixes");
  static final WordSet DEFINITE = set("determiners.definite");
  static final WordSet INDEFINITE = set("determiners.indefinite");
  static final WordSet POSSESSIVES = set("possessives");
  static final WordSet PREPOSITIONS = set("prepositions");
  static final WordSet RELATIVES = set("relatives");
  static final WordSet CALENDAR = set("calendar");
  static final WordSet OPENERS = set("openers");
  static final WordSet VERBS = set("verbs");
  static final WordSet SHE = set("pronouns.she");
  static final WordSet HE = set("pronouns.he");
  static final WordSet THEY = set("pronouns.they");
  static final WordSet IT = set("pronouns.it");
  static final WordSet I = set("pronouns.i");
  static final WordSet WE = set("pronouns.we");
  static final WordSet YOU = set("pronouns.you");
  static final WordSet RELATIVE_PRONOUNS = set("pronouns.relative");
  static final WordSet FEMALE_NAMES = WordSet.of(requireNonNull(NAMES.get("female")));
  static final WordSet MALE_NAMES = WordSet.of(requireNonNull(NAMES.get("male")));

  /** Letters after a name: "Adam Reeve KC". */
  static final WordSet HONOURS =
      WordSet.of(
          Set.of(
              "kc", "qc", "mp", "msp", "mep", "td", "obe", "mbe", "cbe", "kbe", "dbe", "frs", "phd",
              "md", "esq"));

  /** Words between which "and" joins: no role, title or name goes on over them. */
  static final WordSet CONJUNCTIONS = WordSet.of(Set.of("and", "or", "but", "&", "nor"));

  private Vocabulary() {}

  /** Whether the word is a listed given name. */
  static boolean isGivenName(Tokens tokens, int token) {
    return FEMALE_NAMES.has(tokens, token) || MALE_NAMES.has(tokens, token);
  }

  /** Whether the word stands after a name as an honour. */
  static boolean isHonour(Tokens tokens, int token) {
    return token > 0
        && HONOURS.has(tokens, token)
        && tokens.has(token, Tokens.CAPITALIZED)
        && tokens.has(token - 1, Tokens.CAPITALIZED);
  }

  /** Whether the word is a title or says what a person is. */
  static boolean isRole(Tokens tokens, int token) {
    return TITLES.has(tokens, token) || ROLES.has(tokens, token);
  }

  private static WordSet set(String... sections) {
    List<String> words = new ArrayList<>();
    for (String section : sections) {
      words.addAll(section(section));
    }
    return WordSet.of(words);
  }

  private static List<String> section(String name) {
    return requireNonNull(SECTIONS.get(name), name);
  }

  private static List<String> withPluralRoles() {
    List<String> words = new ArrayList<>(section("people"));
    for (String section : List.of("roles", "kin", "kin.male", "kin.female")) {
      section(section).forEach(word -> words.add(plural(word)));
    }
    return words;
  }

  static String plural(String word) {
    if (word.endsWith("man")) {
      return word.substring(0, word.length() - 2) + "en";
    }
    if (word.endsWith("s") || word.endsWith("ch") || word.endsWith("sh")) {
      return word + "es";
    }
    boolean y =
        word.endsWith("y")
            && word.length() > 2
            && "aeo".indexOf(word.charAt(word.length() - 2)) < 0;
    return y ? word.substring(0, word.length() - 1) + "ies" : word + "s";
  }
}
