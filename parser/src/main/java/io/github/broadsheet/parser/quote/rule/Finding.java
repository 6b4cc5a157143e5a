package io.github.broadsheet.parser.quote.rule;

import io.github.broadsheet.parser.quote.statement.Statement;
import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A statement in the making: quotation marks further on may still be added to its content. */
final class Finding {
  private final Optional<CueHit> cue;
  private final Optional<Stretch> source;
  private final Span cueSpan;
  private final List<Span> content = new ArrayList<>();
  private final double confidence;
  private final String rule;
  private final Sketch sketch;

  Finding(
      Sketch sketch,
      String rule,
      double confidence,
      Optional<CueHit> cue,
      Stretch cueTokens,
      Optional<Stretch> source,
      Span content) {
    this.sketch = sketch;
    this.cue = cue;
    this.source = source;
    this.cueSpan = cueTokens.isEmpty() ? new Span(0, 0) : sketch.span(cueTokens);
    this.content.add(content);
    this.confidence = confidence;
    this.rule = rule;
  }

  Optional<CueHit> cue() {
    return cue;
  }

  Optional<Stretch> source() {
    return source;
  }

  Span cueSpan() {
    return cueSpan;
  }

  /** Where source, cue and content end so far. */
  int end() {
    int end = Math.max(cueSpan.end(), content.get(content.size() - 1).end());
    return Math.max(end, source.map(s -> sketch.span(s).end()).orElse(0));
  }

  List<Span> content() {
    return content;
  }

  Finding add(Span more) {
    content.add(more);
    return this;
  }

  Statement toStatement() {
    return new Statement(
        source.map(sketch::span).map(List::of).orElse(List.of()),
        cueSpan.isEmpty() ? List.of() : List.of(cueSpan),
        inOrder(content),
        confidence,
        rule);
  }

  private static List<Span> inOrder(List<Span> spans) {
    spans.sort(Comparator.naturalOrder());
    return spans;
  }
}
