package io.github.broadsheet.parser.quote.rule;

import io.github.broadsheet.parser.quote.token.DayWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells which of the phrases between commas is a subject, and what is no part of it. */
final class SubjectPhrase {
  private final Sketch sketch;

  SubjectPhrase(Sketch sketch) {
    this.sketch = sketch;
  }

  /** Chooses from the phrases between commas: openings of the sentence are no subject. */
  Optional<Stretch> pick(int first, int after, boolean closed) {
    List<Stretch> parts = split(first, after);
    int from = 0;
    while (from < parts.size() - 1 && isOpening(parts.get(from))) {
      from++;
    }
    int last = parts.size() - 1;
    boolean dayIsLast = last > from && isBareDay(parts.get(last));
    if (closed || dayIsLast) {
      while (last > from && isAside(parts.get(last), parts.get(last - 1))) {
        last--;
      }
    } else if (!isList(parts, from)) {
      from = last;
    }
    Stretch whole = trimmed(parts.get(from).first(), parts.get(last).after());
    return isSubject(whole) ? Optional.of(whole) : Optional.empty();
  }

  /** "Harbour Robotics, a maker of robots, today announced": the day closes what stands aside. */
  private boolean isBareDay(Stretch part) {
    return part.after() - part.first() == 1 && DayWords.isNear(sketch.tokens(), part.first());
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
    if (part.after() - part.first() > 2 && sketch.is(part.first() + 1, "by")) {
      return kind == Kind.PAST || kind == Kind.VERB; // "seen by The Courier"
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

  Stretch trimmed(int first, int after) {
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
      case TIME -> DayWords.isNear(sketch.tokens(), token);
      default -> false;
    };
  }

  boolean isSubject(Stretch phrase) {
    if (phrase.isEmpty()) {
      return false;
    }
    boolean clause =
        sketch.is(phrase.after() - 1, Kind.PAST)
            && phrase.after() - phrase.first() > 1
            && sketch.is(phrase.after() - 2, Kind.NAME);
    if (clause) {
      return false; // "Roe announced on Monday plans"
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
}
