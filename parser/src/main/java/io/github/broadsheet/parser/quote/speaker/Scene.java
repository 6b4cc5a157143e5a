package io.github.broadsheet.parser.quote.speaker;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.parser.quote.statement.QuoteText;
import io.github.broadsheet.parser.quote.statement.Statement;
import io.github.broadsheet.parser.quote.token.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One run over one article: who is in it, and who has been found to say what so far. */
final class Scene {
  final Page page;
  final Tokens tokens;
  final Cast cast;
  final RoleReader roles;
  final List<Turn> turns;
  final Focus focus;
  private final @Nullable Guess[] guesses;
  private final TreeMap<Integer, Guess> said = new TreeMap<>();
  private final Map<String, Entity> relations = new HashMap<>();
  private final Turn[] byIndex;

  Scene(QuoteText text, Article article, List<Statement> statements) {
    page = new Page(text, article);
    tokens = page.tokens;
    roles = new RoleReader(page);
    cast = new Cast(page, new NameScanner(page, roles).scan());
    turns = Turns.of(page, new PhraseReader(page, cast, roles), statements);
    guesses = new Guess[statements.size()];
    byIndex = new Turn[statements.size()];
    turns.forEach(turn -> byIndex[turn.index()] = turn);
    focus = new Focus(this);
  }

  /** Keeps what was found about a statement, for those after it. */
  void settle(Turn turn, Guess guess) {
    guesses[turn.index()] = guess;
    said.put(turn.at(), guess);
    if (turn.phrase() != null && !turn.isPronoun()) {
      guess.entity().mention(turn.at(), tokens.span(turn.phrase().first(), turn.phrase().after()));
    }
  }

  Optional<Guess> guess(int statement) {
    return statement < 0 ? Optional.empty() : Optional.ofNullable(guesses[statement]);
  }

  Turn turn(int statement) {
    return byIndex[statement];
  }

  /** Who said what before a token, the latest first. */
  Map<Integer, Guess> saidBefore(int token) {
    return said.headMap(token, false).descendingMap();
  }

  /** Who says the words in which a turn stands. */
  Optional<Entity> enclosingSpeaker(Turn turn) {
    return guess(turn.enclosing()).map(Guess::entity);
  }

  /** Whether a turn stands inside quotation marks of the statement that encloses it. */
  boolean isInsideQuotation(Turn turn) {
    return turn.enclosing() >= 0 && page.passage(turn.at()) >= 0;
  }

  /** Somebody known by what they are to somebody else: "Tobias Wren’s wife". */
  Entity relation(
      Entity owner, String noun, Gender gender, io.github.broadsheet.quote.SpeakerKind kind) {
    Entity entity =
        relations.computeIfAbsent(
            owner.name() + '\n' + noun,
            key -> Entity.described(owner.name() + "’s " + noun, kind, false));
    entity.gender(gender);
    return entity;
  }
}
