package io.github.broadsheet.parser.quote.rule;

import io.github.broadsheet.parser.quote.rule.Contents.Extent;
import io.github.broadsheet.parser.quote.rule.CueHit.Voice;
import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** "We left," state media quoted Reyes as saying. Reyes was quoted as saying that they had left. */
final class QuotedAsSaying implements CueStrategy {
  private static final int REACH = 25;

  @Override
  public List<Finding> read(CueHit cue, Reading reading) {
    boolean quotes = cue.word().lemma().equals("quote") || cue.word().lemma().equals("cite");
    if (!quotes || cue.voice() == Voice.NONE) {
      return List.of();
    }
    Sketch sketch = reading.sketch();
    int high = sketch.sentenceAfter(cue.head());
    int as = asSaying(cue.after(), high, sketch);
    if (as < 0) {
      return List.of();
    }
    int after = as + 2;
    Optional<Stretch> outer = reading.subjectOf(cue);
    Optional<Span> content = content(cue, outer, after, reading);
    return content.isEmpty() ? List.of() : nested(cue, outer, as, content.get(), reading);
  }

  private static List<Finding> nested(
      CueHit cue, Optional<Stretch> subject, int as, Span content, Reading reading) {
    Sketch sketch = reading.sketch();
    boolean passive = cue.voice() == Voice.PASSIVE;
    Stretch inner = new Stretch(as, as + 2);
    reading.take(inner);
    List<Finding> found = new ArrayList<>();
    if (passive) {
      Stretch whole = new Stretch(cue.first(), as + 2);
      found.add(finding("quoted-as-saying", cue, whole, subject, content, sketch));
      return found;
    }
    found.add(finding("quoted-as-saying", cue, cue.group(), subject, content, sketch));
    Optional<Stretch> said =
        as > cue.after() ? Optional.of(new Stretch(cue.after(), as)) : Optional.empty();
    found.add(finding(RuleNames.AS_SAYING, cue, inner, said, content, sketch));
    return found;
  }

  private static Finding finding(
      String rule,
      CueHit cue,
      Stretch group,
      Optional<Stretch> source,
      Span content,
      Sketch sketch) {
    return new Finding(sketch, rule, 0.92, Optional.of(cue), group, source, content);
  }

  private static int asSaying(int from, int high, Sketch sketch) {
    for (int i = from; i < Math.min(high - 1, from + REACH); i++) {
      if (sketch.is(i, "as") && sketch.is(i + 1, Kind.GERUND)) {
        return i;
      }
      if (sketch.is(i, Kind.QUOTE)) {
        return -1;
      }
    }
    return -1;
  }

  /** "It is over." Then a new sentence: the quotation before it is another's. */
  private static boolean endsSentence(int passage, Sketch sketch) {
    Span words = sketch.passage(passage).words();
    return !words.isEmpty() && sketch.text().text().charAt(words.end() - 1) == '.';
  }

  private static Optional<Span> content(
      CueHit cue, Optional<Stretch> outer, int after, Reading reading) {
    Sketch sketch = reading.sketch();
    int before = outer.map(Stretch::first).orElse(cue.first());
    boolean comma = sketch.is(before - 1, Kind.COMMA);
    int passage = sketch.closedBefore(comma ? before - 1 : before);
    boolean same =
        passage != Sketch.NARRATION
            && sketch.paragraph(sketch.firstToken(passage)) == sketch.paragraph(before);
    if (same && !reading.isOwned(passage) && (comma || !endsSentence(passage, sketch))) {
      return Optional.of(sketch.passage(passage).span());
    }
    int at = reading.skips().circumstances(after, sketch.sentenceAfter(cue.head()));
    at = sketch.is(at, Kind.COMMA) || sketch.is(at, Kind.COLON) ? at + 1 : at;
    return reading.contents().from(at, cue, Extent.CLAUSE).map(sketch::span);
  }
}
