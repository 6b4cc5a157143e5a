package io.github.broadsheet.parser.quote.speaker;

import io.github.broadsheet.parser.quote.token.Tokens;
import io.github.broadsheet.quote.SpeakerKind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Sources that hold a name: in full, a surname, a short form, or two names. */
final class NamedSources {
  private NamedSources() {}

  /** "Ana and Tom Roe": a group of its own. */
  static Optional<Guess> together(Scene scene, Turn turn) {
    if (!turn.isNoun(Phrase.Noun.NAME) || turn.phrase().names().size() < 2) {
      return Optional.empty();
    }
    Set<Entity> entities = new LinkedHashSet<>();
    turn.phrase().names().forEach(name -> entities.add(scene.cast.entity(name)));
    if (entities.size() < 2) {
      return Optional.empty();
    }
    String name = entities.stream().map(Entity::name).collect(Collectors.joining(" and "));
    Entity group =
        scene.cast.named(Cast.key(name)).orElse(Entity.described(name, SpeakerKind.GROUP, true));
    return Optional.of(new Guess(group, "names", 0.9));
  }

  /** A name that the cast knows. */
  static Optional<Guess> name(Scene scene, Turn turn) {
    if (!turn.isNoun(Phrase.Noun.NAME)) {
      return Optional.empty();
    }
    int index = turn.phrase().names().get(0);
    Mention mention = scene.cast.mentions().get(index);
    Entity entity = scene.cast.entity(index);
    String words = scene.page.words(mention.first(), mention.after());
    if (Cast.key(words).equals(Cast.key(entity.name()))) {
      boolean unsure = mention.kind() == NameKind.UNKNOWN && mention.length() == 1;
      return Optional.of(new Guess(entity, "full-name", unsure ? 0.85 : 0.97));
    }
    if (entity.kind() == SpeakerKind.ORGANISATION) {
      boolean acronym = scene.tokens.has(mention.first(), Tokens.ALL_CAPS);
      return Optional.of(new Guess(entity, acronym ? "acronym" : "short-name", 0.92));
    }
    List<Entity> namesakes = scene.cast.namesakes(Cast.key(words));
    boolean last = namesakes.contains(entity);
    double confidence = namesakes.size() > 1 ? 0.7 : 0.95;
    return Optional.of(
        last ? new Guess(entity, "last-name", confidence) : new Guess(entity, "first-name", 0.85));
  }

  /** The one who has the floor in a transcript without a name: "Q:" is whoever asks. */
  static Optional<Guess> turn(Scene scene, Turn turn) {
    Phrase phrase = turn.phrase();
    if (!turn.hasSource() || phrase.after() - phrase.first() != 1) {
      return Optional.empty();
    }
    boolean question = scene.tokens.is(phrase.first(), "q");
    if (!question && !scene.tokens.is(phrase.first(), "a")) {
      return Optional.empty();
    }
    Entity nobody = scene.nobody(question ? "Q" : "A");
    return Optional.of(new Guess(nobody, "transcript-turn", 0.8));
  }
}
