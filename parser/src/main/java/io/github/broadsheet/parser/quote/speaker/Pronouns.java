package io.github.broadsheet.parser.quote.speaker;

import io.github.broadsheet.parser.quote.token.Tokens;
import io.github.broadsheet.quote.SpeakerKind;
import java.util.Optional;

/** Sources that are pronouns. */
final class Pronouns {
  private static final int STATEMENT_HEAD = 60;
  private static final int NAMES_AHEAD = 4;

  private Pronouns() {}

  /** "I" and "we" inside what somebody says. */
  static Optional<Guess> firstPerson(Scene scene, Turn turn) {
    if (!turn.isPronoun()) {
      return Optional.empty();
    }
    boolean we = Vocabulary.WE.has(scene.tokens, turn.at());
    if (!we && !Vocabulary.I.has(scene.tokens, turn.at())) {
      return Optional.empty();
    }
    Optional<Guess> enclosing = scene.guess(turn.enclosing());
    if (enclosing.isPresent()) {
      return enclosing.map(g -> new Guess(g.entity(), "first-person", 0.95 * g.confidence()));
    }
    return we ? issuer(scene) : Optional.empty();
  }

  /** "We" in a statement that a body issues is that body. */
  private static Optional<Guess> issuer(Scene scene) {
    Tokens tokens = scene.tokens;
    boolean statement = false;
    for (int i = 0; i < Math.min(STATEMENT_HEAD, tokens.size()); i++) {
      statement |= tokens.is(i, "statement") || tokens.is(i, "release");
    }
    if (!statement) {
      return Optional.empty();
    }
    Entity most = null;
    for (int i = 0; i < Math.min(scene.cast.mentions().size(), 50); i++) {
      Entity each = scene.cast.entity(i);
      boolean body = each.kind() == SpeakerKind.ORGANISATION;
      if (body && (most == null || each.mentionCount() > most.mentionCount())) {
        most = each;
      }
    }
    return Optional.ofNullable(most).map(body -> new Guess(body, "issuer", 0.7));
  }

  /** "He" before anybody was named is whoever is named next. */
  static Optional<Guess> personLater(Scene scene, Turn turn) {
    Gender gender = turn.isPronoun() ? gender(scene.tokens, turn.at()) : Gender.UNKNOWN;
    if (gender == Gender.UNKNOWN) {
      return Optional.empty();
    }
    Optional<Entity> speaker = scene.enclosingSpeaker(turn);
    int index = scene.cast.firstEndingAfter(turn.at());
    for (int i = index; i < Math.min(index + NAMES_AHEAD, scene.cast.mentions().size()); i++) {
      Entity each = scene.cast.entity(i);
      boolean fits = each.isPerson() && each.gender().fits(gender) > 0.5;
      if (fits && speaker.filter(each::equals).isEmpty()) {
        return Optional.of(new Guess(each, "pronoun-ahead", 0.45));
      }
    }
    return Optional.empty();
  }

  /** "He" and "she". */
  static Optional<Guess> person(Scene scene, Turn turn) {
    if (!turn.isPronoun()) {
      return Optional.empty();
    }
    Gender gender = gender(scene.tokens, turn.at());
    if (gender == Gender.UNKNOWN) {
      return Optional.empty();
    }
    Optional<Focus.Pick> pick = scene.focus.person(turn, turn.at(), gender);
    // What "she" shows about a name the lists do not know holds for the rest of the article.
    pick.filter(each -> each.lead() > 0.3).ifPresent(each -> each.entity().gender(gender));
    return pick.map(each -> new Guess(each.entity(), "pronoun", each.confidence()));
  }

  /** "It". */
  static Optional<Guess> body(Scene scene, Turn turn) {
    if (!turn.isPronoun() || !Vocabulary.IT.has(scene.tokens, turn.at())) {
      return Optional.empty();
    }
    return scene
        .focus
        .body(turn, turn.at(), each -> each.kind() == SpeakerKind.PLACE ? 0.7 : 1)
        .map(each -> new Guess(each.entity(), "pronoun-body", 0.9 * each.confidence()));
  }

  /** "They". */
  static Optional<Guess> people(Scene scene, Turn turn) {
    if (!turn.isPronoun() || !Vocabulary.THEY.has(scene.tokens, turn.at())) {
      return Optional.empty();
    }
    return scene
        .focus
        .people(turn, turn.at())
        .map(each -> new Guess(each.entity(), "pronoun-people", 0.8 * each.confidence()));
  }

  static Gender gender(Tokens tokens, int token) {
    if (Vocabulary.SHE.has(tokens, token)) {
      return Gender.FEMALE;
    }
    return Vocabulary.HE.has(tokens, token) ? Gender.MALE : Gender.UNKNOWN;
  }
}
