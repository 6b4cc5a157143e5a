package io.github.broadsheet.parser.quote.rule;

import io.github.broadsheet.parser.quote.cue.Frame;
import io.github.broadsheet.parser.quote.rule.CueHit.Voice;
import io.github.broadsheet.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * “So I never did, he said. The closing mark was forgotten: a tag shows where. At the end of the
 * paragraph any subject will do; inside it, where the speaker may be telling what others said, only
 * somebody named after the verb: “We are not done, said Tom Ruiz. Nobody moved.
 */
final class UnclosedQuote implements CueStrategy {
  @Override
  public List<Finding> read(CueHit cue, Reading reading) {
    Sketch sketch = reading.sketch();
    int zone = sketch.zone(cue.head());
    boolean fits =
        zone != Sketch.NARRATION && cue.takes(Frame.QUOTE) && cue.voice() == Voice.FINITE;
    if (!fits || sketch.passage(zone).closed() || reading.isOwned(zone)) {
      return List.of();
    }
    return endsParagraph(cue, zone, sketch)
        ? atTheEnd(cue, zone, reading)
        : turned(cue, zone, reading);
  }

  private static List<Finding> atTheEnd(CueHit cue, int zone, Reading reading) {
    Sketch sketch = reading.sketch();
    Optional<Stretch> subject =
        reading.subjects().before(cue.first(), sketch.sentenceFirst(cue.head()));
    if (subject.isEmpty() || !sketch.is(subject.get().first() - 1, Kind.COMMA)) {
      return List.of();
    }
    return List.of(finding(cue, zone, subject, subject.get().first() - 1, sketch));
  }

  private static List<Finding> turned(CueHit cue, int zone, Reading reading) {
    Sketch sketch = reading.sketch();
    boolean named = sketch.is(cue.first() - 1, Kind.COMMA) && sketch.is(cue.after(), Kind.NAME);
    if (!named || isTakenUp(zone, sketch)) {
      return List.of();
    }
    Optional<Stretch> subject =
        reading.subjects().after(cue.after(), sketch.sentenceAfter(cue.head()));
    if (subject.isEmpty() || !sketch.is(subject.get().after(), Kind.STOP)) {
      return List.of();
    }
    return List.of(finding(cue, zone, subject, cue.first() - 1, sketch));
  }

  /** Whether the next paragraph opens with the same marks: then none was forgotten. */
  private static boolean isTakenUp(int zone, Sketch sketch) {
    int next = zone + 1;
    return next < sketch.text().passages().size() && sketch.passage(next).continued();
  }

  private static Finding finding(
      CueHit cue, int zone, Optional<Stretch> subject, int comma, Sketch sketch) {
    Span words = new Span(sketch.passage(zone).start(), sketch.tokens().end(comma));
    return new Finding(
        sketch, RuleNames.UNCLOSED_QUOTE, 0.8, Optional.of(cue), cue.group(), subject, words);
  }

  /** Nothing but a full stop follows, in a passage that no mark closes. */
  private static boolean endsParagraph(CueHit cue, int zone, Sketch sketch) {
    boolean last = sketch.afterToken(zone) - cue.after() <= 1;
    return last && sketch.is(cue.after(), Kind.STOP);
  }
}
