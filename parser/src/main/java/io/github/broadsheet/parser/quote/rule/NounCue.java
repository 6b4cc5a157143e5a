package io.github.broadsheet.parser.quote.rule;

import io.github.broadsheet.parser.quote.cue.CueWord.WordClass;
import io.github.broadsheet.parser.quote.cue.Frame;
import io.github.broadsheet.parser.quote.rule.Contents.Extent;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Russia's allegations that; Taliban claims of; their promise to; reports in local media that. */
final class NounCue implements CueStrategy {
  /** What is passed on without a name: "suggestions that". */
  private static final Set<String> TOLD =
      Set.of(
          "reports",
          "report",
          "complaint",
          "rumour",
          "rumor",
          "warning",
          "fears",
          "suggestions",
          "suggestion",
          "claims",
          "claim",
          "allegations",
          "allegation",
          "accusations",
          "accusation",
          "complaints",
          "rumours",
          "rumors",
          "warnings");

  @Override
  public List<Finding> read(CueHit cue, Reading reading) {
    if (cue.word().wordClass() != WordClass.NOUN) {
      return List.of();
    }
    Sketch sketch = reading.sketch();
    Optional<Stretch> owner = owner(cue.head(), sketch);
    int at = cue.after();
    if (owner.isEmpty()) {
      owner = ownerAfter(at, cue, reading);
      at = owner.map(Stretch::after).orElse(at);
    }
    if (sketch.is(at, "on") && sketch.is(at + 1, Kind.TIME)) {
      at += 2; // "its plan on Thursday to reopen the line"
    }
    if (!opens(at, cue, sketch) || (owner.isEmpty() && !isTold(cue, at, reading))) {
      return List.of();
    }
    Extent extent =
        switch (sketch.kind(at)) {
          case THAT -> Extent.CLAUSE;
          case TO -> Extent.INFINITIVE;
          default -> Extent.PHRASE;
        };
    Optional<Stretch> source = owner;
    return reading.contents().from(at, cue, extent).stream()
        .map(
            words ->
                new Finding(
                    sketch,
                    "noun-cue",
                    0.7,
                    Optional.of(cue),
                    cue.group(),
                    source,
                    sketch.span(words)))
        .toList();
  }

  /** "She said she knew of reports that it would close": whose they are is not said. */
  private static boolean isTold(CueHit cue, int at, Reading reading) {
    return at == cue.after()
        && reading.sketch().is(at, Kind.THAT)
        && TOLD.contains(reading.sketch().tokens().normalized(cue.head()))
        && reading.isReported(cue.head());
  }

  /** "Reports in local media that", "complaints by neighbours that". */
  private static Optional<Stretch> ownerAfter(int token, CueHit cue, Reading reading) {
    Sketch sketch = reading.sketch();
    boolean linked = sketch.is(token, "in") || sketch.is(token, "by") || sketch.is(token, "from");
    if (!linked || !cue.takes(Frame.THAT)) {
      return Optional.empty();
    }
    int high = sketch.sentenceAfter(cue.head());
    int after = reading.skips().nounPhrase(token + 1, high);
    return after > token + 1 && sketch.is(after, Kind.THAT)
        ? Optional.of(new Stretch(token + 1, after))
        : Optional.empty();
  }

  private static boolean opens(int token, CueHit cue, Sketch sketch) {
    return switch (sketch.kind(token)) {
      case THAT -> cue.takes(Frame.THAT);
      case TO -> cue.takes(Frame.INFINITIVE) && sketch.is(token + 1, Kind.WORD);
      case PREPOSITION -> cue.takes(Frame.OBJECT) && sketch.is(token, "of");
      default -> false;
    };
  }

  /** Whose claim it is: a possessive, a genitive, or a name set before the noun. */
  private static Optional<Stretch> owner(int head, Sketch sketch) {
    int last = head - 1;
    while (last > head - 3 && sketch.is(last, Kind.WORD)) {
      last--; // "Russia's baseless allegations"
    }
    int low = sketch.sentenceFirst(head);
    if (last < low) {
      return Optional.empty();
    }
    if (sketch.is(last, Kind.POSSESSIVE)) {
      return Optional.of(new Stretch(last, last + 1));
    }
    if (sketch.is(last, Kind.GENITIVE)) {
      int first = nameFirst(last - 1, low, sketch);
      return first <= last - 1 ? Optional.of(new Stretch(first, last + 1)) : Optional.empty();
    }
    if (sketch.is(last, Kind.NAME) && last == head - 1 && last > low) {
      int first = nameFirst(last, low, sketch);
      return sketch.is(first, Kind.NAME)
          ? Optional.of(new Stretch(first, last + 1))
          : Optional.empty();
    }
    return Optional.empty();
  }

  private static int nameFirst(int last, int low, Sketch sketch) {
    int first = last;
    boolean name = sketch.is(last, Kind.NAME);
    while (first > low && first > last - 8 && goesOn(first - 1, first, name, sketch)) {
      first--;
    }
    return first;
  }

  /** Before a name stand names and an article; before a plain noun other nouns as well. */
  private static boolean goesOn(int left, int first, boolean name, Sketch sketch) {
    if (sketch.is(first, Kind.DETERMINER) || sketch.is(first, Kind.POSSESSIVE)) {
      return false;
    }
    return switch (sketch.kind(left)) {
      case NAME, DETERMINER, POSSESSIVE, GENITIVE -> true;
      case WORD -> !name;
      default -> false;
    };
  }
}
