package io.github.broadsheet.parser.quote.speaker;

import io.github.broadsheet.parser.quote.token.Tokens;
import io.github.broadsheet.quote.SpeakerKind;
import java.util.Optional;

/** Sources known by whom they belong to: "my wife", "her husband", "his office". */
final class Relations {
  private Relations() {}

  /** Kin of somebody known. */
  static Optional<Guess> kin(Scene scene, Turn turn) {
    Phrase phrase = turn.phrase();
    if (phrase == null
        || phrase.isNamed()
        || phrase.opening() != Phrase.Opening.POSSESSIVE
        || !Vocabulary.TRUE_KIN.has(scene.tokens, phrase.head())) {
      return Optional.empty();
    }
    Optional<Entity> owner = owner(scene, turn, phrase.first());
    if (owner.isEmpty()) {
      return Optional.empty();
    }
    Gender gender = Gender.ofRole(scene.tokens, phrase.head());
    Optional<Guess> known = knownKin(scene, owner.get(), phrase, gender);
    if (known.isPresent()) {
      return known;
    }
    String noun = scene.page.words(phrase.start(), phrase.head() + 1);
    Entity kin = scene.relation(owner.get(), noun, gender, SpeakerKind.UNNAMED);
    return Optional.of(new Guess(kin, "kin", 0.85));
  }

  /** A husband or wife with the same surname: "her husband" of Hanne Groll is Stefan Groll. */
  private static Optional<Guess> knownKin(Scene scene, Entity owner, Phrase phrase, Gender gender) {
    Tokens tokens = scene.tokens;
    for (Entity each : scene.cast.withRole(tokens.hash(phrase.head()))) {
      if (each != owner && each.isNamed() && each.gender().fits(gender) > 0.5) {
        return Optional.of(new Guess(each, "kin-role", 0.8));
      }
    }
    boolean couple = tokens.is(phrase.head(), "husband") || tokens.is(phrase.head(), "wife");
    if (!couple || !owner.isNamed()) {
      return Optional.empty();
    }
    String last = Cast.key(owner.name().substring(owner.name().lastIndexOf(' ') + 1));
    return scene.cast.namesakes(last).stream()
        .filter(each -> each != owner && each.gender().fits(gender) > 0.7)
        .findFirst()
        .map(each -> new Guess(each, "kin-surname", 0.65));
  }

  /** A body of somebody's: "his office", "her campaign". */
  static Optional<Guess> body(Scene scene, Turn turn) {
    if (!turn.isNoun(Phrase.Noun.COLLECTIVE)
        || turn.phrase().opening() != Phrase.Opening.POSSESSIVE) {
      return Optional.empty();
    }
    Phrase phrase = turn.phrase();
    return owner(scene, turn, phrase.first())
        .map(
            owner ->
                scene.relation(
                    owner,
                    scene.page.words(phrase.start(), phrase.head() + 1),
                    Gender.UNKNOWN,
                    SpeakerKind.ORGANISATION))
        .map(body -> new Guess(body, "owned-body", 0.75));
  }

  /** For whom the possessive at a token stands. */
  static Optional<Entity> owner(Scene scene, Turn turn, int token) {
    Tokens tokens = scene.tokens;
    if (Vocabulary.I.has(tokens, token) || Vocabulary.WE.has(tokens, token)) {
      return scene.enclosingSpeaker(turn);
    }
    Gender gender = Pronouns.gender(tokens, token);
    if (gender != Gender.UNKNOWN) {
      return scene.focus.person(turn, token, gender).map(Focus.Pick::entity);
    }
    if (Vocabulary.IT.has(tokens, token)) {
      return scene.focus.body(turn, token, each -> 1).map(Focus.Pick::entity);
    }
    return Optional.empty();
  }
}
