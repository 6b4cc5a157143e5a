package io.github.broadsheet.parser.quote.speaker;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.parser.quote.statement.QuoteText;
import io.github.broadsheet.parser.quote.statement.Statement;
import io.github.broadsheet.parser.quote.token.Tokens;
import io.github.broadsheet.quote.SpeakerKind;
import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One run over one article: who is in it, and who has been found to say what so far. */
final class Scene {
  private static final int NAMES_INSIDE = 12;
  private static final int MOST_PLACES = 64;

  /** What somebody said before, and whether in quotation marks. */
  record Said(Guess guess, boolean direct) {
    Entity speaker() {
      return guess.entity();
    }
  }

  final Page page;
  final Tokens tokens;
  final Cast cast;
  final RoleReader roles;
  final PhraseReader phrases;
  final List<Turn> turns;
  final Focus focus;
  final Interview interview;
  private final @Nullable Guess[] guesses;
  private final TreeMap<Integer, Said> said = new TreeMap<>();
  private final Map<String, Entity> relations = new HashMap<>();
  private final Turn[] byIndex;
  private final Map<Integer, List<Integer>> bodyNouns;
  private final int firstParagraph;
  private final Optional<Turn> secondOpening;

  Scene(QuoteText text, Article article, List<Statement> statements) {
    page = new Page(text, article);
    tokens = page.tokens;
    roles = new RoleReader(page);
    cast = new Cast(page, new NameScanner(page, roles).scan());
    phrases = new PhraseReader(page, cast, roles);
    turns = Turns.of(page, phrases, statements);
    guesses = new Guess[statements.size()];
    byIndex = new Turn[statements.size()];
    turns.forEach(turn -> byIndex[turn.index()] = turn);
    focus = new Focus(this);
    bodyNouns = bodyNouns(tokens);
    // The turns are in text order within each depth, so the first is the first of all.
    firstParagraph = turns.isEmpty() ? 0 : page.paragraph(turns.get(0).at());
    secondOpening = firstTurnIn(firstParagraph + 1);
    interview = Interview.of(this);
  }

  /** Keeps what was found about a statement, for those after it. */
  void settle(Turn turn, Guess guess) {
    guesses[turn.index()] = guess;
    boolean direct =
        !turn.statement().content().isEmpty()
            && page.passage(page.firstIn(turn.statement().content().get(0))) >= 0;
    said.put(turn.at(), new Said(guess, direct));
    Phrase phrase = turn.phrase();
    guess.entity().confirm();
    if (turn.isNoun(Phrase.Noun.ROLE) && guess.entity().isNamed()) {
      cast.add(guess.entity(), roles.role(phrase.start(), phrase.head() + 1), false);
    }
    if (turn.hasSource() && !turn.isPronoun()) {
      guess.entity().mention(turn.at(), tokens.span(turn.phrase().first(), turn.phrase().after()));
    }
  }

  /** Whom a turn's own words name; few speak of themselves by name. */
  Set<Entity> namedBy(Turn turn) {
    Set<Entity> named = new HashSet<>();
    for (Span span : turn.statement().content()) {
      int after = page.afterLastIn(span);
      int first = cast.firstEndingAfter(page.firstIn(span));
      for (int i = first; i < Math.min(first + NAMES_INSIDE, cast.mentions().size()); i++) {
        int token = cast.mentions().get(i).first();
        if (token >= after) {
          break;
        }
        if (page.passage(token) >= 0) {
          named.add(cast.entity(i));
        }
      }
    }
    return named;
  }

  /** The first statement of the paragraph after that. */
  Optional<Turn> secondOpening() {
    return secondOpening;
  }

  private Optional<Turn> firstTurnIn(int paragraph) {
    return turns.stream()
        .filter(turn -> turn.depth() == 0 && page.paragraph(turn.at()) == paragraph)
        .findFirst();
  }

  /** Where the nouns for bodies stand in lower case, by their hash, in text order. */
  int[] places(int noun) {
    return bodyNouns.getOrDefault(noun, List.of()).stream().mapToInt(Integer::intValue).toArray();
  }

  private static Map<Integer, List<Integer>> bodyNouns(Tokens tokens) {
    Map<Integer, List<Integer>> places = new HashMap<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (Vocabulary.COLLECTIVES.has(tokens, i) && !tokens.has(i, Tokens.CAPITALIZED)) {
        List<Integer> list = places.computeIfAbsent(tokens.hash(i), key -> new ArrayList<>(2));
        if (list.size() < MOST_PLACES) {
          list.add(i);
        }
      }
    }
    return places;
  }

  /** The paragraph of the first statement. */
  int firstParagraph() {
    return firstParagraph;
  }

  /** A body that the article does not name in full: "interior ministry". */
  Entity body(String name) {
    return relations.computeIfAbsent(
        name, key -> Entity.described(name, SpeakerKind.ORGANISATION, false));
  }

  /** The one voice of those whom a transcript names by a letter alone: whoever asks. */
  Entity nobody(String letter) {
    return relations.computeIfAbsent(
        letter, key -> Entity.described(letter, SpeakerKind.UNNAMED, false));
  }

  Optional<Guess> guess(int statement) {
    return statement < 0 ? Optional.empty() : Optional.ofNullable(guesses[statement]);
  }

  Turn turn(int statement) {
    return byIndex[statement];
  }

  /** Who said what before a token, the latest first. */
  Map<Integer, Said> saidBefore(int token) {
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
  Entity relation(Entity owner, String noun, Gender gender, SpeakerKind kind) {
    Entity entity =
        relations.computeIfAbsent(
            owner.name() + '\n' + noun,
            key -> Entity.described(owner.name() + "’s " + noun, kind, false));
    entity.gender(gender);
    return entity;
  }
}
