package io.github.broadsheet.parser.quote.speaker;

import io.github.broadsheet.parser.quote.token.Tokens;
import io.github.broadsheet.parser.quote.token.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Leads "who", "which" and "that" to what stands before them: "the minister, who said", "a report,
 * published in May, which found".
 */
final class Relatives {
  private static final int WIDEST = 14;
  private static final int LONGEST_NOUN = 4;
  private static final int MOST_NOUNS = 3;

  private static final WordSet LINKS =
      WordSet.of(
          Set.of("of", "for", "at", "from", "in", "with", "around", "across", "within", "on"));

  /** What no noun phrase goes on over. */
  private static final WordSet BORDERS =
      WordSet.of(
          Set.of(
              "if",
              "when",
              "because",
              "though",
              "although",
              "while",
              "whether",
              "than",
              "as",
              "so",
              "how",
              "why",
              "what",
              "where",
              "not",
              "only",
              "even",
              "just",
              "also",
              "and",
              "or",
              "but",
              "then"));

  private static final WordSet PARTICIPLES =
      WordSet.of(
          Set.of("made", "led", "seen", "sent", "written", "held", "drawn", "known", "born"));

  private final Scene scene;
  private final Tokens tokens;
  private final int pronoun;

  private Relatives(Scene scene, int pronoun) {
    this.scene = scene;
    this.tokens = scene.tokens;
    this.pronoun = pronoun;
  }

  /** The same turn with the noun phrase before the pronoun for its source, if it is such. */
  static Optional<Turn> antecedent(Scene scene, Turn turn) {
    boolean relative =
        turn.isPronoun() && Vocabulary.RELATIVE_PRONOUNS.has(scene.tokens, turn.at());
    return relative
        ? new Relatives(scene, turn.at()).phrase().map(turn::withPhrase)
        : Optional.empty();
  }

  private Optional<Phrase> phrase() {
    int end = pronoun - 1;
    if (end < 0 || !scene.page.sameSentence(end, pronoun)) {
      return Optional.empty();
    }
    boolean comma = tokens.is(end, ",");
    end = comma ? beforeAsides(end) : end + 1;
    List<Phrase> nouns = nouns(end);
    if (!nouns.isEmpty() && isKnownPerson(nouns.get(0)) && fits(nouns.get(0))) {
      return Optional.of(nouns.get(0));
    }
    for (int i = nouns.size() - 1; i >= 0; i--) {
      if (fits(nouns.get(i))) {
        Phrase noun = nouns.get(i);
        return Optional.of(comma ? named(noun, end) : noun);
      }
    }
    return nouns.stream().findFirst().filter(noun -> noun.noun() == Phrase.Noun.OTHER);
  }

  /** The comma after which no more is said of a noun than its age or where it was made. */
  private int beforeAsides(int comma) {
    int end = comma;
    while (end > 0) {
      int before = commaBefore(end);
      if (before < 0 || !isAside(before + 1, end)) {
        return end;
      }
      end = before;
    }
    return end;
  }

  private int commaBefore(int token) {
    for (int i = token - 1; i > Math.max(0, token - WIDEST); i--) {
      if (!scene.page.sameSentence(i, token)) {
        return -1;
      }
      if (tokens.is(i, ",")) {
        return i;
      }
    }
    return -1;
  }

  private boolean isAside(int first, int end) {
    boolean age = end - first == 1 && tokens.has(first, Tokens.NUMBER);
    String word = tokens.normalized(first);
    boolean participle =
        !tokens.has(first, Tokens.CAPITALIZED)
            && (word.endsWith("ed") || word.endsWith("ing") || PARTICIPLES.has(tokens, first));
    return age || participle;
  }

  /** The noun phrases that end before a token, the shortest first: "the trust", "a head of it". */
  private List<Phrase> nouns(int end) {
    List<Phrase> nouns = new ArrayList<>();
    int first = start(end);
    while (first >= 0 && nouns.size() < MOST_NOUNS) {
      nouns.add(scene.phrases.read(tokens.span(first, end)));
      int link = first - 1;
      first = link > 0 && LINKS.has(tokens, link) ? startOfHead(link) : -1;
    }
    return nouns;
  }

  /** Where the words of a noun before a preposition begin, or -1 if it is a verb: "looking for". */
  private int startOfHead(int link) {
    int first = start(link);
    boolean noun =
        first >= 0
            && !tokens.is(link - 1, "one") // "one of the teachers who say"
            && (scene.roles.isDeterminer(first)
                || scene.roles.isRoleWord(link - 1)
                || Vocabulary.PEOPLE.has(tokens, link - 1)
                || Vocabulary.COLLECTIVES.has(tokens, link - 1)
                || mentionAt(link - 1) >= 0);
    return noun ? first : -1;
  }

  /** Where the noun phrase without prepositions begins that ends before a token, or -1. */
  private int start(int end) {
    int first = end;
    while (first > 0 && scene.page.sameSentence(first - 1, end - 1) && end - first < WIDEST) {
      int before = first - 1;
      int mention = mentionAt(before);
      if (mention >= 0) {
        first = Math.min(before, scene.cast.mentions().get(mention).from());
        continue;
      }
      if (scene.roles.isDeterminer(before)) {
        return before;
      }
      if (!belongs(before, end)) {
        break;
      }
      first = before;
    }
    return first < end ? first : -1;
  }

  private boolean belongs(int token, int end) {
    if (scene.page.isPossessive(token)) {
      return true;
    }
    boolean head = token == end - 1;
    return tokens.has(token, head ? Tokens.WORD : Tokens.WORD | Tokens.NUMBER)
        && !tokens.has(token, Tokens.CLITIC)
        && !BORDERS.has(tokens, token)
        && end - token <= LONGEST_NOUN
        && (head || !scene.roles.isFunctionWord(token))
        && (head || !isInflected(token));
  }

  private boolean isInflected(int token) {
    String word = tokens.normalized(token);
    boolean adjective = token > 0 && scene.roles.isDeterminer(token - 1);
    return !adjective && (word.endsWith("ed") || word.endsWith("ing") || word.endsWith("ly"));
  }

  private int mentionAt(int token) {
    int index = scene.cast.firstEndingAfter(token);
    return index < scene.cast.mentions().size() && scene.cast.mentions().get(index).from() <= token
        ? index
        : -1;
  }

  /** "Who" is people, "which" is none. */
  private boolean fits(Phrase phrase) {
    boolean thing = tokens.is(pronoun, "which");
    return switch (phrase.noun()) {
      case NAME -> thing ? isNoPerson(phrase) : isPerson(phrase);
      case ROLE, PEOPLE, PRONOUN -> !thing;
      case COLLECTIVE -> true;
      case DOCUMENT -> !tokens.is(pronoun, "who");
      case OTHER -> thing;
      case NONE -> false;
    };
  }

  /** "A spokesman for Ana Roe, who said", not "the mayor of Selwick, who said". */
  private boolean isKnownPerson(Phrase phrase) {
    return phrase.isNamed()
        && scene.cast.entity(phrase.names().get(0)).nameKind() == NameKind.PERSON;
  }

  private boolean isPerson(Phrase phrase) {
    return scene.cast.entity(phrase.names().get(0)).isPerson();
  }

  private boolean isNoPerson(Phrase phrase) {
    Entity entity = scene.cast.entity(phrase.names().get(0));
    return !entity.isPerson() || entity.nameKind() == NameKind.UNKNOWN;
  }

  /** "Ana Brandt, the mayor of Selwick, who": what stands between is said of the name. */
  private Phrase named(Phrase noun, int end) {
    int comma = noun.first() - 1;
    if (noun.noun() == Phrase.Noun.NAME || comma < 1 || !tokens.is(comma, ",")) {
      return noun;
    }
    int before = beforeAsides(comma);
    int mention = mentionAt(before - 1);
    if (mention < 0 || scene.cast.mentions().get(mention).after() != before) {
      return noun;
    }
    Mention name = scene.cast.mentions().get(mention);
    Phrase named = scene.phrases.read(tokens.span(name.first(), before));
    return named.isNamed() && fits(named) && end > comma ? named : noun;
  }
}
