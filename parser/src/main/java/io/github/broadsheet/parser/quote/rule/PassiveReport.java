package io.github.broadsheet.parser.quote.rule;

import io.github.broadsheet.parser.quote.rule.Contents.Extent;
import io.github.broadsheet.parser.quote.rule.CueHit.Voice;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The council is expected to vote: nobody says who expects it. */
final class PassiveReport implements CueStrategy {
  private static final Set<String> LEMMAS =
      Set.of("expect", "believe", "think", "say", "report", "allege", "understand", "rumour");

  @Override
  public List<Finding> read(CueHit cue, Reading reading) {
    Sketch sketch = reading.sketch();
    boolean fits = cue.voice() == Voice.PASSIVE && LEMMAS.contains(cue.word().lemma());
    if (!fits || !sketch.is(cue.after(), Kind.TO)) {
      return List.of();
    }
    Optional<Stretch> about =
        reading.subjects().before(cue.first(), sketch.sentenceFirst(cue.head()));
    Optional<Stretch> content = reading.contents().from(cue.after(), cue, Extent.CLAUSE);
    if (about.isEmpty() || content.isEmpty()) {
      return List.of();
    }
    Finding finding =
        new Finding(
            sketch,
            "passive-cue",
            0.6,
            Optional.of(cue),
            cue.group(),
            Optional.empty(),
            sketch.span(about.get()));
    return List.of(finding.add(sketch.span(content.get())));
  }
}
