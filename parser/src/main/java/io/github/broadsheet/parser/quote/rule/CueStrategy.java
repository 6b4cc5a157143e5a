package io.github.broadsheet.parser.quote.rule;

import java.util.List;

/** Understands one way in which a cue, a source and a content stand together. */
@FunctionalInterface
interface CueStrategy {
  /**
   * The statements that the cue signals; none if this strategy does not understand it, more than
   * one if a report reports a report.
   */
  List<Finding> read(CueHit cue, Reading reading);
}
