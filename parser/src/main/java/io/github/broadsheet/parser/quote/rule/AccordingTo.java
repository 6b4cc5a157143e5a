package io.github.broadsheet.parser.quote.rule;

import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** According to the survey, repairs would cost more. The bridge opens, according to Ana Roe. */
final class AccordingTo {
  private static final int LONGEST = 200;

  private AccordingTo() {}

  static List<Finding> read(int token, Reading reading) {
    Sketch sketch = reading.sketch();
    if (!sketch.is(token, "according") || !sketch.is(token + 1, Kind.TO)) {
      return List.of();
    }
    int low = Math.max(sketch.sentenceFirst(token), token - LONGEST);
    int high = sketch.sentenceAfter(token);
    int end =
        sketch.is(token - 1, Kind.THAT)
            ? nameAfter(token + 2, high, reading)
            : sourceAfter(token + 2, high, sketch);
    if (end <= token + 2) {
      return List.of();
    }
    if (token == low) {
      end = Appositions.after(end, high, sketch);
    }
    Stretch source = new Stretch(token + 2, end);
    Stretch cue = new Stretch(token, token + 2);
    Optional<Stretch> content = content(token, end, low, high, reading);
    if (content.isEmpty()) {
      return List.of();
    }
    Finding finding =
        new Finding(
            sketch,
            "according-to",
            0.92,
            Optional.empty(),
            cue,
            Optional.of(source),
            sketch.span(content.get()));
    List<Finding> found = new ArrayList<>(List.of(finding));
    citing(end, high, sketch.span(content.get()), reading).ifPresent(found::add);
    return found;
  }

  /** "That according to its own audit nothing was missing": no comma parts source and content. */
  private static int nameAfter(int first, int high, Reading reading) {
    int comma = sourceAfter(first, high, reading.sketch());
    return comma < high && reading.sketch().is(comma, Kind.COMMA)
        ? comma
        : reading.skips().nounPhrase(first, high);
  }

  /** ", citing a memo of the ministry". */
  private static Optional<Finding> citing(int end, int high, Span content, Reading reading) {
    Sketch sketch = reading.sketch();
    if (!sketch.is(end, Kind.COMMA) || !sketch.is(end + 1, "citing")) {
      return Optional.empty();
    }
    int after = sourceAfter(end + 2, high, sketch);
    if (after <= end + 2) {
      return Optional.empty();
    }
    Stretch cue = new Stretch(end + 1, end + 2);
    reading.take(cue);
    return Optional.of(
        new Finding(
            sketch,
            RuleNames.CITING,
            0.85,
            Optional.empty(),
            cue,
            Optional.of(new Stretch(end + 2, after)),
            content));
  }

  /**
   * The source ends at a comma, even before an apposition: what it is part of, nothing tells. Only
   * where the sentence opens with it, see {@link Appositions}.
   */
  static int sourceAfter(int first, int high, Sketch sketch) {
    int i = first;
    while (i < high && i < first + 40) {
      switch (sketch.kind(i)) {
        case STOP, SEMICOLON, COLON, DASH, QUOTE, COMMA, THAT -> {
          return i;
        }
        default -> i++;
      }
    }
    return i;
  }

  private static Optional<Stretch> content(int token, int end, int low, int high, Reading reading) {
    Sketch sketch = reading.sketch();
    boolean closes =
        sketch.is(token - 1, Kind.COMMA)
            && (end >= high || sketch.is(end, Kind.STOP) || sketch.is(end + 1, "citing"));
    boolean opens = token == low || !(closes || reading.clauses().hasVerb(low, token));
    boolean linked =
        sketch.is(token - 1, Kind.THAT)
            || (sketch.is(token - 1, Kind.COMMA) && isLink(token - 2, sketch));
    if (opens || linked) {
      int first = sketch.is(end, Kind.COMMA) ? end + 1 : end;
      return first < high
          ? reading.contents().trimmed(first, clauseEnd(first, high, sketch))
          : Optional.empty();
    }
    int first = reading.contentStart(low, token);
    return reading.contents().trimmed(first, token);
  }

  private static boolean isLink(int token, Sketch sketch) {
    return switch (sketch.kind(token)) {
      case RELATIVE, THAT, SUBORDINATOR, COORDINATOR -> true;
      default -> false;
    };
  }

  private static int clauseEnd(int first, int high, Sketch sketch) {
    int i = first;
    while (i < high && i < first + 250) {
      int passage = sketch.openedBy(i);
      if (passage != Sketch.NARRATION) {
        i = Math.max(i + 1, sketch.afterToken(passage));
      } else if (sketch.is(i, Kind.STOP) || sketch.is(i, Kind.SEMICOLON)) {
        return i;
      } else {
        i++;
      }
    }
    return i;
  }
}
