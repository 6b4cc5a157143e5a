package io.github.broadsheet.parser.quote.rule;

import io.github.broadsheet.parser.quote.mark.Passage;
import io.github.broadsheet.parser.quote.token.Tokens;
import io.github.broadsheet.text.Span;
import java.util.List;

/** Gives passages without a cue of their own to the statement that they go on with. */
final class Continuations {
  private final Reading reading;
  private final Sketch sketch;
  private final List<Passage> passages;

  Continuations(Reading reading) {
    this.reading = reading;
    this.sketch = reading.sketch();
    this.passages = sketch.text().passages();
  }

  void read() {
    backwards();
    int last = -1;
    for (int p = 0; p < passages.size(); p++) {
      if (passages.get(p).depth() > 0) {
        continue;
      }
      if (!reading.isOwned(p) && last >= 0 && reading.isOwned(last) && goesOn(last, p)) {
        Finding owner = reading.owner(last);
        owner.add(passages.get(p).span());
        reading.own(p, owner);
      }
      last = last >= 0 && isAside(last, p) ? last : p;
    }
  }

  /** A title or a scrap in the tag: "she said on “This Week.” “Then we left.”" */
  private boolean isAside(int before, int passage) {
    return !reading.isOwned(passage)
        && passages.get(passage).words().length() < 40
        && sketch.paragraph(sketch.firstToken(before))
            == sketch.paragraph(sketch.firstToken(passage));
  }

  /** Paragraphs that were left open before the one with the cue. */
  private void backwards() {
    int next = -1;
    for (int p = passages.size() - 1; p >= 0; p--) {
      if (passages.get(p).depth() > 0) {
        continue;
      }
      boolean open = next >= 0 && passages.get(next).continued() && !passages.get(p).closed();
      if (open && reading.isOwned(next) && !reading.isOwned(p)) {
        Finding owner = reading.owner(next);
        owner.add(passages.get(p).span());
        reading.own(p, owner);
      }
      next = p;
    }
  }

  private boolean goesOn(int before, int passage) {
    Passage words = passages.get(passage);
    if (words.continued()) {
      return true;
    }
    int first = sketch.firstToken(passage);
    int end = reading.owner(before).end();
    if (first == 0 || end > words.start()) {
      return false;
    }
    return sketch.paragraph(first) == sketch.paragraph(sketch.firstToken(before))
        ? goesOnInParagraph(before, passage, first, end)
        : fillsNextParagraph(before, passage, first);
  }

  /** "We left," he said, "at noon." Or: "We left," he said. "It was noon." */
  private boolean goesOnInParagraph(int before, int passage, int first, int end) {
    int from = sketch.tokens().firstStartingAt(end);
    boolean comma =
        sketch.is(first - 1, Kind.COMMA)
            || sketch.is(first - 1, Kind.DASH)
            || sketch.is(first - 1, Kind.COLON);
    boolean adjacent = sketch.closedBefore(first) == before;
    int stops = stopsBetween(from, first);
    if (first - from > 60) {
      return false;
    }
    if (comma) {
      return stops == 0 && first - from <= 12;
    }
    boolean opensSentence =
        sketch.is(first - 1, Kind.STOP)
            || adjacent
            || first == from // "We left," he said "It was late." The stop was forgotten.
            || sketch.is(first - 1, Kind.QUOTE)
            || sketch.tokens().has(first - 1, Tokens.ABBREVIATION);
    return opensSentence && stops <= 1 && isWhole(passage);
  }

  /** How many sentences end; a stop in brackets ends none: "Ana Roe (R-Tex.)." */
  private int stopsBetween(int from, int first) {
    int stops = 0;
    for (int i = from; i < first && i < from + 60; i++) {
      stops += sketch.is(i, Kind.STOP) && !sketch.is(i + 1, Kind.CLOSE) ? 1 : 0;
    }
    return stops;
  }

  /** The paragraph is this passage and nothing else, and the one before ended with its cue. */
  private boolean fillsNextParagraph(int before, int passage, int first) {
    int here = sketch.paragraph(first);
    int there = sketch.paragraph(sketch.firstToken(before));
    Span paragraph = sketch.text().paragraphs().get(here);
    Span words = passages.get(passage).span();
    boolean alike =
        passages.get(passage).mark().isSingle() == passages.get(before).mark().isSingle();
    if (here != there + 1 || !alike || words.start() != paragraph.start() || !isWhole(passage)) {
      return false;
    }
    if (!sketch.text().text().substring(words.end(), paragraph.end()).isBlank()) {
      return false;
    }
    int from = sketch.tokens().firstStartingAt(reading.owner(before).end());
    int stops = stopsBetween(from, first);
    return stops <= 1 && first - from < 60 && isQuotation(before);
  }

  private boolean isQuotation(int passage) {
    return passages.get(passage).words().length() > 20;
  }

  /** Whether a passage ends like a sentence. */
  private boolean isWhole(int passage) {
    Passage words = passages.get(passage);
    int end = words.words().end();
    while (end > words.words().start() && isClosing(sketch.text().text().charAt(end - 1))) {
      end--;
    }
    char last = words.words().isEmpty() ? ' ' : sketch.text().text().charAt(end - 1);
    return ".!?\u2026".indexOf(last) >= 0
        || !words.closed()
        || sketch.is(sketch.afterToken(passage), Kind.STOP);
  }

  private static boolean isClosing(char c) {
    return c == '\'' || c == '"' || c == '\u2019' || c == '\u201D' || c == ' ';
  }
}
