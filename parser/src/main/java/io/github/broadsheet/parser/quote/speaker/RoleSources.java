package io.github.broadsheet.parser.quote.speaker;

import io.github.broadsheet.parser.quote.token.Tokens;
import io.github.broadsheet.quote.SpeakerKind;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Sources that say what somebody is: "the minister", "a former deckhand". */
final class RoleSources {
  private static final double ENOUGH = 0.65;
  private static final int LOOK_AHEAD = 14;
  private static final int OPENING_PARAGRAPHS = 6;
  private static final int WORDS_BACK = 400;

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

  private static Set<Entity> candidates(Scene scene, Role role) {
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
    boolean self =
        scene.isInsideQuotation(turn)
            && scene.enclosingSpeaker(turn).filter(entity::equals).isPresent();
    return best <= 0 ? 0 : (best + near) * (self ? 0.3 : 1);
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

  /** "A top Russian general", when the article names a general in the paragraphs after. */
  static Optional<Guess> namedLater(Scene scene, Turn turn) {
    Phrase phrase = turn.phrase();
    if (!turn.isNoun(Phrase.Noun.ROLE) || phrase.opening() == Phrase.Opening.POSSESSIVE) {
      return Optional.empty();
    }
    Role role = scene.roles.role(phrase.start(), phrase.after());
    for (Entity each : candidates(scene, role)) {
      int next = each.firstFrom(turn.at());
      boolean later =
          each.isNamed() && each.isPerson() && each.lastBefore(turn.at()) < 0 && next >= 0;
      if (later && scene.page.told(next) - scene.page.told(turn.at()) <= LOOK_AHEAD) {
        return Optional.of(new Guess(each, "named-later", 0.55));
      }
    }
    return namedNext(scene, turn);
  }

  /** Whoever opens the second paragraph by full name is, as a rule, the one the first told of. */
  private static Optional<Guess> namedNext(Scene scene, Turn turn) {
    int paragraph = scene.page.paragraph(turn.at());
    if (paragraph > OPENING_PARAGRAPHS || turn.depth() > 0) {
      return Optional.empty();
    }
    int index = scene.cast.firstEndingAfter(turn.at());
    while (index < scene.cast.mentions().size()
        && scene.page.paragraph(scene.cast.mentions().get(index).first()) == paragraph) {
      index++;
    }
    if (index == scene.cast.mentions().size()) {
      return Optional.empty();
    }
    Mention mention = scene.cast.mentions().get(index);
    Entity entity = scene.cast.entity(index);
    int first = scene.page.sentences.firstToken(scene.page.sentences.sentenceOf(mention.first()));
    boolean opens =
        scene.page.paragraph(mention.first()) == paragraph + 1
            && mention.first() == first
            && scene.page.opens(first);
    boolean fresh =
        entity.isPerson()
            && mention.length() > 1
            && entity.lastBefore(mention.first()) < 0
            && entity.roles().isEmpty()
            && scene.roles.isAged(mention.after());
    return opens && fresh ? Optional.of(new Guess(entity, "named-next", 0.55)) : Optional.empty();
  }

  /** "The 33-year-old", "the witness": the person spoken of, if nobody else was called so. */
  static Optional<Guess> described(Scene scene, Turn turn) {
    Phrase phrase = turn.phrase();
    boolean definite = turn.isNoun(Phrase.Noun.ROLE) && phrase.opening() == Phrase.Opening.DEFINITE;
    if (!definite || phrase.after() - phrase.start() > 3 || wasIntroduced(scene, phrase)) {
      return Optional.empty();
    }
    Gender gender = Gender.ofRole(scene.tokens, phrase.head());
    return scene
        .focus
        .person(turn, turn.at(), gender)
        .map(pick -> new Guess(pick.entity(), "description", 0.7 * pick.confidence()));
  }

  private static boolean wasIntroduced(Scene scene, Phrase phrase) {
    Tokens tokens = scene.tokens;
    for (int i = phrase.first() - 1; i > Math.max(0, phrase.first() - WORDS_BACK); i--) {
      if (tokens.hash(i) == tokens.hash(phrase.head())) {
        return true;
      }
    }
    return false;
  }
}
