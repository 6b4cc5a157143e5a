package io.github.broadsheet.parser.quote.rule;

import java.util.Set;

/** Finds where the clause begins whose subject ends before a verb. */
final class ClauseStart {
  private static final Set<String> IRREGULAR =
      Set.of(
          "seen", "written", "sent", "made", "shown", "given", "drawn", "held", "led", "run",
          "taken", "found", "read", "told", "hired", "known", "driven", "won", "built", "sold",
          "bought", "brought", "kept", "paid", "set", "put", "chosen", "worn", "beaten", "shot");

  private static final Set<String> TIMES = Set.of("after", "before", "since", "until");
  private static final int LONGEST_ADDITION = 6;

  private final Sketch sketch;

  ClauseStart(Sketch sketch) {
    this.sketch = sketch;
  }

  /** Goes left to where the clause begins. */
  int of(int after, int low) {
    int i = after - 1;
    while (i >= low) {
      int start = startAt(i, after, low);
      if (start >= 0) {
        return start;
      }
      i = stepOver(i, low) - 1;
    }
    return low;
  }

  /** Where the clause begins if a token tells so, or -1. */
  private int startAt(int i, int after, int low) {
    return switch (sketch.kind(i)) {
      case QUOTE, SEMICOLON, COLON, STOP, DASH, OPEN, QUESTION -> i + 1;
      case SUBORDINATOR -> opensPhrase(i, after) ? i : i + 1;
      case DETERMINER, POSSESSIVE -> i > low && beginsPhraseAfter(i - 1) ? i : -1;
      case RELATIVE ->
          i > low && sketch.is(i - 1, Kind.PREPOSITION) && !isJoined(i + 1, after)
              ? i + 1 // "a note in which | the driver"
              : -1;
      case COORDINATOR ->
          sketch.is(i, "but") ? i + 1 : -1; // "to empty the hotels but | the governor told him"
      case THAT -> isRelativeThat(i) ? -1 : i + 1;
      case AUXILIARY, MODAL, VERB, PAST ->
          relativeBefore(i, low) < 0 && !isReduced(i, low) ? afterPredicate(i + 1, after) : -1;
      default -> -1;
    };
  }

  /** The first token of the bracket or relative clause that a token ends, or the token itself. */
  private int stepOver(int i, int low) {
    if (sketch.is(i, Kind.CLOSE)) {
      return bracketOpening(i, low);
    }
    int relative = sketch.kind(i).isFinite() ? relativeBefore(i, low) : -1;
    return relative >= 0 ? relative : i;
  }

  /** "After the vote, the mayor said": a time, and no clause of its own. */
  private boolean opensPhrase(int subordinator, int after) {
    if (!TIMES.contains(sketch.tokens().normalized(subordinator))) {
      return false;
    }
    for (int i = subordinator + 1; i < after; i++) {
      if (sketch.is(i, Kind.COMMA)) {
        // "After the operator, Swiftline, told them": a name says who the operator is.
        return sketch.is(i + 1, Kind.DETERMINER) || sketch.is(i + 1, Kind.POSSESSIVE);
      }
      if (sketch.kind(i).isFinite() || sketch.is(i, Kind.SUBJECT)) {
        return false;
      }
    }
    return false;
  }

  private int commas(int first, int after) {
    int commas = 0;
    for (int i = first; i < after; i++) {
      commas += sketch.is(i, Kind.COMMA) ? 1 : 0;
    }
    return commas;
  }

  private boolean isJoined(int first, int after) {
    for (int i = first; i < after; i++) {
      if (sketch.is(i, Kind.COORDINATOR)) {
        return true;
      }
    }
    return false;
  }

  /** Two noun phrases in a row are two: "outside court | her husband". */
  private boolean beginsPhraseAfter(int token) {
    return switch (sketch.kind(token)) {
      case NAME, WORD, TIME, OBJECT -> true;
      default -> false;
    };
  }

  private int bracketOpening(int close, int low) {
    for (int i = close - 1; i >= low && i > close - 12; i--) {
      if (sketch.is(i, Kind.OPEN)) {
        return i;
      }
    }
    return close;
  }

  private boolean isRelativeThat(int token, Kind kind) {
    return kind == Kind.THAT && followsAddition(token);
  }

  private boolean isRelativeThat(int token) {
    return sketch.kind(token - 1).isNominal()
        && (sketch.kind(token + 1).isFinite() || followsAddition(token));
  }

  /** "Lumo, a start-up that sells lamps,": what a comma and an article open is no report. */
  private boolean followsAddition(int token) {
    if (sketch.kind(token + 1).beginsNounPhrase() && !sketch.is(token + 1, Kind.WORD)) {
      return false; // "a trend that the board predicts"
    }
    int i = token - 1;
    while (token - i < LONGEST_ADDITION
        && sketch.kind(i).isNominal()
        && !sketch.is(i, Kind.DETERMINER)) {
      i--;
    }
    return i < token - 1 && sketch.is(i, Kind.DETERMINER) && sketch.is(i - 1, Kind.COMMA);
  }

  /** The "who" of the clause that a verb stands in, or -1. */
  private int relativeBefore(int verb, int low) {
    boolean group = true;
    boolean infinitive = false;
    for (int i = verb - 1; i >= low && i >= verb - 6; i--) {
      Kind kind = sketch.kind(i);
      if (kind == Kind.RELATIVE || sketch.is(i, "whose") || isRelativeThat(i, kind)) {
        return i;
      }
      if (kind == Kind.TO && group) {
        infinitive = true; // "who asked not to be named": asked is the verb of the clause
        continue;
      }
      boolean part =
          kind == Kind.AUXILIARY
              || kind == Kind.MODAL
              || kind == Kind.ADVERB
              || kind == Kind.NEGATION;
      if (infinitive && kind.isFinite()) {
        infinitive = false;
        continue;
      }
      group &= part;
      boolean other =
          !group
              && (kind == Kind.VERB
                  || kind == Kind.AUXILIARY
                  || (kind == Kind.PAST && !isReduced(i, low)));
      if (kind == Kind.COMMA || kind == Kind.QUOTE || other) {
        return -1; // "who worked there said": the clause has its verb already
      }
    }
    return -1;
  }

  private boolean isIrregular(int verb) {
    return sketch.is(verb + 1, "by") && IRREGULAR.contains(sketch.tokens().normalized(verb));
  }

  /** "Two officials briefed on the talks": a participle that belongs to the noun before it. */
  boolean isReduced(int verb, int low) {
    if (verb - 1 < low) {
      return false;
    }
    if (isIrregular(verb)) {
      return true; // "the memo, seen by The Courier,"
    }
    if (!sketch.is(verb, Kind.PAST)) {
      return false;
    }
    Kind left = sketch.kind(verb - 1);
    Kind right = sketch.kind(verb + 1);
    if (left == Kind.NEGATION && verb - 2 >= low) {
      return sketch.kind(verb - 2).isNominal(); // "scientists not involved in it"
    }
    if (left == Kind.DETERMINER || left == Kind.POSSESSIVE || left == Kind.GENITIVE) {
      return true; // an adjective: "the elected mayor"
    }
    if (left == Kind.QUOTE && right.isNominal()) {
      return true; // “We left,” retired general Ana Roe said
    }
    if (sketch.is(verb - 1, "of") && right == Kind.WORD) {
      return true; // "a maker of chilled meals"
    }
    if (right == Kind.WORD || right == Kind.NAME) {
      return left == Kind.WORD && verb - 2 < low; // "Newly elected officials"
    }
    return (left == Kind.WORD || left == Kind.NAME || left == Kind.COMMA)
        && (right == Kind.PREPOSITION || right == Kind.TO);
  }

  /**
   * The clause before ends in objects of its own: "left the harbour and officials said", "will fall
   * in June, Roe, a banker, said", "rejected the offer, its leader, Ana Roe, said".
   */
  private int afterPredicate(int first, int after) {
    for (int i = after - 1; i >= first; i--) {
      if (sketch.is(i, Kind.COORDINATOR)) {
        return i + 1;
      }
    }
    boolean object = sketch.kind(first).beginsNounPhrase() && !sketch.is(first, Kind.WORD);
    if (!object || commas(first, after) > 1) {
      for (int i = first; i < after - 1; i++) {
        if (sketch.is(i, Kind.COMMA)) {
          return i + 1;
        }
      }
    }
    return first;
  }
}
