package io.github.broadsheet.parser.quote.rule;

import io.github.broadsheet.parser.quote.cue.Frame;
import io.github.broadsheet.parser.quote.rule.Contents.Extent;
import io.github.broadsheet.parser.quote.rule.CueHit.Voice;
import io.github.broadsheet.quote.CueClass;
import java.util.List;
import java.util.Optional;

/** She said that they had left. She told reporters they had left. He vowed to stay. */
final class ReportedClause implements CueStrategy {
  @Override
  public List<Finding> read(CueHit cue, Reading reading) {
    if (cue.voice() != Voice.FINITE && cue.voice() != Voice.PARTICIPLE) {
      return List.of();
    }
    Sketch sketch = reading.sketch();
    int high = sketch.sentenceAfter(cue.head());
    int at = contentFirst(cue, high, reading);
    Optional<Stretch> informant = informant(cue, high, reading);
    at = informant.map(Stretch::after).orElse(at);
    if (at < 0) {
      return List.of();
    }
    Optional<Stretch> subject = informant.or(() -> reading.subjectOf(cue));
    Optional<Stretch> content = reading.contents().from(at, cue, extent(at, sketch));
    return subject.isEmpty() || content.isEmpty()
        ? List.of()
        : List.of(finding(cue, subject.get(), content.get(), sketch));
  }

  private static Finding finding(CueHit cue, Stretch subject, Stretch content, Sketch sketch) {
    int at = content.first();
    Stretch group =
        sketch.is(at - 1, Kind.COLON) && at - 1 == cue.after()
            ? new Stretch(cue.first(), cue.after() + 1)
            : cue.group();
    Finding finding =
        new Finding(
            sketch,
            sketch.is(at, Kind.THAT) ? RuleNames.SUBJECT_CUE_THAT : "subject-cue-clause",
            cue.voice() == Voice.FINITE ? 0.85 : 0.8,
            Optional.of(cue),
            group,
            Optional.of(subject),
            sketch.span(content));
    int passage = sketch.openedBy(content.after() + 1);
    if (sketch.is(content.after(), Kind.COLON) && passage != Sketch.NARRATION) {
      finding.add(sketch.passage(passage).span());
    }
    return finding;
  }

  /** "She had heard from colleagues that": they said so. */
  private static Optional<Stretch> informant(CueHit cue, int high, Reading reading) {
    Sketch sketch = reading.sketch();
    String lemma = cue.word().lemma();
    if (!(lemma.equals("hear") || lemma.equals("learn")) || !sketch.is(cue.after(), "from")) {
      return Optional.empty();
    }
    int after = reading.skips().nounPhrase(cue.after() + 1, high);
    return after > cue.after() + 1 && sketch.is(after, Kind.THAT)
        ? Optional.of(new Stretch(cue.after() + 1, after))
        : Optional.empty();
  }

  private static Extent extent(int first, Sketch sketch) {
    return switch (sketch.kind(first)) {
      case TO, NEGATION -> Extent.INFINITIVE;
      case GERUND, AUXILIARY -> Extent.PHRASE;
      default -> Extent.CLAUSE;
    };
  }

  /** Where the content begins, or -1 if what follows cannot be content of this cue. */
  private static int contentFirst(CueHit cue, int high, Reading reading) {
    int direct = cue.after();
    int addressed = reading.skips().addressee(direct, cue, high);
    int[] places = {
      direct,
      addressed,
      reading.skips().circumstances(addressed, high),
      reading.skips().circumstances(direct, high),
      reading.skips().circumstances(direct, high, true)
    };
    for (int place : places) {
      if (opensMarked(place, cue, high, reading)) {
        return place;
      }
    }
    if (reading.sketch().is(direct, Kind.COLON) && cue.takes(Frame.QUOTE)) {
      return reading.clauses().beginsAt(direct + 1, high) ? direct + 1 : -1;
    }
    if (!cue.takes(Frame.BARE_CLAUSE)) {
      return -1;
    }
    return bareClause(cue, direct, addressed, high, reading);
  }

  private static boolean opensMarked(int place, CueHit cue, int high, Reading reading) {
    Sketch sketch = reading.sketch();
    return place < high
        && switch (sketch.kind(place)) {
          case THAT -> cue.takes(Frame.THAT) && !isPronoun(place, high, sketch);
          case QUESTION -> cue.takes(Frame.QUESTION);
          case RELATIVE ->
              cue.takes(Frame.QUESTION)
                  && (sketch.is(place, "who") || cue.word().cueClass() == CueClass.ASKS);
          case TO ->
              (cue.takes(Frame.INFINITIVE) || (cue.takes(Frame.ADDRESSEE) && place > cue.after()))
                  && isInfinitive(place + 1, sketch);
          case NEGATION ->
              cue.takes(Frame.INFINITIVE) || cue.takes(Frame.ADDRESSEE)
                  ? sketch.is(place + 1, Kind.TO)
                  : false;
          case SUBORDINATOR ->
              (sketch.is(place, "if") && cue.takes(Frame.QUESTION))
                  || (sketch.is(place, "when") && cue.word().cueClass() == CueClass.ASKS);
          case GERUND -> cue.takes(Frame.GERUND) && place == cue.after();
          case AUXILIARY ->
              cue.takes(Frame.GERUND)
                  && place == cue.after()
                  && (sketch.is(place, "having") || sketch.is(place, "being"));
          default -> false;
        };
  }

  /** "He’ll see that in his sleep": no clause follows. */
  private static boolean isPronoun(int that, int high, Sketch sketch) {
    if (!sketch.is(that + 1, Kind.PREPOSITION)) {
      return false;
    }
    for (int i = that + 2; i < high; i++) {
      if (sketch.kind(i).isFinite() || sketch.is(i, Kind.SUBJECT)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isInfinitive(int token, Sketch sketch) {
    return switch (sketch.kind(token)) {
      case WORD, VERB, AUXILIARY, ADVERB, QUOTE -> true;
      default -> false;
    };
  }

  private static int bareClause(CueHit cue, int direct, int addressed, int high, Reading reading) {
    Clauses clauses = reading.clauses();
    if (cue.takes(Frame.ADDRESSEE)) {
      if (addressed > direct && clauses.beginsAt(addressed, high)) {
        return addressed;
      }
      int place = addressed > direct ? reading.skips().circumstances(addressed, high) : direct;
      return place > direct && clauses.beginsAt(place, high) ? place : -1;
    }
    Sketch sketch = reading.sketch();
    if (clauses.beginsAt(direct, high) && !sketch.is(direct, Kind.ADVERB)) {
      return direct;
    }
    int later = reading.skips().circumstances(direct, high);
    return later > direct && clauses.beginsAt(later, high) ? later : -1;
  }
}
