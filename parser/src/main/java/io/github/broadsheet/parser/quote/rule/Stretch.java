package io.github.broadsheet.parser.quote.rule;

/** A half-open stretch of token indices. */
record Stretch(int first, int after) {
  Stretch {
    if (first < 0 || after < first) {
      throw new IllegalArgumentException("tokens " + first + " to " + after + " are no stretch");
    }
  }

  boolean isEmpty() {
    return first == after;
  }
}
