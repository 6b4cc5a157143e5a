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

  private static final Set<String> TOLD =
      Set.of("tell", "ask", "order", "urge", "advise", "warn", "instruct", "inform", "assure");

  @Override
  public List<Finding> read(CueHit cue, Reading reading) {
    Sketch sketch = reading.sketch();
    boolean fits = cue.voice() == Voice.PASSIVE && LEMMAS.contains(cue.word().lemma());
    if (cue.voice() == Voice.PASSIVE && TOLD.contains(cue.word().lemma())) {
      return told(cue, reading);
    }
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

  /** They had been told to stay: who told them is not said. */
  private static List<Finding> told(CueHit cue, Reading reading) {
    Sketch sketch = reading.sketch();
    boolean negated = sketch.is(cue.after(), Kind.NEGATION) && sketch.is(cue.after() + 1, Kind.TO);
    boolean opens = negated || sketch.is(cue.after(), Kind.TO) || sketch.is(cue.after(), Kind.THAT);
    if (!opens) {
      return List.of();
    }
    Extent extent = sketch.is(cue.after(), Kind.THAT) ? Extent.CLAUSE : Extent.INFINITIVE;
    return reading.contents().from(cue.after(), cue, extent).stream()
        .map(
            words ->
                new Finding(
                    sketch,
                    "passive-cue",
                    0.6,
                    Optional.of(cue),
                    cue.group(),
                    Optional.empty(),
                    sketch.span(words)))
        .toList();
  }
}
