package io.github.broadsheet.parser.quote.speaker;

import java.util.Optional;

/** One way to find out who a source is. */
@FunctionalInterface
interface Strategy {
  /** Who the source of this statement is, if this way leads there. */
  Optional<Guess> resolve(Scene scene, Turn turn);
}
