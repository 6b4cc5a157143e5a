package io.github.broadsheet.parser.quote.rule;

/** Asks whether words make a clause. */
final class Clauses {
  private static final int REACH = 25;

  private final Sketch sketch;

  Clauses(Sketch sketch) {
    this.sketch = sketch;
  }

  /** Whether a clause with a subject and a verb begins at a token. */
  boolean beginsAt(int token, int high) {
    if (sketch.is(token, "it") && isObject(token + 1)) {
      return false;
    }
    if (isQuantity(token)) {
      return hasMainVerb(token + 2, Math.min(high, token + REACH));
    }
    if (sketch.is(token, "there") || sketch.is(token, "if") || sketch.is(token, "what")) {
      return true;
    }
    Kind kind = sketch.kind(token);
    boolean subject =
        kind.beginsNounPhrase() || kind == Kind.GERUND || kind == Kind.QUOTE || kind == Kind.ADVERB;
    return subject && kind != Kind.OBJECT && hasMainVerb(token + 1, Math.min(high, token + REACH));
  }

  /** "posted it home": the pronoun is an object. */
  private boolean isObject(int next) {
    return sketch.is(next, Kind.WORD) && !sketch.tokens().normalized(next).endsWith("s");
  }

  /** "at least four", "about 20". */
  private boolean isQuantity(int token) {
    return sketch.is(token, Kind.PREPOSITION)
        && (sketch.is(token + 1, "least")
            || sketch.is(token + 1, Kind.NUMBER)
            || sketch.is(token + 1, "most"))
        && !sketch.is(token, "in")
        && !sketch.is(token, "on");
  }

  /** Whether a verb follows that is not the verb of a clause inside: "reports that it had". */
  boolean hasMainVerb(int first, int after) {
    int inner = 0;
    for (int i = first; i < after; i++) {
      Kind kind = sketch.kind(i);
      switch (kind) {
        case SEMICOLON, DASH, SUBORDINATOR, QUESTION -> {
          return false;
        }
        case THAT, RELATIVE -> inner++;
        case COORDINATOR -> {
          if (sketch.is(i + 1, Kind.SUBJECT)) {
            return false;
          }
        }
        default -> {
          if (kind.isFinite() && !(kind == Kind.PAST && isAdjective(i)) && inner-- == 0) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Whether a finite verb stands in a stretch, outside quotation marks or within. */
  boolean hasVerb(int first, int after) {
    for (int i = first; i < after; i++) {
      Kind kind = sketch.kind(i);
      if (kind == Kind.SEMICOLON || kind == Kind.DASH) {
        return false;
      }
      if (kind.isFinite() && !(kind == Kind.PAST && isAdjective(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isAdjective(int token) {
    Kind left = sketch.kind(token - 1);
    return left == Kind.DETERMINER
        || left == Kind.POSSESSIVE
        || left == Kind.GENITIVE
        || left == Kind.PREPOSITION;
  }
}
