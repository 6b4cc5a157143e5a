package io.github.broadsheet.parser.quote.speaker;

import io.github.broadsheet.parser.quote.rule.RuleNames;
import io.github.broadsheet.quote.SpeakerKind;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Sources that say what somebody is: "the minister", "a former deckhand". */
final class RoleSources {
  private static final double ENOUGH = 0.65;
  private static final double SPOKEN_OF = 0.38;
  private static final int WORDS_BACK = 120;

  private RoleSources() {}

  /** "The minister": whoever the article says is one. */
  static Optional<Guess> definite(Scene scene, Turn turn) {
    Phrase phrase = turn.phrase();
    if (!turn.isNoun(Phrase.Noun.ROLE) || phrase.opening() == Phrase.Opening.INDEFINITE) {
      return Optional.empty();
    }
    Role role = scene.roles.role(phrase.start(), phrase.after());
    Entity best = null;
    double most = 0;
    for (Entity each : candidates(scene, role)) {
      double score = score(scene, turn, each, role);
      if (score > most) {
        best = each;
        most = score;
      }
    }
    if (best == null || most < ENOUGH) {
      return counterpart(scene, phrase, role);
    }
    return Optional.of(new Guess(best, "role", Math.min(0.93, 0.45 + 0.35 * most)));
  }

  static Set<Entity> candidates(Scene scene, Role role) {
    Set<Entity> candidates = new LinkedHashSet<>(scene.cast.withRole(role.head()));
    role.posts().forEach(post -> candidates.addAll(scene.cast.inPost(post)));
    return candidates;
  }

  private static double score(Scene scene, Turn turn, Entity entity, Role role) {
    if (entity.isPlural() || !(entity.isPerson() || entity.kind() == SpeakerKind.UNNAMED)) {
      return 0;
    }
    double best = 0;
    for (Role own : entity.roles()) {
      best = Math.max(best, likeness(own, role));
    }
    int last = entity.lastBefore(turn.at());
    double distance = last < 0 ? -1 : scene.page.told(turn.at()) - scene.page.told(last);
    double near = distance < 0 ? 0 : 0.4 / (1 + 0.25 * distance);
    boolean other = scene.namedBy(turn).contains(entity);
    boolean self =
        scene.isInsideQuotation(turn)
            && scene.enclosingSpeaker(turn).filter(entity::equals).isPresent();
    // "The deputy" after "a deputy from his party" is that one, whoever else is a deputy.
    double again = !entity.isNamed() && distance >= 0 && distance <= 2 ? 0.2 : 0;
    return best <= 0 ? 0 : (best + near + again) * (self || other ? 0.3 : 1);
  }

  private static double likeness(Role own, Role role) {
    boolean sameHead = own.head() == role.head();
    boolean samePost = role.posts().stream().anyMatch(own.posts()::contains);
    if (!sameHead && !samePost) {
      return 0;
    }
    double likeness = sameHead ? (samePost ? 1.1 : 1) : 0.8;
    for (int word : own.words()) {
      if (Vocabulary.RESTRICTING.has(word) && !role.words().contains(word)) {
        likeness -= 0.45;
      }
    }
    for (int word : role.words()) {
      if (word != role.head()) {
        boolean restricts = Vocabulary.RESTRICTING.has(word);
        likeness += own.words().contains(word) ? 0.2 : restricts ? -0.45 : samePost ? 0 : -0.1;
      }
    }
    return likeness;
  }

  /** "Her Quessan counterpart": whoever holds a post of that country. */
  private static Optional<Guess> counterpart(Scene scene, Phrase phrase, Role role) {
    if (!scene.tokens.is(phrase.head(), "counterpart")) {
      return Optional.empty();
    }
    for (int i = 0; i < Math.min(scene.cast.mentions().size(), 200); i++) {
      for (Role own : scene.cast.entity(i).roles()) {
        boolean shared =
            role.words().stream()
                .anyMatch(word -> word != role.head() && own.words().contains(word));
        if (shared) {
          return Optional.of(new Guess(scene.cast.entity(i), "counterpart", 0.7));
        }
      }
    }
    return Optional.empty();
  }

  /** "The 33-year-old", "the dairyman": the person spoken of, if nobody else was called so. */
  static Optional<Guess> described(Scene scene, Turn turn) {
    Phrase phrase = turn.phrase();
    boolean definite = turn.isNoun(Phrase.Noun.ROLE) && phrase.opening() == Phrase.Opening.DEFINITE;
    if (!definite
        || turn.statement().rule().equals(RuleNames.TURN) // who has a label of his own is himself
        || phrase.head() - phrase.start() > 1
        || phrase.head() + 1 != phrase.after()
        || Strangers.isOffice(scene.tokens, phrase.head())
        || scene.isInsideQuotation(turn)
        || wasIntroduced(scene, phrase)) {
      return Optional.empty();
    }
    Gender gender = Gender.ofRole(scene.tokens, phrase.head());
    Optional<Entity> speaker = scene.enclosingSpeaker(turn);
    return scene
        .focus
        .person(
            turn,
            turn.at(),
            gender,
            each -> each.isNamed() && speaker.filter(each::equals).isEmpty())
        .filter(pick -> pick.score() * (pick.entity().roles().isEmpty() ? 1 : 0.55) > SPOKEN_OF)
        .map(pick -> new Guess(pick.entity(), "description", 0.7 * pick.confidence()));
  }

  /** "The steward" after "he asked a steward" is that one. */
  private static boolean wasIntroduced(Scene scene, Phrase phrase) {
    for (int i = phrase.first() - 1; i > Math.max(1, phrase.first() - WORDS_BACK); i--) {
      if (scene.page.told(phrase.first()) - scene.page.told(i) > 2) {
        return false;
      }
      boolean same = scene.tokens.hash(i) == scene.tokens.hash(phrase.head());
      boolean article = scene.tokens.is(i - 1, "a") || scene.tokens.is(i - 1, "an");
      if (same && article) {
        return true;
      }
    }
    return false;
  }
}
