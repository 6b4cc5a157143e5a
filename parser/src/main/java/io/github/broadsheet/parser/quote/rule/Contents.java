package io.github.broadsheet.parser.quote.rule;

import io.github.broadsheet.parser.quote.token.Tokens;
import java.util.Optional;

/** Finds how far the content of a statement reaches. */
final class Contents {
  /** No reported clause is longer; the bound keeps the whole linear. */
  private static final int LONGEST = 250;

  private final Sketch sketch;

  private final Reading reading;
  private final ContentBreaks breaks;

  Contents(Reading reading) {
    this.sketch = reading.sketch();
    this.reading = reading;
    this.breaks = new ContentBreaks(reading);
  }

  /** Whether whole clauses are reported, or no more than a noun phrase. */
  enum Extent {
    CLAUSE,
    INFINITIVE,
    PHRASE
  }

  /** The content that begins at a token and ends with its clause, without outer stops. */
  Optional<Stretch> from(int first, CueHit cue, Extent extent) {
    int high = Math.min(sketch.sentenceAfter(cue.head()), first + LONGEST);
    int i = first;
    while (i < high && !endsBefore(i, first, cue, extent)) {
      int passage = sketch.openedBy(i);
      if (passage != Sketch.NARRATION) {
        i = Math.max(i + 1, sketch.afterToken(passage));
        boolean whole = endsWithStop(passage) && (i >= high || startsAnew(i));
        boolean tagged =
            endsWithComma(i - 1)
                && (ObjectRelative.beginsAt(i, sketch) || (i < high && breaks.isTag(i, cue)));
        if (whole || tagged) {
          break;
        }
      } else {
        i = sketch.is(i, Kind.OPEN) ? bracketAfter(i, high) : i + 1;
      }
    }
    return trimmed(first, i);
  }

  Optional<Stretch> trimmed(int first, int after) {
    int to = after;
    while (to > first && isOuterStop(sketch, to - 1)) {
      to--;
    }
    return to > first ? Optional.of(new Stretch(first, to)) : Optional.empty();
  }

  static boolean isOuterStop(Sketch sketch, int token) {
    return switch (sketch.kind(token)) {
      case COMMA, STOP, DASH, SEMICOLON, COLON, COORDINATOR -> true;
      default -> false;
    };
  }

  private boolean endsWithStop(int passage) {
    int end = sketch.passage(passage).words().end();
    int start = sketch.passage(passage).words().start();
    char last = end > start ? sketch.text().text().charAt(end - 1) : ' ';
    return last == '.' || last == '!' || last == '?';
  }

  private boolean startsAnew(int token) {
    return !sketch.is(token, Kind.COMMA) && sketch.tokens().has(token, Tokens.CAPITALIZED);
  }

  private int bracketAfter(int open, int high) {
    for (int i = open + 1; i < high && i < open + 40; i++) {
      if (sketch.is(i, Kind.CLOSE)) {
        return i + 1;
      }
    }
    return open + 1;
  }

  private boolean endsBefore(int i, int first, CueHit cue, Extent extent) {
    return switch (sketch.kind(i)) {
      case STOP, DASH -> i > first;
      case SEMICOLON -> i > first && (extent == Extent.PHRASE || opensClause(i + 1));
      case COLON -> i > first && sketch.openedBy(i + 1) != Sketch.NARRATION;
      case COMMA -> i > first && breaks.atComma(i, cue, extent);
      case COORDINATOR ->
          i > first
              && (breaks.atCoordinator(i, cue, extent, endsWithComma(i - 1))
                  || isNextReported(i, first, cue));
      case SUBORDINATOR, QUESTION -> i > first && endsAtSubordinator(i, cue, extent);
      case WORD -> i > first && isTimeUnit(i) && opensTimeClause(i + 1);
      case TO -> i > first && sketch.is(i - 1, "guilty");
      default -> extent == Extent.PHRASE && i > first && (isDate(i) || isMedium(i));
    };
  }

  /** "Wrote that the king believed it was over and that the queen knew": not what he believed. */
  private boolean isNextReported(int and, int first, CueHit cue) {
    return sketch.is(and + 1, Kind.THAT)
        && !sketch.is(first, Kind.THAT)
        && reading.isReported(cue.head());
  }

  private boolean endsAtSubordinator(int token, CueHit cue, Extent extent) {
    boolean afterQuote = sketch.closedBefore(token) != Sketch.NARRATION;
    if (afterQuote && sketch.is(token + 1, Kind.DETERMINER) && reading.isReported(cue.head())) {
      return true; // what goes on after a quotation within a report belongs to the report
    }
    if (sketch.is(token, "as") && sketch.is(token + 1, "if")) {
      return extent == Extent.PHRASE;
    }
    if (sketch.is(token, "before")
        || sketch.is(token, "after")
        || sketch.is(token, "until")
        || sketch.is(token, "since")) {
      return extent == Extent.PHRASE && opensClause(token + 1);
    }
    return extent == Extent.PHRASE
        && !(sketch.is(token, "than")
            || sketch.is(token, "as")
            || sketch.is(token, "so")
            || sketch.is(token, "what")
            || sketch.is(token, "whether"));
  }

  private boolean isTimeUnit(int token) {
    return sketch.is(token, "hours")
        || sketch.is(token, "days")
        || sketch.is(token, "weeks")
        || sketch.is(token, "minutes")
        || sketch.is(token, "months")
        || sketch.is(token, "years")
        || sketch.is(token, "shortly");
  }

  private boolean opensTimeClause(int token) {
    return (sketch.is(token, "before") || sketch.is(token, "after")) && opensClause(token + 1);
  }

  private boolean opensClause(int token) {
    for (int i = token; i < token + 8; i++) {
      switch (sketch.kind(i)) {
        case AUXILIARY, MODAL, VERB, SUBJECT -> {
          return true;
        }
        case COMMA, STOP, OTHER -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  /** "on Monday", "in March", "in 2019" is when it was said, not what. */
  private boolean isDate(int token) {
    boolean preposition = sketch.is(token, "on") || sketch.is(token, "in");
    return preposition
        && (sketch.is(token + 1, Kind.TIME) || isYear(token + 1))
        && !sketch.kind(token + 2).isNominal();
  }

  private boolean isYear(int token) {
    return sketch.is(token, Kind.NUMBER)
        && sketch.tokens().end(token) - sketch.tokens().start(token) == 4;
  }

  /** "in letters that were found": where it was said. */
  private boolean isMedium(int token) {
    if (!sketch.is(token, "in")) {
      return false;
    }
    int noun = sketch.is(token + 1, Kind.DETERMINER) ? token + 2 : token + 1;
    return sketch.is(noun, "letters")
        || sketch.is(noun, "letter")
        || sketch.is(noun, "statement")
        || sketch.is(noun, "interview")
        || sketch.is(noun, "speech")
        || sketch.is(noun, "email")
        || sketch.is(noun, "tweet")
        || sketch.is(noun, "interviews");
  }

  /** A quotation that ends in a comma inside its marks. */
  private boolean endsWithComma(int token) {
    int passage = sketch.closedBefore(token + 1);
    if (passage == Sketch.NARRATION || sketch.passage(passage).words().isEmpty()) {
      return false;
    }
    return sketch.text().text().charAt(sketch.passage(passage).words().end() - 1) == ',';
  }
}
