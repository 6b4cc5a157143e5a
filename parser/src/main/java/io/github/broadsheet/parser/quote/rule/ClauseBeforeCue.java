package io.github.broadsheet.parser.quote.rule;

import io.github.broadsheet.parser.quote.cue.Frame;
import io.github.broadsheet.parser.quote.rule.Contents.Extent;
import io.github.broadsheet.parser.quote.rule.CueHit.Voice;
import io.github.broadsheet.quote.CueClass;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The bridge will open, two officials said on Tuesday. The bridge, she said, will open. */
final class ClauseBeforeCue implements CueStrategy {
  private static final int LONGEST = 200;

  /** Cues before which a clause may stand and after which the subject: "it opens, says Roe". */
  private static final Set<CueClass> TURNED =
      EnumSet.of(CueClass.SAYS, CueClass.BELIEVES, CueClass.WARNS);

  @Override
  public List<Finding> read(CueHit cue, Reading reading) {
    boolean speaks =
        cue.takes(Frame.BARE_CLAUSE) || (cue.takes(Frame.QUOTE) && cue.takes(Frame.THAT));
    if (!speaks || cue.voice() != Voice.FINITE) {
      return List.of();
    }
    Sketch sketch = reading.sketch();
    int low = Math.max(sketch.sentenceFirst(cue.head()), cue.head() - LONGEST);
    int high = sketch.sentenceAfter(cue.head());
    Optional<Stretch> subject = reading.subjects().before(cue.first(), low);
    int after = cue.after();
    if (subject.isPresent() && sketch.is(subject.get().first(), Kind.RELATIVE)) {
      return List.of();
    }
    if (subject.isPresent() && sketch.is(subject.get().first() - 1, "as")) {
      int comma = subject.get().first() - 2;
      boolean aside = comma > low && sketch.is(comma, Kind.COMMA);
      return aside ? read(cue, subject, comma, after, reading) : List.of();
    }
    if (subject.isEmpty() || !sketch.is(subject.get().first() - 1, Kind.COMMA)) {
      boolean comma =
          sketch.is(cue.first() - 1, Kind.COMMA)
              && TURNED.contains(cue.word().cueClass())
              && reading.clauses().hasMainVerb(low, cue.first());
      subject = comma ? reading.subjects().after(cue.after(), high) : Optional.empty();
      after = subject.map(Stretch::after).orElse(after);
    }
    if (subject.isEmpty()) {
      return List.of();
    }
    int comma = Math.min(subject.get().first(), cue.first()) - 1;
    return comma > low ? read(cue, subject, comma, after, reading) : List.of();
  }

  private static List<Finding> read(
      CueHit cue, Optional<Stretch> subject, int comma, int after, Reading reading) {
    Sketch sketch = reading.sketch();
    int high = sketch.sentenceAfter(cue.head());
    int end = reading.skips().addressee(after, cue, high);
    end = reading.skips().circumstances(end, high);
    boolean ends = end >= high || sketch.is(end, Kind.STOP) || sketch.is(end, Kind.SEMICOLON);
    boolean middle = sketch.is(end, Kind.COMMA);
    int first = reading.contentStart(cue, comma);
    if (!(ends || middle) || first >= comma) {
      return List.of();
    }
    boolean clause = reading.clauses().hasVerb(first, comma) || reading.hasCueBetween(first, comma);
    if (!clause && !middle) {
      return List.of();
    }
    Finding finding =
        new Finding(
            sketch,
            "clause-subject-cue",
            0.85,
            Optional.of(cue),
            cue.group(),
            subject,
            sketch.span(new Stretch(first, comma)));
    if (middle && !clause) {
      Optional<Stretch> rest = reading.contents().from(end + 1, cue, Extent.CLAUSE);
      if (rest.isEmpty() || !reading.clauses().hasVerb(rest.get().first(), rest.get().after())) {
        return List.of();
      }
      finding.add(sketch.span(rest.get()));
    }
    return List.of(finding);
  }
}
