package io.github.broadsheet.parser.quote.speaker;

import io.github.broadsheet.parser.quote.rule.RuleNames;
import io.github.broadsheet.parser.quote.token.Tokens;
import io.github.broadsheet.parser.quote.token.WordSet;
import io.github.broadsheet.quote.SpeakerKind;
import java.util.List;
import java.util.Optional;

/** Sources whom the article does not name, and words in quotation marks that name no source. */
final class Strangers {
  /** Offices of which there is one, so that a source is known though nobody names it. */
  private static final WordSet OFFICES =
      WordSet.of(
          List.of(
              "governor",
              "president",
              "premier",
              "pope",
              "pontiff",
              "king",
              "queen",
              "monarch",
              "chancellor",
              "mayor",
              "minister",
              "secretary-general"));

  private Strangers() {}

  /** Whether the word names an office that one person holds. */
  static boolean isOffice(Tokens tokens, int token) {
    return OFFICES.has(tokens, token);
  }

  /** Somebody unnamed who was quoted before: "the diplomat" after "a Western diplomat". */
  static Optional<Guess> again(Scene scene, Turn turn) {
    Phrase phrase = turn.phrase();
    if (!turn.isNoun(Phrase.Noun.PEOPLE) || phrase.opening() != Phrase.Opening.DEFINITE) {
      return Optional.empty();
    }
    return scene.cast.withRole(scene.tokens.hash(phrase.head())).stream()
        .filter(each -> !each.isNamed() && each.isPlural() && each.lastBefore(turn.at()) >= 0)
        .findFirst()
        .map(each -> new Guess(each, "unnamed-again", 0.7));
  }

  /** Somebody unnamed, by the words of the source. */
  static Optional<Guess> unnamed(Scene scene, Turn turn) {
    Phrase phrase = turn.phrase();
    if (!turn.hasSource() || phrase.noun() == Phrase.Noun.PRONOUN) {
      return Optional.empty();
    }
    boolean plural = phrase.noun() == Phrase.Noun.PEOPLE;
    int after =
        phrase.opening() == Phrase.Opening.DEFINITE
            ? phrase.head() + 1
            : beforeClause(scene, phrase.head() + 1, phrase.after());
    int first = phrase.opening() == Phrase.Opening.DEFINITE ? phrase.start() : phrase.first();
    String words = scene.page.words(first, Math.max(first + 1, after));
    SpeakerKind kind =
        plural && phrase.opening() == Phrase.Opening.DEFINITE
            ? SpeakerKind.GROUP
            : SpeakerKind.UNNAMED;
    Entity entity = Entity.described(words, kind, plural);
    entity.gender(Gender.ofRole(scene.tokens, phrase.head()));
    if (phrase.opening() == Phrase.Opening.DEFINITE && OFFICES.has(scene.tokens, phrase.head())) {
      entity.knownByRole();
    }
    scene.cast.add(entity, scene.roles.role(phrase.start(), roleEnd(scene, phrase)), false);
    return Optional.of(new Guess(entity, "unnamed", 0.8));
  }

  /** "One woman, who asked not to be named,": what she did is no part of what she is called. */
  private static int beforeClause(Scene scene, int from, int after) {
    for (int i = from; i + 1 < after; i++) {
      if (scene.tokens.is(i, ",") && Vocabulary.RELATIVES.has(scene.tokens, i + 1)) {
        return i;
      }
    }
    return after > from && scene.tokens.is(after - 1, ",") ? after - 1 : after;
  }

  /** "Spokesman for Acme" is a role, "spokesman" alone before "who came late". */
  private static int roleEnd(Scene scene, Phrase phrase) {
    int link = phrase.head() + 1;
    if (link + 1 >= phrase.after()) {
      return link;
    }
    int name = link + (scene.tokens.is(link + 1, "the") ? 2 : 1);
    boolean linked = scene.tokens.is(link, "for") || scene.tokens.is(link, "of");
    boolean named = name < phrase.after() && scene.tokens.has(name, Tokens.CAPITALIZED);
    return linked && named ? phrase.after() : link;
  }

  /** A quotation without source or cue in the paragraph after one that the same marks left open. */
  static Optional<Guess> continued(Scene scene, Turn turn) {
    boolean bare =
        turn.statement().source().isEmpty()
            && turn.statement().cue().isEmpty()
            && !turn.statement().rule().equals(RuleNames.DIALOGUE);
    if (!bare || turn.at() >= scene.tokens.size() || scene.page.passage(turn.at()) < 0) {
      return Optional.empty();
    }
    return scene.saidBefore(turn.at()).entrySet().stream()
        .findFirst()
        .filter(each -> scene.page.paragraph(turn.at()) - scene.page.paragraph(each.getKey()) <= 1)
        .map(each -> new Guess(each.getValue().speaker(), "continued-quote", 0.6));
  }
}
