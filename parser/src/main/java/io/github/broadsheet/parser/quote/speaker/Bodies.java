package io.github.broadsheet.parser.quote.speaker;

import io.github.broadsheet.parser.quote.token.Tokens;
import io.github.broadsheet.parser.quote.token.WordSet;
import io.github.broadsheet.quote.SpeakerKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Bodies that the article names only through the people and bodies they belong to. */
final class Bodies {
  private static final int MINISTER = Tokens.hash("minister");
  private static final WordSet PARTS = WordSet.of(List.of("board", "management", "leadership"));
  private static final List<String> LEGAL_FORMS =
      List.of(" Inc.", " Inc", " Ltd", " Ltd.", " Corp.", " Corp", " Co.", " plc", " PLC", " LLC");

  private Bodies() {}

  /** "The ministry" after "the interior minister". */
  static Optional<Guess> ministry(Scene scene, Turn turn) {
    if (!isBare(turn) || !scene.tokens.is(turn.phrase().head(), "ministry")) {
      return Optional.empty();
    }
    Entity latest = null;
    for (Entity each : scene.cast.withRole(MINISTER)) {
      int last = each.lastBefore(turn.at());
      if (last >= 0 && (latest == null || last > latest.lastBefore(turn.at()))) {
        latest = each;
      }
    }
    return Optional.ofNullable(latest)
        .flatMap(Bodies::ministryOf)
        .map(name -> new Guess(scene.body(name), "ministry-of", 0.75));
  }

  private static Optional<String> ministryOf(Entity minister) {
    return minister.roles().stream()
        .map(Role::text)
        .filter(text -> text.toLowerCase(Locale.ROOT).endsWith(" minister"))
        .map(text -> text.substring(0, text.length() - "minister".length()))
        .map(text -> text.substring(afterOwner(text)))
        .map(text -> text.toLowerCase(Locale.ROOT) + "ministry")
        .findFirst();
  }

  private static int afterOwner(String text) {
    int owner = Math.max(text.lastIndexOf("’s "), text.lastIndexOf("'s "));
    return owner < 0 ? 0 : owner + 3;
  }

  /** "The board" is that of the company spoken of. */
  static Optional<Guess> board(Scene scene, Turn turn) {
    if (!isBare(turn) || !PARTS.has(scene.tokens, turn.phrase().head())) {
      return Optional.empty();
    }
    String noun = scene.tokens.normalized(turn.phrase().head());
    return scene
        .focus
        .body(
            turn,
            turn.at(),
            each -> each.isNamed() && each.kind() == SpeakerKind.ORGANISATION ? 1 : 0)
        .map(pick -> scene.body(withoutLegalForm(pick.entity().name()) + ' ' + noun))
        .map(body -> new Guess(body, "part-of-body", 0.6));
  }

  private static boolean isBare(Turn turn) {
    return turn.isNoun(Phrase.Noun.COLLECTIVE)
        && turn.phrase().opening() == Phrase.Opening.DEFINITE
        && turn.phrase().start() == turn.phrase().head();
  }

  private static String withoutLegalForm(String name) {
    return LEGAL_FORMS.stream()
        .filter(name::endsWith)
        .findFirst()
        .map(form -> name.substring(0, name.length() - form.length()))
        .orElse(name);
  }
}
