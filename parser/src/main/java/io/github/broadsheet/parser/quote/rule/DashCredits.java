package io.github.broadsheet.parser.quote.rule;

import io.github.broadsheet.parser.quote.token.Tokens;
import io.github.broadsheet.text.Span;
import java.util.Optional;

/** "We left." – Ana Roe, baker. A post, and under it a dash with the name of who wrote it. */
final class DashCredits {
  private static final int LONGEST_CREDIT = 20;

  private final Reading reading;
  private final Sketch sketch;

  DashCredits(Reading reading) {
    this.reading = reading;
    this.sketch = reading.sketch();
  }

  void read() {
    int paragraph = -1;
    for (int i = 1; i < sketch.size() - 1; i++) {
      if (sketch.is(i, Kind.DASH)) {
        paragraph = sketch.paragraph(i);
        credit(i, paragraph);
      }
    }
  }

  private void credit(int dash, int paragraph) {
    Span around = sketch.text().paragraphs().get(paragraph);
    boolean ownLine = sketch.tokens().has(dash, Tokens.AFTER_BREAK);
    int passage = ownLine ? Sketch.NARRATION : sketch.closedBefore(dash);
    if ((passage == Sketch.NARRATION && !ownLine)
        || !sketch.tokens().has(dash + 1, Tokens.CAPITALIZED)) {
      return;
    }
    int after = creditAfter(dash + 1, around.end());
    if (after <= dash + 1) {
      return;
    }
    Optional<Span> content =
        passage == Sketch.NARRATION ? textAbove(dash, paragraph) : wholePassage(passage, around);
    if (content.isEmpty() || content.get().isEmpty()) {
      return;
    }
    Finding finding =
        new Finding(
            sketch,
            RuleNames.DASH_CREDIT,
            0.9,
            Optional.empty(),
            new Stretch(dash, dash + 1),
            Optional.of(new Stretch(dash + 1, after)),
            content.get());
    reading.add(finding);
    reading.take(new Stretch(dash, after));
  }

  /** The passage must open its paragraph: a dash inside a sentence credits nobody. */
  private Optional<Span> wholePassage(int passage, Span around) {
    Span span = sketch.passage(passage).span();
    return !reading.isOwned(passage) && span.start() == around.start()
        ? Optional.of(span)
        : Optional.empty();
  }

  private Optional<Span> textAbove(int dash, int paragraph) {
    int start = sketch.text().paragraphs().get(paragraph).start();
    if (sketch.tokens().start(dash) > start) {
      return Optional.of(new Span(start, sketch.tokens().end(dash - 1)));
    }
    return paragraph == 0
        ? Optional.empty()
        : Optional.of(sketch.text().paragraphs().get(paragraph - 1));
  }

  /** Where the name ends that runs to the end of the paragraph, or -1 if it is no name. */
  private int creditAfter(int first, int end) {
    int after = -1;
    int i = first;
    for (; i < sketch.size() && sketch.tokens().start(i) < end; i++) {
      Kind kind = sketch.kind(i);
      if (i - first > LONGEST_CREDIT
          || kind == Kind.STOP
          || kind == Kind.QUOTE
          || kind == Kind.DASH // "– The day after –" is a heading
          || kind.isFinite()) {
        return kind == Kind.STOP && sketch.tokens().end(i) >= end ? i : -1;
      }
      if (kind == Kind.TIME && after < 0) {
        after = i;
      }
    }
    return after > first ? after : i;
  }
}
