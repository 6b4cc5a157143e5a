package io.github.broadsheet.parser.quote.speaker;

import io.github.broadsheet.parser.quote.token.Tokens;
import io.github.broadsheet.quote.SpeakerKind;
import io.github.broadsheet.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

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

  // Scores are kept in the order they are found: entities hash by identity, and where two are even
  // a plain map would choose one in this run and the other in the next.

  private final Scene scene;
  private final Replies replies;

  Focus(Scene scene) {
    this.scene = scene;
    this.replies = new Replies(scene.page);
  }

  /** How much a place is spoken of: the best, and how far ahead of the next it is. */
  record Pick(Entity entity, double score, double lead) {
    double confidence() {
      return Math.min(0.95, 0.35 + 0.45 * lead + 0.2 * Math.min(1, score));
    }
  }

  /** The person for whom "he" or "she" stands at a turn. */
  Optional<Pick> person(Turn turn, int at, Gender gender) {
    return person(turn, at, gender, each -> true);
  }

  /** The person spoken of at a turn, among those allowed. */
  Optional<Pick> person(Turn turn, int at, Gender gender, Predicate<Entity> allowed) {
    Map<Entity, Double> scores = new LinkedHashMap<>();
    weighNames(at, gender, scores);
    Optional<Entity> asked = weighSpeakers(turn, at, scores);
    weighKin(turn, at, scores);
    weighRoles(turn, at, scores);
    weighEnclosing(turn, at, scores);
    // Who answers is not who spoke last, but mostly who spoke before that.
    asked.ifPresent(who -> scores.computeIfPresent(who, (entity, score) -> 0.3 * score));
    for (Entity each : scene.namedBy(turn)) {
      scores.computeIfPresent(each, (entity, score) -> 0.3 * score);
    }
    return best(scores, each -> each.isPerson() && allowed.test(each) ? fit(each, gender) : 0);
  }

  /** The body for which "it" or "the company" stands at a turn. */
  Optional<Pick> body(Turn turn, int at, ToDoubleFunction<Entity> fit) {
    Map<Entity, Double> scores = new LinkedHashMap<>();
    weighNames(at, Gender.UNKNOWN, scores);
    weighSpeakers(turn, at, scores);
    weighBodies(at, scores);
    weighEnclosing(turn, at, scores);
    return best(
        scores,
        each -> {
          boolean perhaps =
              each.isNamed()
                  && each.isConfirmed()
                  && each.nameKind() == NameKind.UNKNOWN
                  && !each.gender().isKnown();
          return each.isBody() ? fit.applyAsDouble(each) : perhaps ? 0.6 : 0;
        });
  }

  /** The people for whom "they" stands at a turn. */
  Optional<Pick> people(Turn turn, int at) {
    Map<Entity, Double> scores = new LinkedHashMap<>();
    weighNames(at, Gender.UNKNOWN, scores);
    weighSpeakers(turn, at, scores);
    weighPeople(at, scores);
    weighBodies(at, scores);
    weighEnclosing(turn, at, scores);
    boolean inside = scene.isInsideQuotation(turn);
    return best(scores, each -> fitsThey(each, inside));
  }

  private static double fitsThey(Entity entity, boolean inside) {
    if (entity.isPlural()) {
      return inside ? 0.5 : 1;
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

  private void weighNames(int at, Gender gender, Map<Entity, Double> scores) {
    Cast cast = scene.cast;
    int last = cast.firstEndingAfter(at) - 1;
    for (int i = last; i >= 0 && i > last - NAMES_BACK; i--) {
      Mention mention = cast.mentions().get(i);
      int distance = scene.page.told(at) - scene.page.told(mention.first());
      if (distance > SENTENCES_BACK) {
        break;
      }
      double weight =
          near(distance)
              * part(i, mention, gender)
              * side(at, mention.first())
              * (replies.isAskedAbout(mention.first(), at) ? 0.3 : 1);
      scores.merge(cast.entity(i), weight, Math::max);
    }
  }

  /** Weighs who spoke before, and returns whoever is answered now. */
  private Optional<Entity> weighSpeakers(Turn turn, int at, Map<Entity, Double> scores) {
    int seen = 0;
    int direct = 0;
    @Nullable Entity asked = null;
    boolean reply = turn.depth() == 0 && replies.isReply(turn);
    for (Map.Entry<Integer, Scene.Said> each : scene.saidBefore(at).entrySet()) {
      int distance = scene.page.told(at) - scene.page.told(each.getKey());
      if (distance > SENTENCES_BACK || ++seen > SPEAKERS_BACK) {
        break;
      }
      boolean inside = scene.page.passage(at) >= 0 && scene.page.passage(each.getKey()) < 0;
      double weight = (inside ? 0.9 : 1.15) * near(distance) * side(at, each.getKey());
      if (replies.opensWithAsked(at)) {
        weight *=
            each.getValue().direct() ? 1.5 : replies.isAskedAbout(each.getKey(), at) ? 0.3 : 1;
      }
      if (reply && each.getValue().direct() && ++direct == 2) {
        weight *= 1.6;
      }
      if (direct == 1 && asked == null) {
        asked = each.getValue().speaker();
      }
      scores.merge(each.getValue().speaker(), weight, Math::max);
    }
    return Optional.ofNullable(asked);
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

  /** "My mother rang. She said": the kin of the one who speaks, over the whole of the speech. */
  private void weighKin(Turn turn, int at, Map<Entity, Double> scores) {
    Optional<Entity> speaker = scene.enclosingSpeaker(turn);
    if (speaker.isEmpty() || scene.page.passage(at) < 0) {
      return;
    }
    List<Span> speech = scene.turn(turn.enclosing()).statement().content();
    int begin = Math.max(scene.page.firstIn(speech.get(0)), at - WORDS_BACK);
    for (int i = at - 1; i > begin; i--) {
      boolean kin = Vocabulary.TRUE_KIN.has(scene.tokens, i) && scene.tokens.is(i - 1, "my");
      if (kin && scene.page.passage(i) >= 0) {
        Gender gender = Gender.ofRole(scene.tokens, i);
        scores.merge(
            scene.relation(speaker.get(), scene.tokens.text(i), gender, SpeakerKind.UNNAMED),
            1.4 * near(sentences(i, at)),
            Math::max);
      }
    }
  }

  /**
   * "The mayor took the key. She said": people spoken of by what they are, whether or not they are
   * named elsewhere.
   */
  private void weighRoles(Turn turn, int at, Map<Entity, Double> scores) {
    for (int i = at - 1; i > Math.max(1, at - WORDS_BACK); i--) {
      int distance = scene.page.told(at) - scene.page.told(i);
      if (distance > 2) {
        return;
      }
      if (isRoleAlone(i)) {
        boolean same = scene.isInsideQuotation(turn) && sentences(i, at) == 0;
        double part = same ? 1.3 : replies.isAskedAbout(i, at) ? 0.3 : isEarly(i) ? 1 : 0.75;
        scores.merge(calledSo(turn, i), part * near(distance) * side(at, i), Math::max);
      }
    }
  }

  /** A person's role with a determiner, not followed by a name. */
  private boolean isRoleAlone(int token) {
    Tokens tokens = scene.tokens;
    boolean role = Vocabulary.ROLES.has(tokens, token) || Vocabulary.TRUE_KIN.has(tokens, token);
    int next = token + 1;
    boolean named =
        next >= tokens.size()
            || tokens.has(next, Tokens.CAPITALIZED)
            || tokens.has(next, Tokens.CLITIC)
            || scene.roles.isRoleWord(next)
            || (tokens.is(next, ",")
                && next + 1 < tokens.size()
                && tokens.has(next + 1, Tokens.CAPITALIZED));
    if (!role || named || tokens.has(token, Tokens.CAPITALIZED)) {
      return false;
    }
    int first = scene.page.sentences.firstToken(scene.page.sentences.sentenceOf(token));
    for (int i = token - 1; i >= Math.max(first, token - 3); i--) {
      if (scene.roles.isDeterminer(i)) {
        return !Vocabulary.I.has(tokens, i) && !Vocabulary.WE.has(tokens, i);
      }
      if (tokens.has(i, Tokens.PUNCTUATION) || scene.roles.isFunctionWord(i)) {
        return false;
      }
    }
    return false;
  }

  private Entity calledSo(Turn turn, int token) {
    for (Entity each : scene.cast.withRole(scene.tokens.hash(token))) {
      if (each.isNamed() || each.lastBefore(token + 1) >= 0) {
        return each;
      }
    }
    Gender owner = Pronouns.gender(scene.tokens, token - 1);
    if (owner != Gender.UNKNOWN && Vocabulary.TRUE_KIN.has(scene.tokens, token)) {
      Map<Entity, Double> scores = new LinkedHashMap<>();
      weighNames(token - 1, owner, scores);
      weighSpeakers(turn, token - 1, scores);
      Optional<Pick> pick = best(scores, each -> each.isPerson() ? fit(each, owner) : 0);
      if (pick.isPresent()) {
        Gender gender = Gender.ofRole(scene.tokens, token);
        return scene.relation(
            pick.get().entity(), scene.tokens.text(token), gender, SpeakerKind.UNNAMED);
      }
    }
    Entity stranger = Entity.described(scene.tokens.text(token), SpeakerKind.UNNAMED, false);
    stranger.gender(Gender.ofRole(scene.tokens, token));
    return stranger;
  }

  private int sentences(int from, int to) {
    return scene.page.sentences.sentenceOf(to) - scene.page.sentences.sentenceOf(from);
  }

  /** "The ministry replied in June. It said": bodies spoken of by what they are. */
  private void weighBodies(int at, Map<Entity, Double> scores) {
    for (int i = at - 1; i > Math.max(0, at - WORDS_BACK); i--) {
      int distance = scene.page.told(at) - scene.page.told(i);
      if (distance > 2) {
        return;
      }
      boolean force = scene.tokens.is(i, "police") && scene.tokens.is(i - 1, "the");
      boolean opens = isEarly(i) && isBodyAlone(i);
      if (distance > 0 && (opens || force)) {
        double part = opens ? 1 : 0.7;
        scores.merge(bodyCalled(i), part * near(distance) * side(at, i), Math::max);
      }
    }
  }

  /** "The ministry", "police": a body's noun that opens its sentence and goes with no name. */
  private boolean isBodyAlone(int token) {
    Tokens tokens = scene.tokens;
    int first = scene.page.sentences.firstToken(scene.page.sentences.sentenceOf(token));
    boolean opens = token == first ? tokens.is(token, "police") : tokens.is(first, "the");
    return opens
        && Vocabulary.COLLECTIVES.has(tokens, token)
        && (token == first || !tokens.has(token, Tokens.CAPITALIZED))
        && token + 1 < tokens.size()
        && !tokens.has(token + 1, Tokens.CAPITALIZED)
        && !tokens.has(token + 1, Tokens.CLITIC)
        && !Vocabulary.COLLECTIVES.has(tokens, token + 1)
        && !scene.roles.isRoleWord(token + 1);
  }

  private Entity bodyCalled(int token) {
    Entity latest = null;
    for (Entity each : scene.cast.bodiesCalled(scene.tokens.hash(token))) {
      int last = each.lastBefore(token + 1);
      if (last >= 0 && (latest == null || last > latest.lastBefore(token + 1))) {
        latest = each;
      }
    }
    if (latest != null) {
      return latest;
    }
    int first = token;
    while (isEarly(first - 1)
        && scene.page.sameSentence(first - 1, token)
        && !scene.roles.isFunctionWord(first - 1)) {
      first--;
    }
    return scene.body(scene.page.words(first, token + 1).toLowerCase(Locale.ROOT));
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
    return 1 / (1 + 0.45 * Math.max(0, sentences));
  }

  /** Whoever a sentence names first is most likely its subject. */
  private double part(int index, Mention mention, Gender gender) {
    Cast cast = scene.cast;
    boolean first = true;
    for (int i = index - 1; i >= Math.max(0, index - 6); i--) {
      Mention before = cast.mentions().get(i);
      if (!scene.page.sameSentence(before.first(), mention.first())) {
        break;
      }
      Entity rival = cast.entity(i);
      boolean alike = rival.isPerson() == cast.entity(index).isPerson() && fit(rival, gender) > 0.5;
      if (rival != cast.entity(index) && alike) {
        first = false;
        break;
      }
    }
    int start = scene.page.sentences.firstToken(scene.page.sentences.sentenceOf(mention.first()));
    double part = mention.from() == start ? 1.1 : first ? 1 : 0.7;
    return scene.page.isPossessive(mention.after()) ? 0.8 * part : part;
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
          each.getValue() * fit.applyAsDouble(entity) + 0.008 * Math.min(10, entity.mentionCount());
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
