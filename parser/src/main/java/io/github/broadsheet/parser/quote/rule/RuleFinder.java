package io.github.broadsheet.parser.quote.rule;

import io.github.broadsheet.parser.quote.statement.QuoteText;
import io.github.broadsheet.parser.quote.statement.Statement;
import io.github.broadsheet.parser.quote.statement.StatementFinder;
import java.util.Comparator;
import java.util.List;

/**
 * Finds statements by rules alone, without any model.
 *
 * <p>Immutable and safe to share between threads. Takes time linear in the text.
 *
 * @since 0.1
 */
public final class RuleFinder implements StatementFinder {
  private static final List<CueStrategy> STRATEGIES =
      List.of(
          new QuotedAsSaying(),
          new ObjectRelative(),
          new UnclosedQuote(),
          new QuoteBeforeCue(),
          new QuoteAfterCue(),
          new ReportedClause(),
          new ClauseBeforeCue(),
          new ReportedObject(),
          new PassiveReport(),
          new NounCue());

  @Override
  public List<Statement> find(QuoteText text) {
    Reading reading = new Reading(new Sketch(text));
    new Turns(reading).read();
    new DashCredits(reading).read();
    cues(reading);
    new NounTags(reading).read();
    new LeadIns(reading).read();
    new Dialogue(reading).read();
    new Continuations(reading).read();
    return reading.findings().stream()
        .map(Finding::toStatement)
        .sorted(Comparator.comparing(Statement::start))
        .toList();
  }

  private static void cues(Reading reading) {
    CueReader cues = new CueReader(reading.sketch());
    for (int token = 0; token < reading.sketch().size(); token++) {
      if (reading.isTaken(token)) {
        continue;
      }
      List<CueHit> hits = cues.hits(token);
      if (!hits.isEmpty()) {
        read(hits, reading);
      }
      for (Finding finding : AccordingTo.read(token, reading)) {
        reading.add(finding);
      }
    }
  }

  private static void read(List<CueHit> hits, Reading reading) {
    for (CueStrategy strategy : STRATEGIES) {
      for (CueHit hit : hits) {
        List<Finding> found = strategy.read(hit, reading);
        if (!found.isEmpty()) {
          found.forEach(reading::add);
          reading.take(hit.group());
          return;
        }
      }
    }
  }
}
