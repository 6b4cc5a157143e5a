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
      Set.of(
          "tell",
          "ask",
          "order",
          "urge",
          "advise",
          "warn",
          "instruct",
          "inform",
          "assure",
          "promise",
          "offer",
          "remind",
          "notify",
          "caution",
          "reassure",
          "beg",
          "implore",
          "encourage",
          "forbid");

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

  /**
   * They had been told to stay; he was warned twice, by a colleague, that it leaked: who told them
   * is said after "by", or not at all.
   */
  private static List<Finding> told(CueHit cue, Reading reading) {
    Sketch sketch = reading.sketch();
    int high = sketch.sentenceAfter(cue.head());
    Optional<Stretch> agent = agent(cue.after(), high, reading);
    int at = agent.map(Stretch::after).orElse(cue.after());
    at = opens(at, sketch) ? at : reading.skips().circumstances(at, high, true);
    boolean thing = isThing(cue, reading) || isAbout(at, reading);
    if (at >= high || !(opens(at, sketch) || thing)) {
      return List.of();
    }
    if (thing) {
      int first = isAbout(at, reading) ? at : cue.after();
      return findings(cue, first, Extent.PHRASE, agent, reading);
    }
    boolean infinitive = sketch.is(at, Kind.TO) || sketch.is(at, Kind.NEGATION);
    Extent extent = infinitive ? Extent.INFINITIVE : Extent.CLAUSE;
    return findings(cue, at, extent, agent, reading);
  }

  /** "They said they were promised a clinic": only where somebody tells it. */
  private static boolean isThing(CueHit cue, Reading reading) {
    String lemma = cue.word().lemma();
    return (lemma.equals("promise") || lemma.equals("offer"))
        && isNominal(reading.sketch().kind(cue.after()))
        && reading.isReported(cue.head());
  }

  /** "He was told about it": only where somebody tells it. */
  private static boolean isAbout(int token, Reading reading) {
    return reading.sketch().is(token, "about") && reading.isReported(token);
  }

  private static boolean isNominal(Kind kind) {
    return kind == Kind.DETERMINER || kind == Kind.WORD || kind == Kind.NUMBER;
  }

  private static List<Finding> findings(
      CueHit cue, int at, Extent extent, Optional<Stretch> source, Reading reading) {
    Sketch sketch = reading.sketch();
    return reading.contents().from(at, cue, extent).stream()
        .map(
            words ->
                new Finding(
                    sketch,
                    "passive-cue",
                    0.6,
                    Optional.of(cue),
                    cue.group(),
                    source,
                    sketch.span(words)))
        .toList();
  }

  /** "By another trainer". */
  private static Optional<Stretch> agent(int token, int high, Reading reading) {
    if (!reading.sketch().is(token, "by")) {
      return Optional.empty();
    }
    int after = reading.skips().nounPhrase(token + 1, high);
    boolean person = after > token + 1 && opens(after, reading.sketch());
    return person ? Optional.of(new Stretch(token + 1, after)) : Optional.empty();
  }

  private static boolean opens(int token, Sketch sketch) {
    boolean negated = sketch.is(token, Kind.NEGATION) && sketch.is(token + 1, Kind.TO);
    return negated
        || sketch.is(token, Kind.TO)
        || sketch.is(token, Kind.THAT)
        || sketch.is(token, "if")
        || sketch.is(token, "whether");
  }
}
