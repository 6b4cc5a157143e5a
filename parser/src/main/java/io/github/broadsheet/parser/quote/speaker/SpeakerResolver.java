package io.github.broadsheet.parser.quote.speaker;

import static java.util.Objects.requireNonNull;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.parser.quote.statement.QuoteText;
import io.github.broadsheet.parser.quote.statement.Statement;
import io.github.broadsheet.quote.Resolution;
import io.github.broadsheet.quote.SourceKind;
import io.github.broadsheet.quote.Speaker;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Finds out who the sources of an article's statements are.
 *
 * <p>Reads the whole article once for the people and bodies it names, then leads the statements to
 * them in text order, enclosing ones first. Takes time linear in the article. Immutable and safe to
 * share between threads.
 *
 * @since 0.1
 */
public final class SpeakerResolver {
  /** The surest first; the first that leads somewhere decides. */
  private static final List<Strategy> STRATEGIES =
      List.of(
          NamedSources::turn,
          NamedSources::together,
          NamedSources::name,
          NamedSources::apposed,
          Pronouns::firstPerson,
          Pronouns::person,
          Pronouns::personLater,
          Pronouns::body,
          Pronouns::people,
          Relations::kin,
          RoleSources::definite,
          LaterNames::sameRole,
          LaterNames::nextParagraph,
          Relations::attendant,
          RoleSources::described,
          Relations::body,
          Groups::known,
          Bodies::ministry,
          Bodies::board,
          Groups::team,
          Groups::described,
          Groups::document,
          Strangers::again,
          Strangers::unnamed,
          Dialogues::other,
          Strangers::continued);

  /** Returns a resolver. */
  public SpeakerResolver() {}

  /**
   * Returns what is known about the source of each statement, in the order of the statements.
   *
   * @param text the article's text, as {@link Article#text()} has it
   */
  public List<SourceReading> resolve(QuoteText text, Article article, List<Statement> statements) {
    requireNonNull(text, "text");
    requireNonNull(article, "article");
    if (statements.isEmpty() || text.tokens().size() == 0) {
      return statements.stream()
          .map(each -> new SourceReading(Optional.empty(), Optional.empty()))
          .toList();
    }
    Scene scene = new Scene(text, article, statements);
    for (Turn turn : scene.turns) {
      guess(scene, turn).ifPresent(guess -> scene.settle(turn, guess));
    }
    return readings(scene, statements.size());
  }

  private static Optional<Guess> guess(Scene scene, Turn turn) {
    if (turn.hasSource() && isNobody(scene, turn)) {
      return Optional.empty();
    }
    Optional<Turn> antecedent = Relatives.antecedent(scene, turn);
    return antecedent.isPresent()
        ? first(scene, antecedent.get()).map(guess -> relative(antecedent.get(), guess))
        : first(scene, turn);
  }

  private static Optional<Guess> first(Scene scene, Turn turn) {
    for (Strategy strategy : STRATEGIES) {
      Optional<Guess> guess = strategy.resolve(scene, turn);
      if (guess.isPresent()) {
        return guess;
      }
    }
    return Optional.empty();
  }

  private static Guess relative(Turn antecedent, Guess guess) {
    boolean name = antecedent.isNoun(Phrase.Noun.NAME);
    return new Guess(
        guess.entity(), name ? "relative-pronoun" : "relative-noun", 0.95 * guess.confidence());
  }

  /** "Nobody wanted it", "no one said": there is no such speaker. */
  private static boolean isNobody(Scene scene, Turn turn) {
    int first = turn.phrase().first();
    return scene.tokens.is(first, "nobody")
        || (scene.tokens.is(first, "no") && scene.tokens.is(first + 1, "one"));
  }

  private static Speaker speaker(Entity entity, Scene scene) {
    Optional<String> affiliation = Affiliations.of(entity, scene.cast);
    return entity.toSpeaker(affiliation);
  }

  private static List<SourceReading> readings(Scene scene, int size) {
    IdentityHashMap<Entity, Speaker> speakers = new IdentityHashMap<>();
    List<SourceReading> readings = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      Optional<Guess> guess = scene.guess(i);
      Optional<SourceKind> kind = SourceKinds.of(scene.turn(i), guess);
      readings.add(
          new SourceReading(
              kind,
              guess.map(
                  each ->
                      new Resolution(
                          speakers.computeIfAbsent(each.entity(), who -> speaker(who, scene)),
                          each.rule(),
                          each.confidence()))));
    }
    return List.copyOf(readings);
  }
}
