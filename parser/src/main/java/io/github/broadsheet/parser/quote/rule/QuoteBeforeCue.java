package io.github.broadsheet.parser.quote.rule;

import io.github.broadsheet.parser.quote.cue.Frame;
import io.github.broadsheet.parser.quote.rule.CueHit.Voice;
import io.github.broadsheet.parser.quote.token.Tokens;
import io.github.broadsheet.text.Span;
import java.util.List;
import java.util.Optional;

/** "We left," she said. "We left," said Ana Brandt. */
final class QuoteBeforeCue implements CueStrategy {
  @Override
  public List<Finding> read(CueHit cue, Reading reading) {
    if (!cue.takes(Frame.QUOTE) || cue.voice() != Voice.FINITE) {
      return List.of();
    }
    Optional<Finding> found = inOrder(cue, reading);
    return found.isPresent() ? List.of(found.get()) : turned(cue, reading).stream().toList();
  }

  private static Optional<Finding> inOrder(CueHit cue, Reading reading) {
    Sketch sketch = reading.sketch();
    int low = sketch.sentenceFirst(cue.head());
    Optional<Stretch> subject = reading.subjects().before(cue.first(), low);
    if (subject.isEmpty()) {
      return Optional.empty();
    }
    int passage = passageBefore(subject.get().first(), reading);
    boolean newSentence =
        passage != Sketch.NARRATION && opensSentence(subject.get().first(), cue, sketch);
    return passage == Sketch.NARRATION
            || newSentence
            || (hasObject(cue, reading) && !isCutShort(passage, cue, sketch))
        ? Optional.empty()
        : Optional.of(finding("quote-subject-cue", 0.95, cue, subject, passage, reading));
  }

  /** “At last!” Nega put his house up for sale: the verb has an object of its own. */
  private static boolean hasObject(CueHit cue, Reading reading) {
    Sketch sketch = reading.sketch();
    int high = sketch.sentenceAfter(cue.head());
    boolean object =
        switch (sketch.kind(cue.after())) {
          case DETERMINER, POSSESSIVE, WORD -> true;
          default -> false;
        };
    return object
        && !cue.takes(Frame.ADDRESSEE)
        && reading.skips().circumstances(cue.after(), high) == cue.after();
  }

  /** “Who?” The board said that: the subject begins a sentence of its own. */
  private static boolean opensSentence(int subject, CueHit cue, Sketch sketch) {
    if (sketch.is(subject - 1, Kind.COMMA) || sketch.is(subject, Kind.NAME)) {
      return sketch.is(cue.after(), Kind.THAT);
    }
    return sketch.tokens().has(subject, Tokens.CAPITALIZED) && !sketch.is(subject, "i");
  }

  private static Optional<Finding> turned(CueHit cue, Reading reading) {
    int passage = passageBefore(cue.first(), reading);
    if (passage == Sketch.NARRATION) {
      return Optional.empty();
    }
    Optional<Stretch> subject =
        reading.subjects().after(cue.after(), reading.sketch().sentenceAfter(cue.head()));
    return subject.isEmpty()
        ? Optional.empty()
        : Optional.of(finding("quote-cue-subject", 0.95, cue, subject, passage, reading));
  }

  /** The passage that ends before a token and reads like one that goes on with who said it. */
  private static int passageBefore(int token, Reading reading) {
    Sketch sketch = reading.sketch();
    boolean comma = sketch.is(token - 1, Kind.COMMA) || sketch.is(token - 1, Kind.DASH);
    int passage = sketch.closedBefore(comma ? token - 1 : token);
    if (passage == Sketch.NARRATION
        || sketch.openedBy(sketch.firstToken(passage)) == Sketch.NARRATION // a title
        || reading.isOwned(passage)
        || sketch.paragraph(sketch.firstToken(passage)) != sketch.paragraph(token)) {
      return Sketch.NARRATION;
    }
    Span words = sketch.passage(passage).words();
    char last = lastSign(passage, sketch);
    boolean open = ",?!-\u2014\u2013\u2026".indexOf(last) >= 0;
    return comma || open || (last != '.' && words.length() > 20) ? passage : Sketch.NARRATION;
  }

  /** “We stayed,” she said two days later: the comma tells that a tag must follow. */
  private static boolean isCutShort(int passage, CueHit cue, Sketch sketch) {
    return sketch.firstToken(passage) <= sketch.sentenceFirst(cue.head())
        && lastSign(passage, sketch) == ',';
  }

  private static char lastSign(int passage, Sketch sketch) {
    Span words = sketch.passage(passage).words();
    return words.isEmpty() ? ' ' : sketch.text().text().charAt(words.end() - 1);
  }

  private static Finding finding(
      String rule,
      double confidence,
      CueHit cue,
      Optional<Stretch> subject,
      int passage,
      Reading reading) {
    Sketch sketch = reading.sketch();
    int first = contentFirst(cue, passage, reading);
    Span content = sketch.span(new Stretch(first, sketch.afterToken(passage)));
    return new Finding(sketch, rule, confidence, Optional.of(cue), cue.group(), subject, content);
  }

  /** The sentence's own words before the passage belong to it: He was "tired," she said. */
  private static int contentFirst(CueHit cue, int passage, Reading reading) {
    Sketch sketch = reading.sketch();
    int passageFirst = sketch.firstToken(passage);
    int sentenceFirst = sketch.sentenceFirst(cue.head());
    boolean lone =
        sentenceFirst >= passageFirst
            || passageFirst - sentenceFirst > 60
            || sketch.openedBy(sentenceFirst) != Sketch.NARRATION
            || sketch.is(passageFirst - 1, Kind.COLON)
            || sketch.is(passageFirst - 1, Kind.DASH)
            || reading.hasCueBetween(sentenceFirst, passageFirst)
            || beginsAnew(passage, passageFirst - sentenceFirst, sketch);
    return lone ? passageFirst : sentenceFirst;
  }

  /** With a capital after a comma, or at length; after no more than "Yet,". */
  private static boolean beginsAnew(int passage, int wordsBefore, Sketch sketch) {
    int first = sketch.firstToken(passage);
    boolean comma = sketch.is(first - 1, Kind.COMMA);
    return sketch.tokens().has(first + 1, Tokens.CAPITALIZED)
        ? comma || sketch.passage(passage).words().length() > 120
        : comma && wordsBefore <= 2;
  }
}
