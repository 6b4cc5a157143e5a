package io.github.broadsheet.parser.quote.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds who speaks: the noun phrase before a verb, or after it where the order is turned round. */
final class Subjects {
  /** No subject of news prose is longer; the bound keeps the whole linear. */
  private static final int LONGEST = 60;

  private final Sketch sketch;

  Subjects(Sketch sketch) {
    this.sketch = sketch;
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
    int first = boundary(after, lowest);
    return first < after ? pick(first, after, closed) : Optional.empty();
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
    int first = boundary(headAfter, low);
    Optional<Stretch> head = first < headAfter ? pick(first, headAfter, true) : Optional.empty();
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

  /** Goes left to where the clause begins. */
  private int boundary(int after, int low) {
    int i = after - 1;
    while (i >= low) {
      switch (sketch.kind(i)) {
        case QUOTE, SEMICOLON, COLON, STOP, DASH, OPEN, SUBORDINATOR, QUESTION -> {
          return i + 1;
        }
        case DETERMINER, POSSESSIVE -> {
          if (i > low && beginsPhraseAfter(i - 1)) {
            return i;
          }
        }
        case CLOSE -> i = bracketOpening(i, low);
        case COORDINATOR -> {
          if (sketch.is(i, "but")) {
            return i + 1; // "to empty the hotels but | the governor told him"
          }
        }
        case THAT -> {
          if (!isRelativeThat(i)) {
            return i + 1;
          }
        }
        case AUXILIARY, MODAL, VERB, PAST -> {
          int relative = relativeBefore(i, low);
          if (relative >= 0) {
            i = relative;
          } else if (!isReduced(i, low)) {
            return afterPredicate(i + 1, after);
          }
        }
        default -> {}
      }
      i--;
    }
    return low;
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

  private boolean isRelativeThat(int token) {
    return sketch.kind(token - 1).isNominal() && sketch.kind(token + 1).isFinite();
  }

  /** The "who" of the clause that a verb stands in, or -1. */
  private int relativeBefore(int verb, int low) {
    boolean group = true;
    boolean infinitive = false;
    for (int i = verb - 1; i >= low && i >= verb - 6; i--) {
      Kind kind = sketch.kind(i);
      if (kind == Kind.RELATIVE || sketch.is(i, "whose")) {
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

  /** "Two officials briefed on the talks": a participle that belongs to the noun before it. */
  private boolean isReduced(int verb, int low) {
    if (!sketch.is(verb, Kind.PAST) || verb - 1 < low) {
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
    if (right == Kind.WORD || right == Kind.NAME) {
      return left == Kind.WORD && verb - 2 < low; // "Newly elected officials"
    }
    return (left == Kind.WORD || left == Kind.NAME || left == Kind.COMMA)
        && (right == Kind.PREPOSITION || right == Kind.TO);
  }

  /**
   * The clause before ends in objects of its own: "left the harbour and officials said", "will fall
   * in June, Roe, a banker, said".
   */
  private int afterPredicate(int first, int after) {
    for (int i = after - 1; i >= first; i--) {
      if (sketch.is(i, Kind.COORDINATOR)) {
        return i + 1;
      }
    }
    if (!sketch.kind(first).beginsNounPhrase() || sketch.is(first, Kind.WORD)) {
      for (int i = first; i < after - 1; i++) {
        if (sketch.is(i, Kind.COMMA)) {
          return i + 1;
        }
      }
    }
    return first;
  }

  /** Chooses from the phrases between commas: openings of the sentence are no subject. */
  private Optional<Stretch> pick(int first, int after, boolean closed) {
    List<Stretch> parts = split(first, after);
    int from = 0;
    while (from < parts.size() - 1 && isOpening(parts.get(from))) {
      from++;
    }
    int last = parts.size() - 1;
    if (closed) {
      while (last > from && isAside(parts.get(last), parts.get(last - 1))) {
        last--;
      }
    } else if (!isList(parts, from)) {
      from = last;
    }
    Stretch whole = trimmed(parts.get(from).first(), parts.get(last).after());
    return isSubject(whole) ? Optional.of(whole) : Optional.empty();
  }

  private List<Stretch> split(int first, int after) {
    List<Stretch> parts = new ArrayList<>();
    int start = first;
    for (int i = first; i <= after; i++) {
      if (i == after || sketch.is(i, Kind.COMMA)) {
        if (i > start) {
          parts.add(new Stretch(start, i));
        }
        start = i + 1;
      }
    }
    if (parts.isEmpty()) {
      parts.add(new Stretch(first, first));
    }
    return parts;
  }

  private boolean isOpening(Stretch part) {
    return switch (sketch.kind(part.first())) {
      case PREPOSITION, ADVERB, GERUND, PAST, SUBORDINATOR, TIME, TO, COORDINATOR, QUESTION -> true;
      case NAME, WORD -> {
        String word = sketch.tokens().normalized(part.first());
        yield word.equals("asked")
            || word.equals("according")
            || word.endsWith("ing")
            || (part.after() - part.first() == 1 && word.endsWith("ly"));
      }
      default -> false;
    };
  }

  private boolean isAside(Stretch part, Stretch before) {
    Kind kind = sketch.kind(part.first());
    boolean known = before.after() - before.first() == 1 && sketch.is(before.first(), Kind.NAME);
    if (kind == Kind.NUMBER && known && part.after() - part.first() == 1) {
      return true; // "Finn, 61," is Finn; "Kit Marlow, 24," is introduced with his age
    }
    if (kind == Kind.PREPOSITION && part.after() - part.first() > 2) {
      return !saysWhere(part);
    }
    return kind == Kind.ADVERB
        || kind == Kind.PREPOSITION
        || kind == Kind.GERUND
        || kind == Kind.TIME
        || kind == Kind.SUBORDINATOR;
  }

  /** "The study, in the journal Coastal Letters," but not "Roe, in a statement,". */
  private boolean saysWhere(Stretch part) {
    boolean of =
        sketch.is(part.first(), "in")
            || sketch.is(part.first(), "of")
            || sketch.is(part.first(), "from");
    return of && sketch.is(part.first() + 1, "the") && sketch.is(part.after() - 1, Kind.NAME);
  }

  /** "Ames, Brill and Cole said". */
  private boolean isList(List<Stretch> parts, int from) {
    if (from == parts.size() - 1) {
      return true;
    }
    for (int i = from; i < parts.size() - 1; i++) {
      Stretch part = parts.get(i);
      if (part.after() - part.first() > 4 || !sketch.is(part.first(), Kind.NAME)) {
        return false;
      }
    }
    Stretch last = parts.get(parts.size() - 1);
    for (int i = last.first(); i < last.after(); i++) {
      if (sketch.is(i, Kind.COORDINATOR)) {
        return sketch.kind(i + 1).isNominal();
      }
    }
    return false;
  }

  private Stretch trimmed(int first, int after) {
    int from = first;
    int to = after;
    while (from < to && isLeadIn(from)) {
      from++;
    }
    while (to > from && isTail(to - 1)) {
      to--;
    }
    return new Stretch(from, to);
  }

  private boolean isLeadIn(int token) {
    return switch (sketch.kind(token)) {
      case COORDINATOR, ADVERB, COMMA, SUBORDINATOR, TIME, THAT, QUESTION -> true;
      default -> false;
    };
  }

  private boolean isTail(int token) {
    return switch (sketch.kind(token)) {
      case COORDINATOR, ADVERB, COMMA, PREPOSITION -> true;
      default -> false;
    };
  }

  private boolean isSubject(Stretch phrase) {
    if (phrase.isEmpty()) {
      return false;
    }
    if (!sketch.kind(phrase.first()).beginsNounPhrase() && !sketch.is(phrase.first(), Kind.PAST)) {
      return false;
    }
    for (int i = phrase.first(); i < phrase.after(); i++) {
      Kind kind = sketch.kind(i);
      if (kind == Kind.NAME
          || kind == Kind.WORD
          || kind == Kind.SUBJECT
          || kind == Kind.NUMBER
          || kind == Kind.DETERMINER) {
        return true;
      }
    }
    return false;
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
    Stretch phrase = trimmed(verbAfter, i);
    boolean begins = !phrase.isEmpty() && phrase.first() == verbAfter;
    return begins && isSubject(phrase) ? Optional.of(phrase) : Optional.empty();
  }

  private boolean goesOn(int token, int start, boolean afterName, int limit) {
    return switch (sketch.kind(token)) {
      case NAME, WORD, DETERMINER, POSSESSIVE, GENITIVE, NUMBER, OPEN, CLOSE, OBJECT, OTHER -> true;
      case COORDINATOR -> sketch.kind(token + 1).isNominal() && !sketch.is(token, "but");
      case PREPOSITION -> token > start && (isOf(token) || !afterName);
      case COMMA -> token > start && isApposition(token + 1, start, limit);
      case PAST -> isReduced(token, start) || hasRelative(start, token);
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
