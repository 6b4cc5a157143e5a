package io.github.broadsheet.parser.quote.rule;

import io.github.broadsheet.parser.quote.mark.Passage;
import io.github.broadsheet.parser.quote.token.Tokens;
import io.github.broadsheet.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Quotations after a colon whose sentence has no verb of speech: Roe made the following comment:
 * “We left.” The letter had one message: “Stay.”
 *
 * <p>The quotation may stand in the paragraph after the colon. Read last, when every verb of speech
 * has had its quotation.
 */
final class LeadIns {
  /** Shorter strings after a colon are mostly names and titles. */
  private static final int SHORTEST = 20;

  private static final int REACH = 60;

  private final Reading reading;
  private final Sketch sketch;

  LeadIns(Reading reading) {
    this.reading = reading;
    this.sketch = reading.sketch();
  }

  void read() {
    List<Passage> passages = sketch.text().passages();
    for (int p = 0; p < passages.size(); p++) {
      int first = sketch.firstToken(p);
      boolean free =
          passages.get(p).depth() == 0
              && !reading.isOwned(p)
              && (announces(first - 1) || !reading.hasCueBetween(first, sketch.afterToken(p)))
              && sketch.openedBy(first) == p
              && sketch.is(first - 1, Kind.COLON);
      if (free && isUtterance(p, first - 1)) {
        introduced(p, first - 1);
      }
    }
  }

  private boolean isUtterance(int passage, int colon) {
    Passage marks = sketch.passage(passage);
    boolean isShort = marks.words().length() < SHORTEST && !isWordNoun(colon - 1);
    if (isShort
        || marks.words().isEmpty()
        || !sketch.tokens().has(sketch.firstToken(passage) + 1, Tokens.CAPITALIZED)) {
      return false;
    }
    char last = sketch.text().text().charAt(marks.words().end() - 1);
    return ".!?\u2026".indexOf(last) >= 0
        || !marks.closed()
        || sketch.is(sketch.afterToken(passage), Kind.STOP);
  }

  private void introduced(int passage, int colon) {
    int low = Math.max(sketch.sentenceFirst(colon), colon - REACH);
    if (reading.hasCueBetween(low, colon) && !announces(colon)) {
      return;
    }
    int name = nameBefore(colon, low);
    if (name >= 0) {
      add(passage, new Stretch(name, colon), new Stretch(colon, colon + 1));
      return;
    }
    for (int i = colon - 1; i > low; i--) {
      if (sketch.kind(i).isFinite() && sketch.zone(i) == Sketch.NARRATION) {
        int verb = i;
        Optional<Stretch> subject = reading.subjects().before(verb, low);
        if (subject.isPresent()) {
          add(passage, subject.get(), new Stretch(verb, colon + 1));
          return;
        }
      }
    }
  }

  /** "Roe issued the following statement:", "had only one word:". */
  private boolean announces(int colon) {
    return sketch.is(colon - 1, "following")
        || sketch.is(colon - 2, "following")
        || isWordNoun(colon - 1);
  }

  /** "Put it in two words:", "said only one word:". */
  private boolean isWordNoun(int token) {
    return NounTags.names(sketch, token);
  }

  /** Where the name begins in "The debate will be short – Ana Roe:", or -1. */
  private int nameBefore(int colon, int low) {
    int first = colon;
    while (first > low && sketch.is(first - 1, Kind.NAME)) {
      first--;
    }
    return first < colon && sketch.is(first - 1, Kind.DASH) ? first : -1;
  }

  private void add(int passage, Stretch source, Stretch cue) {
    Span words = sketch.passage(passage).span();
    Finding finding =
        new Finding(
            sketch, RuleNames.LEAD_IN, 0.8, Optional.empty(), cue, Optional.of(source), words);
    reading.add(finding);
  }
}
