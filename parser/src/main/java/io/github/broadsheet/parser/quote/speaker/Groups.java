package io.github.broadsheet.parser.quote.speaker;

import io.github.broadsheet.parser.quote.token.Tokens;
import io.github.broadsheet.parser.quote.token.WordSet;
import io.github.broadsheet.quote.SpeakerKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sources that are bodies and groups: "the company", "the culture ministry", "residents". */
final class Groups {
  private static final WordSet BUSINESSES =
      WordSet.of(
          Set.of(
              "company",
              "firm",
              "group",
              "business",
              "carrier",
              "retailer",
              "manufacturer",
              "agency",
              "operator",
              "organisation",
              "organization",
              "airline",
              "bank",
              "newspaper",
              "paper",
              "magazine",
              "dairy",
              "charity",
              "startup",
              "start-up",
              "insurer",
              "lender",
              "utility",
              "publisher",
              "broadcaster",
              "brewery",
              "chain"));

  /** Nouns for whatever the article is about. */
  private static final WordSet ANY =
      WordSet.of(
          List.of("company", "firm", "group", "business", "organisation", "organization", "club"));

  /** What is mostly called by a name that does not say what it is: "St. Blaise". */
  private static final WordSet INSTITUTIONS =
      WordSet.of(
          Set.of(
              "hospital",
              "clinic",
              "school",
              "college",
              "festival",
              "orchestra",
              "choir",
              "association",
              "society",
              "foundation",
              "trust",
              "institute",
              "party"));

  /** What an agency may be called. */
  private static final WordSet AUTHORITIES =
      WordSet.of(
          List.of("regulator", "authority", "office", "service", "commission", "inspectorate"));

  private static final WordSet CROWDS =
      WordSet.of(
          Set.of(
              "team",
              "crowd",
              "crew",
              "media",
              "press",
              "family",
              "staff",
              "side",
              "squad",
              "public",
              "jury",
              "household"));
  private static final WordSet CLUBS = WordSet.of(List.of("club", "side", "team"));

  /** Bodies that need no other mention: everybody knows which government is meant. */
  private static final WordSet ALONE =
      WordSet.of(
          List.of(
              "government",
              "opposition",
              "army",
              "police",
              "parliament",
              "court",
              "prosecution",
              "defence",
              "defense",
              "church",
              "state",
              "ministry",
              "treasury",
              "navy",
              "union",
              "council",
              "county",
              "board",
              "management",
              "village",
              "town",
              "city",
              "inquiry",
              "jury",
              "country",
              "military",
              "nation",
              "cabinet",
              "palace",
              "crown",
              "assembly",
              "senate",
              "house",
              "leadership",
              "base"));

  private static final WordSet MADE =
      WordSet.of(
          List.of(
              "written", "published", "issued", "released", "compiled", "conducted", "prepared"));
  private static final WordSet TEAMS = WordSet.of(Set.of("visitors", "hosts", "champions"));

  private Groups() {}

  /** A body that the article names or described before. */
  static Optional<Guess> known(Scene scene, Turn turn) {
    if (!turn.isNoun(Phrase.Noun.COLLECTIVE)) {
      return Optional.empty();
    }
    Phrase phrase = turn.phrase();
    Optional<Entity> called = lastCalled(scene, turn);
    int latest = called.map(body -> body.lastBefore(turn.at())).orElse(-1);
    return Antecedents.of(scene, phrase, latest)
        .map(told -> new Guess(scene.body(told), "body-described", 0.75))
        .or(() -> called.map(body -> new Guess(body, "body", 0.85)))
        .or(() -> inPlace(scene, phrase))
        .or(() -> mayStandForAny(phrase, scene.tokens) ? inFocus(scene, turn) : Optional.empty());
  }

  /** The body named last of those that are called what the phrase says. */
  private static Optional<Entity> lastCalled(Scene scene, Turn turn) {
    Entity best = null;
    int latest = -1;
    for (Entity each : scene.cast.bodiesCalled(scene.tokens.hash(turn.phrase().head()))) {
      int last = each.lastBefore(turn.at());
      if (last > latest && agrees(scene, turn.phrase(), each)) {
        best = each;
        latest = last;
      }
    }
    return Optional.ofNullable(best);
  }

  /** "The company", "the club": of a body whose name does not say what it is. */
  private static boolean mayStandForAny(Phrase phrase, Tokens tokens) {
    return phrase.opening() == Phrase.Opening.DEFINITE
        && phrase.start() == phrase.head()
        && !ALONE.has(tokens, phrase.head())
        && !CROWDS.has(tokens, phrase.head())
        && mayBeNameless(tokens, phrase.head());
  }

  private static Optional<Guess> inFocus(Scene scene, Turn turn) {
    boolean any = ANY.has(scene.tokens, turn.phrase().head());
    boolean agency = scene.tokens.is(turn.phrase().head(), "agency");
    return scene
        .focus
        .body(
            turn,
            turn.at(),
            each ->
                agency && isAuthority(each)
                    ? 1
                    : !mayBeCompany(each) || (!any && saysWhatItIs(each)) ? 0 : agency ? 0.5 : 1)
        .map(pick -> new Guess(pick.entity(), "the-company", 0.9 * pick.confidence()))
        .or(() -> perhapsCompany(scene, turn));
  }

  private static boolean mayBeNameless(Tokens tokens, int head) {
    return BUSINESSES.has(tokens, head)
        || CLUBS.has(tokens, head)
        || INSTITUTIONS.has(tokens, head);
  }

  private static boolean isAuthority(Entity entity) {
    return entity.isNamed() && holds(entity.name(), AUTHORITIES);
  }

  /** "The Royal Star Society" is no hospital. */
  private static boolean saysWhatItIs(Entity entity) {
    return !entity.isNamed()
        || holds(entity.name(), Vocabulary.COLLECTIVES)
        || entity.roles().stream().anyMatch(role -> Vocabulary.COLLECTIVES.has(role.head()));
  }

  private static boolean holds(String name, WordSet words) {
    for (String word : Cast.key(name).split(" ")) {
      if (words.has(Tokens.hash(word))) {
        return true;
      }
    }
    return false;
  }

  /** A council is a body, but not "the company". */
  private static boolean mayBeCompany(Entity entity) {
    return entity.kind() == SpeakerKind.ORGANISATION
        && entity.roles().stream().noneMatch(role -> isPublic(role.head()));
  }

  private static boolean isPublic(int noun) {
    return Vocabulary.COLLECTIVES.has(noun) && !BUSINESSES.has(noun) && !CLUBS.has(noun);
  }

  /** A name of which nothing tells that it is a person's may be that of "the company". */
  private static Optional<Guess> perhapsCompany(Scene scene, Turn turn) {
    boolean club = CLUBS.has(scene.tokens, turn.phrase().head());
    int last = scene.cast.firstEndingAfter(turn.at()) - 1;
    for (int i = last; i >= 0 && i > last - 10; i--) {
      Entity each = scene.cast.entity(i);
      NameKind kind = each.nameKind();
      boolean fits = kind == NameKind.UNKNOWN || (club && kind == NameKind.PLACE);
      boolean person = each.gender() != Gender.UNKNOWN || scene.cast.mentions().get(i).titled();
      if (fits && !person && each.isConfirmed() && isNear(scene, turn, each)) {
        each.hint(NameKind.ORGANISATION, 5);
        return Optional.of(new Guess(each, "the-company", 0.5));
      }
    }
    return Optional.empty();
  }

  private static boolean isNear(Scene scene, Turn turn, Entity entity) {
    int last = entity.lastBefore(turn.at());
    return last >= 0 && scene.page.told(turn.at()) - scene.page.told(last) <= 2;
  }

  /** "The army in Quessa" is the Quessan army. */
  private static Optional<Guess> inPlace(Scene scene, Phrase phrase) {
    int place = phrase.head() + 2;
    if (place >= phrase.after() || !scene.tokens.is(place - 1, "in")) {
      return Optional.empty();
    }
    String name = scene.tokens.normalized(place);
    return scene.cast.bodiesCalled(scene.tokens.hash(phrase.head())).stream()
        .filter(each -> Cast.key(each.name()).startsWith(name))
        .findFirst()
        .map(each -> new Guess(each, "body-in-place", 0.75));
  }

  /** Whether every word before the main one stands in the name: "the transport ministry". */
  private static boolean agrees(Scene scene, Phrase phrase, Entity entity) {
    String name = Cast.key(entity.name());
    for (int i = phrase.start(); i < phrase.head(); i++) {
      if (scene.tokens.has(i, Tokens.WORD) && !name.contains(scene.tokens.normalized(i))) {
        return false;
      }
    }
    return true;
  }

  /** A sports team by its part in a match: "the visitors". */
  static Optional<Guess> team(Scene scene, Turn turn) {
    Phrase phrase = turn.phrase();
    if (phrase.opening() != Phrase.Opening.DEFINITE || !TEAMS.has(scene.tokens, phrase.head())) {
      return Optional.empty();
    }
    return scene
        .focus
        .body(turn, turn.at(), each -> each.isNamed() ? 1 : 0)
        .map(pick -> new Guess(pick.entity(), "team", 0.8 * pick.confidence()));
  }

  /** A body that is named by nothing but its description. */
  static Optional<Guess> described(Scene scene, Turn turn) {
    if (!turn.isNoun(Phrase.Noun.COLLECTIVE)) {
      return Optional.empty();
    }
    Phrase phrase = turn.phrase();
    boolean crowd = CROWDS.has(scene.tokens, phrase.head());
    Entity entity =
        Entity.described(
            name(scene, phrase), crowd ? SpeakerKind.GROUP : SpeakerKind.ORGANISATION, false);
    scene.cast.add(entity, scene.roles.role(phrase.start(), phrase.head() + 1), true);
    return Optional.of(new Guess(entity, "collective", 0.8));
  }

  /** A paper, which speaks for the body that issued it, if the source names that. */
  static Optional<Guess> document(Scene scene, Turn turn) {
    if (!turn.isNoun(Phrase.Noun.DOCUMENT)) {
      return Optional.empty();
    }
    Phrase phrase = turn.phrase();
    Optional<Guess> issuer = issuer(scene, phrase);
    if (issuer.isPresent()) {
      return issuer;
    }
    if (phrase.opening() != Phrase.Opening.INDEFINITE) {
      Optional<Guess> again = paperAgain(scene, turn);
      if (again.isPresent()) {
        return again;
      }
    }
    Entity paper = Entity.described(name(scene, phrase), SpeakerKind.DOCUMENT, false);
    scene.cast.add(paper, scene.roles.role(phrase.start(), phrase.head() + 1), true);
    return Optional.of(new Guess(paper, "document", 0.8));
  }

  /** "The survey" after "a survey": the one that was quoted last. */
  private static Optional<Guess> paperAgain(Scene scene, Turn turn) {
    Entity latest = null;
    for (Entity each : scene.cast.bodiesCalled(scene.tokens.hash(turn.phrase().head()))) {
      int last = each.lastBefore(turn.at());
      boolean paper = each.kind() == SpeakerKind.DOCUMENT && agrees(scene, turn.phrase(), each);
      if (paper && last >= 0 && (latest == null || last > latest.lastBefore(turn.at()))) {
        latest = each;
      }
    }
    return Optional.ofNullable(latest).map(each -> new Guess(each, "document-again", 0.8));
  }

  private static Optional<Guess> issuer(Scene scene, Phrase phrase) {
    for (int i = scene.cast.firstEndingAfter(phrase.head());
        i < scene.cast.mentions().size();
        i++) {
      Mention mention = scene.cast.mentions().get(i);
      if (mention.first() >= phrase.after()) {
        break;
      }
      int before = mention.first() - 1;
      before -= scene.tokens.is(before, "the") ? 1 : 0;
      boolean made = before - 1 == phrase.head() || MADE.has(scene.tokens, before - 1);
      if (scene.tokens.is(before, "by") && made) {
        return Optional.of(new Guess(scene.cast.entity(i), "issuer", 0.75));
      }
    }
    boolean owned =
        phrase.head() - 1 > phrase.start() && scene.page.isPossessive(phrase.head() - 1);
    if (!owned) {
      return Optional.empty();
    }
    int owner = phrase.head() - 2;
    List<Entity> bodies = scene.cast.bodiesCalled(scene.tokens.hash(owner));
    return bodies.stream()
        .filter(each -> each.isNamed() && each.lastBefore(phrase.first()) >= 0)
        .findFirst()
        .map(each -> new Guess(each, "issuer", 0.7));
  }

  /** The words of a source without "the" and without the clauses after it. */
  static String name(Scene scene, Phrase phrase) {
    boolean article =
        phrase.opening() == Phrase.Opening.DEFINITE
            || scene.tokens.is(phrase.first(), "a")
            || scene.tokens.is(phrase.first(), "an");
    int first = article ? phrase.start() : phrase.first();
    int after = phrase.head() + 1;
    if (after < phrase.after() && scene.tokens.is(after, "of")) {
      after = phrase.after();
    }
    return scene.page.words(first, after);
  }
}
