package io.github.broadsheet.parser.quote.rule;

import io.github.broadsheet.text.Span;
import java.util.Optional;

/**
 * Paragraphs that begin with who speaks and a colon: {@code Q: When?}, {@code SMITH: In May.},
 * {@code Ana Roe, baker: "In May."}
 *
 * <p>A label without quotation marks after it is a turn only in a transcript, where labels come
 * again; there a turn goes on over paragraphs without a label. A transcript may be quoted as a
 * whole: then every paragraph opens with a mark, before the label, and as a rule only the last one
 * closes it.
 */
final class Turns {
  private final Reading reading;
  private final Sketch sketch;
  private final TurnLabels labels;

  Turns(Reading reading) {
    this.reading = reading;
    this.sketch = reading.sketch();
    this.labels = new TurnLabels(sketch);
  }

  void read() {
    Finding open = null;
    boolean marked = false;
    for (int p = 0; p < sketch.text().paragraphs().size(); p++) {
      int colon = labels.colon(p);
      if (labels.isTranscript(p)) {
        Stretch label = new Stretch(labels.first(p), labels.labelAfter(p));
        open = turn(label, labels.body(p), restOf(p));
        marked = labels.isQuotedWhole(p);
        if (labels.asksOnly()) {
          p = answers(p + 1);
        }
      } else if (colon >= 0 && sketch.openedBy(colon + 1) != Sketch.NARRATION) {
        passages(p, colon);
        open = null;
      } else if (open != null && goesOn(p, marked)) {
        open.add(trimmed(sketch.text().paragraphs().get(p)));
      } else {
        open = null;
      }
    }
  }

  /**
   * Reads the paragraphs between two questions as one answer, and returns the last of them; after
   * the last question the first paragraph alone, since the article may go on.
   */
  private int answers(int first) {
    int paragraphs = sketch.text().paragraphs().size();
    int after = first;
    int most = first > labels.lastTurn() ? first + 1 : paragraphs;
    while (after < Math.min(most, paragraphs)
        && !labels.isTranscript(after)
        && labels.first(after) < labels.afterToken(after)) {
      after++;
    }
    if (after > first) {
      answer(first, after);
    }
    return after - 1;
  }

  private void answer(int first, int after) {
    int token = labels.first(first);
    Finding finding =
        new Finding(
            sketch,
            RuleNames.TURN,
            0.8,
            Optional.empty(),
            new Stretch(token, token),
            Optional.empty(),
            trimmed(sketch.text().paragraphs().get(first)));
    for (int p = first + 1; p < after; p++) {
      finding.add(trimmed(sketch.text().paragraphs().get(p)));
    }
    reading.add(finding);
  }

  /** Roe: "In May." Poe: "In June." A paragraph may hold several voices. */
  private void passages(int paragraph, int colon) {
    int first = labels.first(paragraph);
    int at = colon;
    while (at >= 0) {
      int passage = sketch.openedBy(at + 1);
      turn(new Stretch(first, at), at + 1, sketch.passage(passage).span());
      first = sketch.afterToken(passage);
      at = labels.nextColon(first, paragraph);
    }
  }

  private Finding turn(Stretch label, int body, Span content) {
    Finding finding =
        new Finding(
            sketch,
            RuleNames.TURN,
            0.95,
            Optional.empty(),
            new Stretch(label.after(), body),
            Optional.of(label),
            content);
    reading.add(finding);
    reading.take(new Stretch(label.first(), body));
    return finding;
  }

  /**
   * A turn opened in marks goes on in marks, one without goes on without; what stands in brackets
   * is nobody's turn.
   */
  private boolean goesOn(int paragraph, boolean marked) {
    int first = labels.first(paragraph);
    int after = labels.afterToken(paragraph);
    return first < after
        && marked == labels.isQuotedWhole(paragraph)
        && sketch.openedBy(first) == Sketch.NARRATION
        && !sketch.is(first, Kind.OPEN)
        && !sketch.is(after - 1, Kind.CLOSE);
  }

  private Span restOf(int paragraph) {
    int start = sketch.tokens().start(labels.body(paragraph));
    int end =
        labels.isQuotedWhole(paragraph)
            ? sketch.passage(sketch.openedBy(labels.first(paragraph) - 1)).words().end()
            : sketch.text().paragraphs().get(paragraph).end();
    return trimmed(new Span(start, Math.max(start, end)));
  }

  private Span trimmed(Span span) {
    int end = span.end();
    while (end > span.start() && Character.isWhitespace(sketch.text().text().charAt(end - 1))) {
      end--;
    }
    return new Span(span.start(), end);
  }
}
