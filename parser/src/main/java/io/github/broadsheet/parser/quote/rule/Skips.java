package io.github.broadsheet.parser.quote.rule;

import io.github.broadsheet.parser.quote.cue.Frame;

/** Steps over what may stand between a cue and its content: the addressee, when, where, how. */
final class Skips {
  private static final int LONGEST = 30;

  private final Sketch sketch;

  Skips(Sketch sketch) {
    this.sketch = sketch;
  }

  /** The token after the person spoken to: "told reporters". */
  int addressee(int token, CueHit cue, int high) {
    if (!cue.takes(Frame.ADDRESSEE)) {
      return token;
    }
    if (sketch.is(token, Kind.OBJECT) || sketch.is(token, "you") || isHer(token)) {
      return token + 1;
    }
    return nounPhrase(token, high);
  }

  /** "Told her that", but not "warned her captain that". */
  private boolean isHer(int token) {
    if (!sketch.is(token, "her") || !sketch.kind(token + 1).isNominal()) {
      return sketch.is(token, "her");
    }
    Kind next = sketch.kind(nounPhrase(token, token + LONGEST));
    return next == Kind.MODAL || next == Kind.AUXILIARY || next == Kind.VERB;
  }

  /** The token after a noun phrase, or the token itself if none begins there. */
  int nounPhrase(int token, int high) {
    int i = token;
    while (i < high && belongs(i, token)) {
      i++;
    }
    while (i > token && sketch.is(i - 1, Kind.COORDINATOR)) {
      i--;
    }
    return i;
  }

  private boolean belongs(int i, int first) {
    if (i - first > LONGEST) {
      return false;
    }
    return switch (sketch.kind(i)) {
      case DETERMINER, POSSESSIVE ->
          i == first || sketch.is(i - 1, "of") || sketch.is(i - 1, Kind.DETERMINER);
      case NAME, WORD, NUMBER, GENITIVE, TIME -> true;
      case PAST -> i == first || sketch.is(i - 1, Kind.DETERMINER);
      case COORDINATOR -> i > first && sketch.kind(i + 1) == Kind.NAME;
      case PREPOSITION -> i > first && sketch.is(i, "of");
      default -> false;
    };
  }

  /** The token after phrases such as "on Tuesday", "in an email", "to laughter from the public". */
  int circumstances(int token, int high) {
    return circumstances(token, high, false);
  }

  /** The same for cues that take an infinitive: there "to" begins the content. */
  int circumstances(int token, int high, boolean isInfinitive) {
    int i = token;
    while (i < high && i - token < LONGEST) {
      int next = oneCircumstance(i, token, high, isInfinitive);
      if (next == i) {
        return i;
      }
      i = next;
    }
    return i;
  }

  private int oneCircumstance(int i, int first, int high, boolean isInfinitive) {
    return switch (sketch.kind(i)) {
      case TIME -> nounPhrase(i, high);
      case ADVERB -> i + 1;
      case NUMBER -> sketch.is(i + 1, Kind.PREPOSITION) ? i + 1 : i;
      case PREPOSITION, TO -> {
        if (sketch.is(i, Kind.TO) && isInfinitive) {
          yield i;
        }
        if (sketch.is(i, "about")
            || sketch.is(i, "of")
            || (sketch.is(i, "for") && i == first && !isDuration(i + 1))) {
          yield i;
        }
        int after = sketch.is(i + 1, Kind.OBJECT) ? i + 2 : nounPhrase(i + 1, high);
        yield after > i + 1 ? after : i;
      }
      case SUBORDINATOR -> {
        if (sketch.is(i, "as") && sketch.is(i + 2, "as") && sketch.is(i + 3, Kind.TIME)) {
          yield i + 4; // "as late as May"
        }
        boolean time = sketch.is(i, "after") || sketch.is(i, "before");
        int after = time ? nounPhrase(i + 1, high) : i;
        yield time && after > i + 1 && !sketch.kind(after).isFinite() ? after : i;
      }
      case PAST -> i > 0 && sketch.kind(i + 1) == Kind.PREPOSITION ? i + 1 : i;
      case DETERMINER, WORD -> isTimeNoun(i) ? i + 2 : i;
      default -> i;
    };
  }

  /** "for weeks". */
  private boolean isDuration(int token) {
    int i = sketch.is(token, Kind.NUMBER) || sketch.is(token, "many") ? token + 1 : token;
    return sketch.is(i, "weeks")
        || sketch.is(i, "months")
        || sketch.is(i, "years")
        || sketch.is(i, "days")
        || sketch.is(i, "decades")
        || sketch.is(i, "hours");
  }

  /** "last week", "this morning". */
  private boolean isTimeNoun(int i) {
    boolean opens = sketch.is(i, "last") || sketch.is(i, "this") || sketch.is(i, "earlier");
    return opens
        && (sketch.is(i + 1, "week")
            || sketch.is(i + 1, "month")
            || sketch.is(i + 1, "year")
            || sketch.is(i + 1, "morning")
            || sketch.is(i + 1, "night")
            || sketch.is(i + 1, "evening")
            || sketch.is(i + 1, "afternoon"));
  }
}
