package io.github.broadsheet.parser.quote.speaker;

import io.github.broadsheet.quote.SpeakerKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Whom the text speaks of at a place: everybody named or quoted shortly before, weighed by distance
 * and by their part in the sentence.
 *
 * <p>Looks back over a bounded number of names, so that a pronoun costs the same in any text.
 */
final class Focus {
  private static final int NAMES_BACK = 40;
  private static final int SPEAKERS_BACK = 12;
  private static final int SENTENCES_BACK = 9;
  private static final int WORDS_BACK = 60;
  private static final double LEAST = 0.22;

  private final Scene scene;

  Focus(Scene scene) {
    this.scene = scene;
  }

  /** How much a place is spoken of: the best, and how far ahead of the next it is. */
  record Pick(Entity entity, double score, double lead) {
    double confidence() {
      return Math.min(0.95, 0.45 + 0.35 * lead + 0.2 * Math.min(1, score));
    }
  }

  /** The person for whom "he" or "she" stands at a turn. */
  Optional<Pick> person(Turn turn, int at, Gender gender) {
    Map<Entity, Double> scores = new HashMap<>();
    weighNames(at, scores);
    weighSpeakers(turn, at, scores);
    weighKin(turn, at, scores);
    weighEnclosing(turn, at, scores);
    return best(scores, each -> each.isPerson() ? fit(each, gender) : 0);
  }

  /** The body for which "it" or "the company" stands at a turn. */
  Optional<Pick> body(Turn turn, int at, ToDoubleFunction<Entity> fit) {
    Map<Entity, Double> scores = new HashMap<>();
    weighNames(at, scores);
    weighSpeakers(turn, at, scores);
    weighEnclosing(turn, at, scores);
    return best(scores, each -> each.isBody() ? fit.applyAsDouble(each) : 0);
  }

  /** The people for whom "they" stands at a turn. */
  Optional<Pick> people(Turn turn, int at) {
    Map<Entity, Double> scores = new HashMap<>();
    weighNames(at, scores);
    weighSpeakers(turn, at, scores);
    weighPeople(at, scores);
    weighEnclosing(turn, at, scores);
    boolean inside = scene.isInsideQuotation(turn);
    return best(scores, each -> fitsThey(each, inside));
  }

  private static double fitsThey(Entity entity, boolean inside) {
    if (entity.isPlural()) {
      return inside ? 0.6 : 1;
    }
    if (entity.kind() == SpeakerKind.GROUP) {
      return 1;
    }
    boolean organisation = entity.kind() == SpeakerKind.ORGANISATION;
    return organisation ? (inside ? 1.2 : 0.6) : 0;
  }

  private static double fit(Entity entity, Gender gender) {
    return gender == Gender.UNKNOWN ? 1 : entity.gender().fits(gender);
  }

  private void weighNames(int at, Map<Entity, Double> scores) {
    Cast cast = scene.cast;
    int last = cast.firstEndingAfter(at) - 1;
    for (int i = last; i >= 0 && i > last - NAMES_BACK; i--) {
      Mention mention = cast.mentions().get(i);
      int distance = scene.page.told(at) - scene.page.told(mention.first());
      if (distance > SENTENCES_BACK) {
        break;
      }
      double weight = near(distance) * part(i, mention) * side(at, mention.first());
      scores.merge(cast.entity(i), weight, Math::max);
    }
  }

  private void weighSpeakers(Turn turn, int at, Map<Entity, Double> scores) {
    int seen = 0;
    for (Map.Entry<Integer, Guess> each : scene.saidBefore(at).entrySet()) {
      int distance = scene.page.told(at) - scene.page.told(each.getKey());
      if (distance > SENTENCES_BACK || ++seen > SPEAKERS_BACK) {
        break;
      }
      double weight = 1.15 * near(distance) * side(at, each.getKey());
      boolean answer = seen == 1 && isReply(turn) && turn.depth() == 0;
      scores.merge(each.getValue().entity(), answer ? 0.3 * weight : weight, Math::max);
      if (answer) {
        scores.computeIfPresent(each.getValue().entity(), (key, old) -> Math.min(old, 0.35));
      }
    }
  }

  private boolean isReply(Turn turn) {
    if (turn.statement().cue().isEmpty()) {
      return false;
    }
    int cue = scene.page.firstIn(turn.statement().cue().get(0));
    return cue < scene.tokens.size()
        && (scene.tokens.is(cue, "replied") || scene.tokens.is(cue, "answered"));
  }

  /** The one who says the words: "he" in what he says outside quotation marks, never inside. */
  private void weighEnclosing(Turn turn, int at, Map<Entity, Double> scores) {
    Optional<Entity> speaker = scene.enclosingSpeaker(turn);
    if (speaker.isEmpty()) {
      return;
    }
    if (scene.page.passage(at) >= 0) {
      scores.computeIfPresent(speaker.get(), (entity, score) -> 0.1 * score);
    } else {
      scores.merge(speaker.get(), 1.2, Math::max);
    }
  }

  /** "My mother rang. She said": the kin of the one who speaks. */
  private void weighKin(Turn turn, int at, Map<Entity, Double> scores) {
    Optional<Entity> speaker = scene.enclosingSpeaker(turn);
    int passage = scene.page.passage(at);
    if (speaker.isEmpty() || passage < 0) {
      return;
    }
    for (int i = at - 1;
        i > Math.max(0, at - WORDS_BACK) && scene.page.passage(i) == passage;
        i--) {
      if (Vocabulary.TRUE_KIN.has(scene.tokens, i) && scene.tokens.is(i - 1, "my")) {
        Gender gender = Gender.ofRole(scene.tokens, i);
        scores.merge(
            scene.relation(speaker.get(), scene.tokens.text(i), gender, SpeakerKind.UNNAMED),
            1.4 - 0.01 * (at - i),
            Math::max);
      }
    }
  }

  private void weighPeople(int at, Map<Entity, Double> scores) {
    for (int i = at - 1; i > Math.max(0, at - WORDS_BACK); i--) {
      if (Vocabulary.PEOPLE.has(scene.tokens, i) && !Vocabulary.INDEFINITE.has(scene.tokens, i)) {
        int distance = scene.page.told(at) - scene.page.told(i);
        Entity people = Entity.described(scene.tokens.text(i), SpeakerKind.UNNAMED, true);
        double part = distance > 0 && isEarly(i) ? 1 : 0.6;
        scores.merge(people, part * near(distance) * side(at, i), Math::max);
        if (distance > 2) {
          return;
        }
      }
    }
  }

  private boolean isEarly(int token) {
    int first = scene.page.sentences.firstToken(scene.page.sentences.sentenceOf(token));
    return token - first <= 4;
  }

  private static double near(int sentences) {
    return 1 / (1 + 0.35 * Math.max(0, sentences));
  }

  /** Whoever a sentence names first is most likely its subject. */
  private double part(int index, Mention mention) {
    Cast cast = scene.cast;
    boolean first = true;
    for (int i = index - 1; i >= Math.max(0, index - 6); i--) {
      Mention before = cast.mentions().get(i);
      if (!scene.page.sameSentence(before.first(), mention.first())) {
        break;
      }
      if (cast.entity(i) != cast.entity(index)
          && cast.entity(i).isPerson() == cast.entity(index).isPerson()) {
        first = false;
        break;
      }
    }
    double part = first ? 1 : 0.7;
    return scene.page.isPossessive(mention.after()) ? 0.75 * part : part;
  }

  /** Names inside other quotation marks than the place itself count for less. */
  private double side(int at, int other) {
    int there = scene.page.passage(other);
    if (there < 0) {
      return 1;
    }
    return there == scene.page.passage(at) ? 1.1 : 0.4;
  }

  private Optional<Pick> best(Map<Entity, Double> scores, ToDoubleFunction<Entity> fit) {
    Entity best = null;
    double first = 0;
    double second = 0;
    for (Map.Entry<Entity, Double> each : scores.entrySet()) {
      Entity entity = each.getKey();
      double score =
          each.getValue() * fit.applyAsDouble(entity) + 0.005 * Math.min(6, entity.mentionCount());
      if (fit.applyAsDouble(entity) <= 0) {
        continue;
      }
      if (score > first) {
        second = first;
        first = score;
        best = entity;
      } else {
        second = Math.max(second, score);
      }
    }
    return best == null || first < LEAST
        ? Optional.empty()
        : Optional.of(new Pick(best, first, (first - second) / first));
  }
}
