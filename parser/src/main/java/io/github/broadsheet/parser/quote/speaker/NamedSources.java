package io.github.broadsheet.parser.quote.speaker;

import io.github.broadsheet.parser.quote.rule.RuleNames;
import io.github.broadsheet.parser.quote.token.Tokens;
import io.github.broadsheet.parser.quote.token.WordSet;
import io.github.broadsheet.quote.SpeakerKind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Sources that hold a name: in full, a surname, a short form, or two names. */
final class NamedSources {
  private static final WordSet QUESTION = WordSet.of(List.of("q", "q.", "question"));
  private static final WordSet ANSWER = WordSet.of(List.of("a", "a.", "answer"));

  private NamedSources() {}

  /**
   * Whether "Q", "A" or the words they stand for are all that names the one who has the floor; in
   * “It hurt,” said A. the letter hides a name.
   */
  static boolean isLabel(Tokens tokens, Turn turn) {
    int first = turn.phrase().first();
    return turn.hasSource()
        && !hasVerb(tokens, turn)
        && isOneLetter(tokens, first, turn.phrase().after())
        && tokens.has(first, Tokens.CAPITALIZED)
        && (QUESTION.has(tokens, first) || ANSWER.has(tokens, first))
        && (tokens.is(first, "q")
            || tokens.has(first, Tokens.ABBREVIATION)
            || (first + 1 < tokens.size()
                && (tokens.is(first + 1, ":") || tokens.is(first + 1, "."))));
  }

  private static boolean hasVerb(Tokens tokens, Turn turn) {
    return !turn.statement().rule().equals(RuleNames.TURN)
        && turn.statement().cue().stream()
            .anyMatch(cue -> tokens.has(tokens.firstStartingAt(cue.start()), Tokens.WORD));
  }

  /** "A", "A." */
  private static boolean isOneLetter(Tokens tokens, int first, int after) {
    return after - first == 1 || (after - first == 2 && tokens.is(first + 1, "."));
  }

  /** Whether it is an answer between questions, which alone have a label. */
  static boolean isUnlabelled(Turn turn) {
    return !turn.hasSource() && turn.statement().rule().equals(RuleNames.TURN);
  }

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

  /** "The firm, Stannard Stone, says": the name stands right after the source. */
  static Optional<Guess> apposed(Scene scene, Turn turn) {
    int comma = turn.phrase().after();
    boolean noun = turn.isNoun(Phrase.Noun.COLLECTIVE) || turn.isNoun(Phrase.Noun.ROLE);
    if (!noun || comma + 1 >= scene.tokens.size() || !scene.tokens.is(comma, ",")) {
      return Optional.empty();
    }
    int index = scene.cast.firstEndingAfter(comma);
    if (index >= scene.cast.mentions().size()) {
      return Optional.empty();
    }
    Mention name = scene.cast.mentions().get(index);
    boolean closed =
        name.from() == comma + 1
            && name.after() < scene.tokens.size()
            && scene.tokens.is(name.after(), ",")
            && turn.statement().cue().stream()
                .allMatch(cue -> cue.start() > scene.tokens.start(name.after()));
    return closed
        ? Optional.of(new Guess(scene.cast.entity(index), "apposition", 0.9))
        : Optional.empty();
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

  /**
   * The one who has the floor in a transcript without a name: "Q:" is whoever asks, "A:" whoever is
   * interviewed. Answers may have no label at all.
   */
  static Optional<Guess> turn(Scene scene, Turn turn) {
    boolean unlabelled = isUnlabelled(turn);
    if (!unlabelled && !isLabel(scene.tokens, turn)) {
      return Optional.empty();
    }
    boolean question = !unlabelled && QUESTION.has(scene.tokens, turn.phrase().first());
    Optional<Entity> known = question ? scene.interview.host() : scene.interview.guest();
    String rule = question ? "interviewer" : "interviewee";
    return known
        .map(each -> new Guess(each, rule, scene.interview.confidence()))
        .or(
            () ->
                Optional.of(new Guess(scene.nobody(question ? "Q" : "A"), "transcript-turn", 0.8)));
  }
}
