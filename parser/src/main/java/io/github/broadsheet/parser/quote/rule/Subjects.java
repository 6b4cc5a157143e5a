package io.github.broadsheet.parser.quote.rule;

import java.util.Optional;

/** Finds who speaks: the noun phrase before a verb, or after it where the order is turned round. */
final class Subjects {
  /** No subject of news prose is longer; the bound keeps the whole linear. */
  private static final int LONGEST = 60;

  private final Sketch sketch;
  private final ClauseStart clauses;
  private final SubjectPhrase phrases;

  Subjects(Sketch sketch) {
    this.sketch = sketch;
    this.clauses = new ClauseStart(sketch);
    this.phrases = new SubjectPhrase(sketch);
  }

  /**
   * The subject that ends before a verb group.
   *
   * @param verb the first token of the group
   * @param low where the search ends: the beginning of the sentence
   */
  Optional<Stretch> before(int verb, int low) {
    int after = withoutCircumstances(verb, low);
    if (after <= low) {
      return Optional.empty();
    }
    switch (sketch.kind(after - 1)) {
      case SUBJECT, RELATIVE -> {
        return Optional.of(new Stretch(after - 1, after));
      }
      case THAT -> {
        boolean relative = after - 2 >= low && sketch.kind(after - 2).isNominal();
        return relative ? Optional.of(new Stretch(after - 1, after)) : Optional.empty();
      }
      default -> {}
    }
    boolean closed = sketch.is(after - 1, Kind.COMMA);
    if (closed) {
      after--;
    }
    int lowest = Math.max(low, verb - LONGEST);
    int relative = closed ? relativeClause(after, lowest) : -1;
    if (relative > lowest) {
      return withRelativeClause(relative, after, lowest);
    }
    int first = clauses.of(after, lowest);
    return first < after ? phrases.pick(first, after, closed) : Optional.empty();
  }

  /** The "who" after a comma whose clause ends before a token, or -1. */
  private int relativeClause(int after, int low) {
    for (int i = after - 1; i > low + 1; i--) {
      Kind kind = sketch.kind(i);
      if (kind == Kind.STOP || kind == Kind.SEMICOLON || kind == Kind.QUOTE) {
        return -1;
      }
      boolean opens = kind == Kind.RELATIVE || sketch.is(i, "whose");
      if (opens && sketch.is(i - 1, Kind.COMMA)) {
        return i;
      }
    }
    return -1;
  }

  private Optional<Stretch> withRelativeClause(int relative, int after, int low) {
    int headAfter = relative - 1;
    int first = clauses.of(headAfter, low);
    Optional<Stretch> head =
        first < headAfter ? phrases.pick(first, headAfter, true) : Optional.empty();
    return head.map(
        phrase ->
            RelativeClauses.saysWho(sketch, phrase, relative)
                ? new Stretch(phrase.first(), after)
                : phrase);
  }

  /** "Cruz on Friday", "Obama last week": what stands between subject and verb. */
  private int withoutCircumstances(int verb, int low) {
    int after = verb;
    while (after - 1 > low && sketch.is(after - 1, Kind.ADVERB)) {
      after--;
    }
    if (after - 1 > low && sketch.is(after - 1, Kind.TIME)) {
      after--;
      if (after - 1 > low && sketch.is(after - 1, Kind.PREPOSITION)) {
        after--;
      }
    }
    return after;
  }

  /**
   * The subject that follows a verb: "said Ana Brandt, the mayor".
   *
   * @param verbAfter the token after the verb
   * @param high where the sentence ends
   */
  Optional<Stretch> after(int verbAfter, int high) {
    if (sketch.is(verbAfter, Kind.SUBJECT) && verbAfter < high) {
      return Optional.of(new Stretch(verbAfter, verbAfter + 1));
    }
    int limit = Math.min(high, verbAfter + LONGEST);
    int i = verbAfter;
    boolean name = false;
    while (i < limit && goesOn(i, verbAfter, name, limit)) {
      name = sketch.is(i, Kind.NAME) || (name && !sketch.is(i, Kind.WORD));
      i = sketch.is(i, Kind.OPEN) ? bracketAfter(i, limit) : i + 1;
    }
    Stretch phrase = phrases.trimmed(verbAfter, i);
    boolean begins = !phrase.isEmpty() && phrase.first() == verbAfter;
    return begins && phrases.isSubject(phrase) ? Optional.of(phrase) : Optional.empty();
  }

  private boolean goesOn(int token, int start, boolean afterName, int limit) {
    return switch (sketch.kind(token)) {
      case NAME, WORD, DETERMINER, POSSESSIVE, GENITIVE, NUMBER, OPEN, CLOSE, OBJECT, OTHER -> true;
      case COORDINATOR -> sketch.kind(token + 1).isNominal() && !sketch.is(token, "but");
      case PREPOSITION -> token > start && (isOf(token) || !afterName);
      case COMMA -> token > start && isApposition(token + 1, start, limit);
      case PAST -> clauses.isReduced(token, start) || hasRelative(start, token);
      case AUXILIARY, MODAL, VERB -> hasRelative(start, token);
      case RELATIVE -> true;
      case TO, ADVERB, THAT, GERUND, SUBORDINATOR, SUBJECT, TIME, NEGATION ->
          hasRelative(start, token);
      default -> false;
    };
  }

  private boolean hasRelative(int start, int token) {
    for (int i = start; i < token; i++) {
      if (sketch.is(i, Kind.RELATIVE) || sketch.is(i, "whose")) {
        return true;
      }
    }
    return false;
  }

  private boolean isOf(int token) {
    return sketch.is(token, "of") || sketch.is(token, "for") || sketch.is(token, "from");
  }

  /** What stands after the comma says who the subject is; it is no new clause, place or time. */
  private boolean isApposition(int token, int start, int limit) {
    if (token >= limit) {
      return false;
    }
    return switch (sketch.kind(token)) {
      case RELATIVE -> RelativeClauses.saysWho(sketch, new Stretch(start, token - 1), token);
      case NAME, WORD, DETERMINER, NUMBER, POSSESSIVE ->
          !sketch.is(token, "whose")
              || RelativeClauses.saysWho(sketch, new Stretch(start, token - 1), token);
      default -> false;
    };
  }

  private int bracketAfter(int open, int limit) {
    for (int i = open + 1; i < limit && i < open + 12; i++) {
      if (sketch.is(i, Kind.CLOSE)) {
        return i + 1;
      }
    }
    return open + 1;
  }
}
