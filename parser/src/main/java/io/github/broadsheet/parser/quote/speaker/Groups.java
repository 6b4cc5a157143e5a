package io.github.broadsheet.parser.quote.speaker;

import io.github.broadsheet.parser.quote.token.Tokens;
import io.github.broadsheet.parser.quote.token.WordSet;
import io.github.broadsheet.quote.SpeakerKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sources that are bodies and groups: "the company", "the culture ministry", "residents". */
final class Groups {
  private static final WordSet BUSINESSES =
      WordSet.of(
          Set.of(
              "company",
              "firm",
              "group",
              "business",
              "carrier",
              "retailer",
              "manufacturer",
              "agency",
              "operator",
              "organisation",
              "organization",
              "airline",
              "bank"));
  private static final WordSet CROWDS =
      WordSet.of(
          Set.of(
              "team",
              "crowd",
              "crew",
              "media",
              "press",
              "family",
              "staff",
              "side",
              "squad",
              "public",
              "jury",
              "household"));
  private static final WordSet TEAMS = WordSet.of(Set.of("visitors", "hosts", "champions"));

  private Groups() {}

  /** A body that the article names or described before. */
  static Optional<Guess> known(Scene scene, Turn turn) {
    if (!turn.isNoun(Phrase.Noun.COLLECTIVE)) {
      return Optional.empty();
    }
    Phrase phrase = turn.phrase();
    Tokens tokens = scene.tokens;
    Entity best = null;
    int latest = -1;
    for (Entity each : scene.cast.bodiesCalled(tokens.hash(phrase.head()))) {
      int last = each.lastBefore(turn.at());
      if (last > latest && agrees(scene, phrase, each)) {
        best = each;
        latest = last;
      }
    }
    if (best != null) {
      return Optional.of(new Guess(best, "body", 0.85));
    }
    if (phrase.opening() != Phrase.Opening.DEFINITE
        || phrase.start() != phrase.head()
        || !BUSINESSES.has(tokens, phrase.head())) {
      return Optional.empty();
    }
    return scene
        .focus
        .body(turn, turn.at(), each -> each.kind() == SpeakerKind.ORGANISATION ? 1 : 0)
        .map(pick -> new Guess(pick.entity(), "the-company", 0.9 * pick.confidence()));
  }

  /** Whether every word before the main one stands in the name: "the transport ministry". */
  private static boolean agrees(Scene scene, Phrase phrase, Entity entity) {
    String name = Cast.key(entity.name());
    for (int i = phrase.start(); i < phrase.head(); i++) {
      if (scene.tokens.has(i, Tokens.WORD) && !name.contains(scene.tokens.normalized(i))) {
        return false;
      }
    }
    return true;
  }

  /** A sports team by its part in a match: "the visitors". */
  static Optional<Guess> team(Scene scene, Turn turn) {
    Phrase phrase = turn.phrase();
    if (phrase == null
        || phrase.opening() != Phrase.Opening.DEFINITE
        || !TEAMS.has(scene.tokens, phrase.head())) {
      return Optional.empty();
    }
    return scene
        .focus
        .body(turn, turn.at(), each -> each.isNamed() ? 1 : 0)
        .map(pick -> new Guess(pick.entity(), "team", 0.8 * pick.confidence()));
  }

  /** A body that is named by nothing but its description. */
  static Optional<Guess> described(Scene scene, Turn turn) {
    if (!turn.isNoun(Phrase.Noun.COLLECTIVE)) {
      return Optional.empty();
    }
    Phrase phrase = turn.phrase();
    boolean crowd = CROWDS.has(scene.tokens, phrase.head());
    Entity entity =
        Entity.described(
            name(scene, phrase), crowd ? SpeakerKind.GROUP : SpeakerKind.ORGANISATION, false);
    scene.cast.add(entity, scene.roles.role(phrase.start(), phrase.head() + 1), true);
    return Optional.of(new Guess(entity, "collective", 0.8));
  }

  /** A paper, which speaks for the body that issued it, if the source names that. */
  static Optional<Guess> document(Scene scene, Turn turn) {
    if (!turn.isNoun(Phrase.Noun.DOCUMENT)) {
      return Optional.empty();
    }
    Phrase phrase = turn.phrase();
    Optional<Guess> issuer = issuer(scene, phrase);
    if (issuer.isPresent()) {
      return issuer;
    }
    Entity paper = Entity.described(name(scene, phrase), SpeakerKind.DOCUMENT, false);
    scene.cast.add(paper, scene.roles.role(phrase.start(), phrase.head() + 1), true);
    return Optional.of(new Guess(paper, "document", 0.8));
  }

  private static Optional<Guess> issuer(Scene scene, Phrase phrase) {
    for (int i = scene.cast.firstEndingAfter(phrase.head());
        i < scene.cast.mentions().size();
        i++) {
      Mention mention = scene.cast.mentions().get(i);
      if (mention.first() >= phrase.after()) {
        break;
      }
      int before = mention.first() - 1;
      before -= scene.tokens.is(before, "the") ? 1 : 0;
      if (scene.tokens.is(before, "by")) {
        return Optional.of(new Guess(scene.cast.entity(i), "issuer", 0.75));
      }
    }
    boolean owned =
        phrase.head() - 1 > phrase.start() && scene.page.isPossessive(phrase.head() - 1);
    if (!owned) {
      return Optional.empty();
    }
    int owner = phrase.head() - 2;
    List<Entity> bodies = scene.cast.bodiesCalled(scene.tokens.hash(owner));
    return bodies.stream()
        .filter(each -> each.isNamed() && each.lastBefore(phrase.first()) >= 0)
        .findFirst()
        .map(each -> new Guess(each, "issuer", 0.7));
  }

  /** The words of a source without "the" and without the clauses after it. */
  static String name(Scene scene, Phrase phrase) {
    int first = phrase.opening() == Phrase.Opening.DEFINITE ? phrase.start() : phrase.first();
    int after = phrase.head() + 1;
    if (after < phrase.after() && scene.tokens.is(after, "of")) {
      after = phrase.after();
    }
    return scene.page.words(first, after);
  }
}
