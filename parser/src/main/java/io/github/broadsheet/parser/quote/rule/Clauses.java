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
    if (sketch.is(token, "there") || sketch.is(token, "if") || sketch.is(token, "what")) {
      return true;
    }
    Kind kind = sketch.kind(token);
    boolean subject =
        kind.beginsNounPhrase() || kind == Kind.GERUND || kind == Kind.QUOTE || kind == Kind.ADVERB;
    return subject && kind != Kind.OBJECT && hasVerb(token + 1, Math.min(high, token + REACH));
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
