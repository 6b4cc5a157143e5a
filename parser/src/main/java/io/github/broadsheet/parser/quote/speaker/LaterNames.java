package io.github.broadsheet.parser.quote.speaker;

import java.util.Optional;

/** Sources without a name whom the article names in the sentences after. */
final class LaterNames {
  private static final int LOOK_AHEAD = 14;

  private LaterNames() {}

  /** "A top Russian general", when a general is named later. */
  static Optional<Guess> sameRole(Scene scene, Turn turn) {
    Phrase phrase = turn.phrase();
    if (!turn.isNoun(Phrase.Noun.ROLE) || phrase.opening() == Phrase.Opening.POSSESSIVE) {
      return Optional.empty();
    }
    Role role = scene.roles.role(phrase.start(), phrase.after());
    for (Entity each : RoleSources.candidates(scene, role)) {
      int next = each.firstFrom(turn.at());
      boolean later =
          each.isNamed() && each.isPerson() && each.lastBefore(turn.at()) < 0 && next >= 0;
      if (later && scene.page.told(next) - scene.page.told(turn.at()) <= LOOK_AHEAD) {
        return Optional.of(new Guess(each, "named-later", 0.55));
      }
    }
    return Optional.empty();
  }

  /**
   * "The dean announced" in the first paragraph, when the second opens with somebody new of whom it
   * does not say what they are.
   */
  static Optional<Guess> nextParagraph(Scene scene, Turn turn) {
    boolean lede =
        turn.isNoun(Phrase.Noun.ROLE)
            && turn.phrase().opening() != Phrase.Opening.POSSESSIVE
            && turn.depth() == 0
            && scene.page.paragraph(turn.at()) == scene.firstParagraph();
    if (!lede) {
      return Optional.empty();
    }
    return scene
        .secondOpening()
        .flatMap(opening -> introduced(scene, opening))
        .map(who -> new Guess(who, "named-next", 0.55));
  }

  private static Optional<Entity> introduced(Scene scene, Turn turn) {
    Phrase phrase = turn.phrase();
    if (phrase.names().size() != 1) {
      return Optional.empty();
    }
    int index = phrase.names().get(0);
    Mention mention = scene.cast.mentions().get(index);
    Entity entity = scene.cast.entity(index);
    boolean fresh =
        entity.isPerson()
            && mention.length() > 1
            && entity.lastBefore(mention.first()) < 0
            && entity.roles().isEmpty();
    return fresh ? Optional.of(entity) : Optional.empty();
  }
}
