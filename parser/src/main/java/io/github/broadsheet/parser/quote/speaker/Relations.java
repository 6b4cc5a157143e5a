package io.github.broadsheet.parser.quote.speaker;

import io.github.broadsheet.parser.quote.token.Tokens;
import io.github.broadsheet.parser.quote.token.WordSet;
import io.github.broadsheet.quote.SpeakerKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sources known by whom they belong to: "my wife", "her husband", "his office". */
final class Relations {
  private static final WordSet NEXT_OF_KIN =
      WordSet.of(List.of("husband", "wife", "sister", "brother", "widow", "widower"));
  private static final int WORDS_BACK = 60;
  private static final WordSet PARENTS = WordSet.of(List.of("mother", "father"));
  private static final WordSet CHILDREN =
      WordSet.of(List.of("son", "daughter", "child", "boy", "girl"));
  private static final Map<String, String> FORMAL =
      Map.of(
          "mum",
          "mother",
          "mom",
          "mother",
          "dad",
          "father",
          "granddad",
          "grandfather",
          "grandad",
          "grandfather",
          "gran",
          "grandmother",
          "grandma",
          "grandmother");

  private Relations() {}

  /** Kin of somebody known. */
  static Optional<Guess> kin(Scene scene, Turn turn) {
    Phrase phrase = turn.phrase();
    if (!turn.hasSource()
        || phrase.isNamed()
        || !Vocabulary.TRUE_KIN.has(scene.tokens, phrase.head())) {
      return Optional.empty();
    }
    Optional<Entity> owner = phraseOwner(scene, turn);
    if (owner.isEmpty()) {
      return Optional.empty();
    }
    Gender gender = Gender.ofRole(scene.tokens, phrase.head());
    Optional<Guess> known = knownKin(scene, turn, owner.get(), gender);
    return known.isPresent() ? known : related(scene, owner.get(), phrase, "kin");
  }

  /** Others who belong to somebody: "his doctor", "Oake’s secretary". */
  static Optional<Guess> attendant(Scene scene, Turn turn) {
    if (!turn.isNoun(Phrase.Noun.ROLE)) {
      return Optional.empty();
    }
    return phraseOwner(scene, turn)
        .filter(Entity::isPerson)
        .flatMap(owner -> related(scene, owner, turn.phrase(), "attendant"));
  }

  private static Optional<Guess> related(Scene scene, Entity owner, Phrase phrase, String rule) {
    int first = ownerEnd(scene, phrase);
    String noun = scene.page.words(first, phrase.head() + 1);
    Gender gender = Gender.ofRole(scene.tokens, phrase.head());
    boolean oneOfMany = scene.tokens.normalized(phrase.head()).startsWith("spokes");
    Entity entity = scene.relation(owner, noun, gender, SpeakerKind.UNNAMED);
    if (!oneOfMany) {
      entity.knownByRole();
    }
    return Optional.of(new Guess(entity, rule, 0.8));
  }

  /** The first token after "my" or "Oake’s". */
  private static int ownerEnd(Scene scene, Phrase phrase) {
    for (int i = phrase.head() - 1; i >= phrase.start(); i--) {
      if (scene.page.isPossessive(i)) {
        return i + 1;
      }
    }
    return phrase.start();
  }

  private static Optional<Entity> phraseOwner(Scene scene, Turn turn) {
    Phrase phrase = turn.phrase();
    if (phrase.opening() == Phrase.Opening.POSSESSIVE) {
      return owner(scene, turn, phrase.first());
    }
    int possessive = ownerEnd(scene, phrase) - 1;
    if (possessive > phrase.first()) {
      int index = scene.cast.firstEndingAfter(possessive - 1);
      boolean named =
          index < scene.cast.mentions().size()
              && scene.cast.mentions().get(index).after() == possessive;
      return named ? Optional.of(scene.cast.entity(index)) : Optional.empty();
    }
    boolean asName = phrase.after() - phrase.first() == 1;
    return asName ? scene.enclosingSpeaker(turn) : Optional.empty();
  }

  private static Optional<Guess> knownKin(Scene scene, Turn turn, Entity owner, Gender gender) {
    Phrase phrase = turn.phrase();
    for (Entity each : scene.cast.withRole(formal(scene.tokens, phrase.head()))) {
      if (each != owner && each.isNamed() && each.gender().fits(gender) > 0.5) {
        return Optional.of(new Guess(each, "kin-role", 0.8));
      }
    }
    if (!owner.isNamed()) {
      return Optional.empty();
    }
    return sameSurname(scene, phrase, owner, gender).or(() -> inverse(scene, turn, owner, gender));
  }

  private static int formal(Tokens tokens, int kin) {
    return Tokens.hash(FORMAL.getOrDefault(tokens.normalized(kin), tokens.normalized(kin)));
  }

  /** "His mother" of somebody introduced as "her son" is the one whose son he is. */
  private static Optional<Guess> inverse(Scene scene, Turn turn, Entity owner, Gender gender) {
    boolean parent = PARENTS.has(formal(scene.tokens, turn.phrase().head()));
    if (!parent || owner.roles().stream().noneMatch(role -> CHILDREN.has(role.head()))) {
      return Optional.empty();
    }
    return scene
        .focus
        .person(turn, turn.at(), gender, each -> each != owner && each.isNamed())
        .map(pick -> new Guess(pick.entity(), "kin-inverse", 0.6));
  }

  /** "Her husband" of Hanne Groll is Stefan Groll. */
  private static Optional<Guess> sameSurname(
      Scene scene, Phrase phrase, Entity owner, Gender gender) {
    if (!NEXT_OF_KIN.has(scene.tokens, phrase.head())) {
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
    if (scene.tokens.is(phrase.first(), "their")) {
      return peoplesBody(scene, phrase);
    }
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

  /** "Their union" after "the nurses" is the nurses’ union. */
  private static Optional<Guess> peoplesBody(Scene scene, Phrase phrase) {
    Tokens tokens = scene.tokens;
    for (int i = phrase.first() - 1; i > Math.max(0, phrase.first() - WORDS_BACK); i--) {
      boolean people = Vocabulary.PEOPLE.has(tokens, i) && tokens.normalized(i).endsWith("s");
      if (people && !tokens.has(i, Tokens.CAPITALIZED) || people && scene.page.opens(i)) {
        String name =
            tokens.normalized(i) + "’ " + scene.page.words(phrase.start(), phrase.head() + 1);
        return Optional.of(new Guess(scene.body(name), "owned-body", 0.7));
      }
    }
    return Optional.empty();
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
