package io.github.broadsheet.parser.quote.speaker;

import io.github.broadsheet.parser.quote.token.Tokens;
import io.github.broadsheet.parser.quote.token.WordSet;
import io.github.broadsheet.quote.SpeakerKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads from what people are whom they speak for: "spokesman for Acme", "Acme chief executive". */
final class Affiliations {
  private static final Set<String> LINKS = Set.of("for", "of", "at", "with", "from", "in");

  /** Words of an office that have a capital where the office stands before a name. */
  private static final WordSet OFFICE_WORDS =
      WordSet.of(
          List.of(
              "foreign",
              "prime",
              "interior",
              "defence",
              "defense",
              "finance",
              "justice",
              "health",
              "education",
              "trade",
              "transport",
              "culture",
              "environment",
              "energy",
              "home",
              "fire",
              "police",
              "press",
              "majority",
              "minority",
              "interim",
              "research",
              "chief",
              "deputy",
              "vice",
              "general",
              "senior",
              "executive",
              "managing",
              "state",
              "first",
              "national",
              "financial",
              "operating",
              "medical",
              "legal",
              "technical",
              "acting",
              "major",
              "lieutenant",
              "colonel"));

  /** What one was, or is by birth, tells nothing of whom one speaks for. */
  private static final WordSet PAST =
      WordSet.of(List.of("former", "ex", "retired", "late", "then"));

  private Affiliations() {}

  /** The body or place in the roles of somebody, or after the name: its fullest name. */
  static Optional<String> of(Entity entity, Cast cast) {
    boolean person = entity.kind() == SpeakerKind.PERSON || entity.kind() == SpeakerKind.UNNAMED;
    if (!person || entity.isPlural()) {
      return Optional.empty();
    }
    return entity.roles().stream()
        .filter(role -> !Vocabulary.KIN.has(role.head()))
        .map(role -> in(role.text(), cast))
        .flatMap(Optional::stream)
        .filter(name -> !entity.isNamed() || !Cast.key(entity.name()).contains(Cast.key(name)))
        .findFirst()
        .or(() -> cast.bodyAfterName(entity));
  }

  private static Optional<String> in(String role, Cast cast) {
    String[] words = role.strip().split("\\s+");
    for (String word : words) {
      if (PAST.has(hash(word))) {
        return Optional.empty();
      }
    }
    boolean titled = words.length > 2 && isName(words[1]);
    return before(words)
        .flatMap(name -> titled ? Optional.of(fullest(name, cast)) : known(name, cast))
        .or(() -> after(words).map(name -> fullest(name, cast)));
  }

  private static String fullest(String name, Cast cast) {
    return cast.named(Cast.key(name))
        .map(Entity::name)
        .or(() -> Nations.of(name.toLowerCase(Locale.ROOT)))
        .orElse(name);
  }

  /** One word may have its capital from the sentence, or be an adjective: "Quessan". */
  private static Optional<String> known(String name, Cast cast) {
    boolean adjective = name.endsWith("n");
    String noun = adjective ? name.substring(0, name.length() - 1) : name;
    return Nations.of(name.toLowerCase(Locale.ROOT))
        .or(() -> cast.named(Cast.key(noun)).map(Entity::name))
        .or(() -> cast.named(Cast.key(name)).map(Entity::name))
        .or(() -> isAcronym(name) ? Optional.of(name) : Optional.empty());
  }

  private static boolean isAcronym(String name) {
    return name.length() > 1 && name.toUpperCase(Locale.ROOT).equals(name);
  }

  /** "Russia’s Defence Ministry spokesman", "Acme chief executive", "Taliban Foreign Minister". */
  private static Optional<String> before(String[] words) {
    int after = 0;
    while (after < words.length - 1 && isName(words[after]) && !isLink(words[after])) {
      after++;
    }
    while (after > 0 && !isOwner(words[after - 1]) && isOffice(words, after - 1)) {
      after--;
    }
    return after == 0 ? Optional.empty() : name(words, 0, after);
  }

  /** A word of an office; "Defence" is none before "Ministry". */
  private static boolean isOffice(String[] words, int at) {
    return OFFICE_WORDS.has(hash(words[at])) || isRole(words[at]);
  }

  /** "Spokesman for the Harbour Trust", "professor of law at the University of Vellmouth". */
  private static Optional<String> after(String[] words) {
    for (int i = words.length - 2; i > 0; i--) {
      int first = words[i + 1].equals("the") ? i + 2 : i + 1;
      boolean whole = isLink(words[i]) && first < words.length && isName(words[first]);
      boolean bare = first == i + 1; // "the University of Vellmouth" is one name
      boolean inner = whole && bare && i > 1 && words[i].equals("of") && isName(words[i - 1]);
      boolean office = whole && OFFICE_WORDS.has(hash(words[first])); // "Secretary of State"
      if (whole && !inner && !office) {
        return name(words, first, nameAfter(words, first));
      }
    }
    return Optional.empty();
  }

  private static int nameAfter(String[] words, int first) {
    int after = first;
    while (after < words.length && (isName(words[after]) || words[after].equals("of"))) {
      after++;
    }
    return words[after - 1].equals("of") ? after - 1 : after;
  }

  private static Optional<String> name(String[] words, int first, int after) {
    String name = String.join(" ", List.of(words).subList(first, after));
    String plain = isOwner(name) ? name.substring(0, name.length() - 2) : name;
    return plain.isBlank() ? Optional.empty() : Optional.of(plain);
  }

  private static boolean isName(String word) {
    boolean capital = Character.isUpperCase(word.codePointAt(0));
    return word.equals("&") || (capital && !word.endsWith("-based"));
  }

  private static boolean isOwner(String word) {
    return word.endsWith("’s") || word.endsWith("'s");
  }

  private static boolean isLink(String word) {
    return LINKS.contains(word);
  }

  private static boolean isRole(String word) {
    int hash = hash(word);
    return Vocabulary.ROLES.has(hash) || Vocabulary.TITLES.has(hash);
  }

  private static int hash(String word) {
    return Tokens.hash(Cast.key(word));
  }
}
