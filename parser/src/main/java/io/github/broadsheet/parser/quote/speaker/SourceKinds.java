package io.github.broadsheet.parser.quote.speaker;

import io.github.broadsheet.quote.SourceKind;
import io.github.broadsheet.quote.SpeakerKind;
import java.util.Optional;

/** Says how the text names a source, once it is known who it is. */
final class SourceKinds {
  private SourceKinds() {}

  static Optional<SourceKind> of(Turn turn, Optional<Guess> guess) {
    Phrase phrase = turn.phrase();
    if (!turn.hasSource()) {
      return Optional.empty();
    }
    if (guess.filter(each -> each.rule().equals("transcript-turn")).isPresent()) {
      return Optional.of(SourceKind.UNNAMED);
    }
    if (guess.filter(each -> each.rule().startsWith("interview")).isPresent()) {
      return Optional.of(SourceKind.ROLE);
    }
    return Optional.of(
        switch (phrase.noun()) {
          case PRONOUN -> SourceKind.PRONOUN;
          case NAME -> named(guess);
          case ROLE -> role(guess);
          case PEOPLE -> isBody(guess) ? SourceKind.COLLECTIVE : SourceKind.UNNAMED;
          case COLLECTIVE -> SourceKind.COLLECTIVE;
          case DOCUMENT -> SourceKind.DOCUMENT;
          case OTHER, NONE -> SourceKind.UNNAMED;
        });
  }

  private static boolean isBody(Optional<Guess> guess) {
    return guess.filter(each -> each.entity().isNamed()).isPresent();
  }

  private static SourceKind named(Optional<Guess> guess) {
    boolean person =
        guess
            .map(each -> each.entity().kind())
            .filter(kind -> kind == SpeakerKind.ORGANISATION || kind == SpeakerKind.PLACE)
            .isEmpty();
    return person ? SourceKind.NAMED : SourceKind.COLLECTIVE;
  }

  private static SourceKind role(Optional<Guess> guess) {
    boolean known =
        guess.filter(each -> each.entity().isNamed() || each.entity().isKnownByRole()).isPresent();
    return known ? SourceKind.ROLE : SourceKind.UNNAMED;
  }
}
