package io.github.broadsheet.parser.quote.speaker;

import io.github.broadsheet.parser.quote.rule.RuleNames;
import java.util.Map;
import java.util.Optional;

/** Words without a tag in talk between two. */
final class Dialogues {
  private Dialogues() {}

  /**
   * Whoever spoke in the paragraph before the last: the last one is being answered. If both were
   * said by one, it is no talk, and that one goes on.
   */
  @SuppressWarnings("ReferenceEquality") // there is one entity for each speaker
  static Optional<Guess> other(Scene scene, Turn turn) {
    if (!turn.statement().rule().equals(RuleNames.DIALOGUE)) {
      return Optional.empty();
    }
    Optional<Entity> last = speaker(scene, turn, 1);
    Optional<Entity> other = speaker(scene, turn, 2);
    boolean talk = other.isPresent() && last.filter(each -> each == other.get()).isEmpty();
    return talk
        ? other.map(each -> new Guess(each, "dialogue", 0.7))
        : other.map(each -> new Guess(each, "continued-quote", 0.5));
  }

  /** Who spoke so many paragraphs before a turn. */
  private static Optional<Entity> speaker(Scene scene, Turn turn, int paragraphs) {
    int sought = scene.page.paragraph(turn.at()) - paragraphs;
    for (Map.Entry<Integer, Scene.Said> each : scene.saidBefore(turn.at()).entrySet()) {
      int paragraph = scene.page.paragraph(each.getKey());
      if (paragraph < sought) {
        break;
      }
      if (paragraph == sought) {
        return Optional.of(each.getValue().speaker());
      }
    }
    return Optional.empty();
  }
}
