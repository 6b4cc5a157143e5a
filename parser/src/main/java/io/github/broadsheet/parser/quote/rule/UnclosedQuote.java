package io.github.broadsheet.parser.quote.rule;

import io.github.broadsheet.parser.quote.cue.Frame;
import io.github.broadsheet.parser.quote.mark.Passage;
import io.github.broadsheet.parser.quote.rule.CueHit.Voice;
import io.github.broadsheet.text.Span;
import java.util.List;
import java.util.Optional;

/** “So I never did, he said. The closing mark was forgotten: the tag at the end shows where. */
final class UnclosedQuote implements CueStrategy {
  @Override
  public List<Finding> read(CueHit cue, Reading reading) {
    Sketch sketch = reading.sketch();
    int zone = sketch.zone(cue.head());
    boolean fits =
        zone != Sketch.NARRATION && cue.takes(Frame.QUOTE) && cue.voice() == Voice.FINITE;
    if (!fits || !endsParagraph(cue, zone, sketch) || reading.isOwned(zone)) {
      return List.of();
    }
    Optional<Stretch> subject =
        reading.subjects().before(cue.first(), sketch.sentenceFirst(cue.head()));
    if (subject.isEmpty() || !sketch.is(subject.get().first() - 1, Kind.COMMA)) {
      return List.of();
    }
    int comma = subject.get().first() - 1;
    Span words = new Span(sketch.passage(zone).start(), sketch.tokens().end(comma));
    Finding finding =
        new Finding(
            sketch, RuleNames.UNCLOSED_QUOTE, 0.8, Optional.of(cue), cue.group(), subject, words);
    return List.of(finding);
  }

  /** Nothing but a full stop follows, in a passage that no mark closes. */
  private static boolean endsParagraph(CueHit cue, int zone, Sketch sketch) {
    Passage passage = sketch.passage(zone);
    boolean last = sketch.afterToken(zone) - cue.after() <= 1;
    return !passage.closed() && last && sketch.is(cue.after(), Kind.STOP);
  }
}
