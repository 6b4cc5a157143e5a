package io.github.broadsheet.quote;

/**
 * What a cue says the source does with the content.
 *
 * @since 0.1
 */
public enum CueClass {
  /** Says, tells, writes, adds, according to. */
  SAYS,
  /** Asks, wonders aloud. */
  ASKS,
  /** Denies, rejects, dismisses. */
  DENIES,
  /** Claims, alleges, asserts: the writer does not vouch for it. */
  CLAIMS,
  /** Doubts, questions. */
  DOUBTS,
  /** Warns, threatens. */
  WARNS,
  /** Promises, vows, offers. */
  PROMISES,
  /** Orders, urges, calls for, recommends. */
  ORDERS,
  /** Agrees, admits, confirms, concedes. */
  AGREES,
  /** Criticises, accuses, blames. */
  CRITICISES,
  /** Praises, thanks, welcomes. */
  PRAISES,
  /** Describes, calls, labels. */
  DESCRIBES,
  /** Predicts, expects, forecasts. */
  PREDICTS,
  /** Believes, thinks, suspects. */
  BELIEVES,
  /** Knows, learns, remembers, is aware. */
  KNOWS,
  /** Intends, plans, wants, hopes. */
  INTENDS,
  /** Finds, shows, concludes, rules: of studies, polls and courts. */
  FINDS,
  /** Fears, regrets, is glad. */
  FEELS,
  /** A cue of none of these classes, such as a bare dash before a name. */
  OTHER;

  /**
   * Says whether the cue reports speech or writing, not thought or feeling. Users who want only
   * what was said in so many words ask for these.
   */
  public boolean isSpeech() {
    return switch (this) {
      case BELIEVES, KNOWS, INTENDS, FINDS, FEELS, OTHER -> false;
      default -> true;
    };
  }
}
