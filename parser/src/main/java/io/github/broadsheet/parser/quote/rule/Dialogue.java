package io.github.broadsheet.parser.quote.rule;

import io.github.broadsheet.parser.quote.mark.Passage;
import io.github.broadsheet.parser.quote.token.WordSet;
import io.github.broadsheet.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Talk between two: after a paragraph of one and a paragraph of the other, paragraphs that are no
 * more than a quotation are said by turns.
 *
 * <p>In news a paragraph without a tag mostly goes on with the one before it. It is an answer where
 * two that are named otherwise spoke before it, and the talk is short, with a question in it.
 */
final class Dialogue {
  private static final int LONGEST = 160;

  private static final WordSet ANSWERING =
      WordSet.of(Set.of("replied", "answered", "replies", "answers", "retorted", "countered"));

  private final Reading reading;
  private final Sketch sketch;
  private final int[] whole;

  Dialogue(Reading reading) {
    this.reading = reading;
    this.sketch = reading.sketch();
    this.whole = whole(sketch);
  }

  void read() {
    for (int p = 2; p < whole.length; p++) {
      if (isBare(p) && parts(p - 2, p - 1, p + 1 < whole.length && isBare(p + 1))) {
        p = readFrom(p);
      }
    }
  }

  /** Reads the paragraphs without a tag from one on, and returns the last of them. */
  private int readFrom(int first) {
    int after = first;
    boolean question = asks(first - 1);
    while (after < whole.length && isBare(after)) {
      question |= asks(after);
      after++;
    }
    if (question) {
      for (int p = first; p < after; p++) {
        add(whole[p]);
      }
    }
    return after - 1;
  }

  private void add(int passage) {
    Span words = sketch.passage(passage).span();
    int token = sketch.tokens().firstStartingAt(words.start());
    Finding finding =
        new Finding(
            sketch,
            RuleNames.DIALOGUE,
            0.7,
            Optional.empty(),
            new Stretch(token, token),
            Optional.empty(),
            words);
    reading.add(finding);
    reading.own(passage, finding);
  }

  /** The passage that fills each paragraph, or {@link Sketch#NARRATION}. */
  private static int[] whole(Sketch sketch) {
    List<Span> paragraphs = sketch.text().paragraphs();
    int[] whole = new int[paragraphs.size()];
    Arrays.fill(whole, Sketch.NARRATION);
    List<Passage> passages = sketch.text().passages();
    int paragraph = 0;
    for (int p = 0; p < passages.size(); p++) {
      Span span = passages.get(p).span();
      while (paragraph + 1 < whole.length
          && paragraphs.get(paragraph + 1).start() <= span.start()) {
        paragraph++;
      }
      if (passages.get(p).closed()
          && passages.get(p).depth() == 0
          && span.start() == paragraphs.get(paragraph).start()
          && span.end() == paragraphs.get(paragraph).end()) {
        whole[paragraph] = p;
      }
    }
    return whole;
  }

  /** Whether a paragraph is one short quotation that nobody has yet. */
  private boolean isBare(int paragraph) {
    int passage = whole[paragraph];
    return passage != Sketch.NARRATION
        && !reading.isOwned(passage)
        && sketch.passage(passage).words().length() <= LONGEST
        && !sketch.passage(passage).continued();
  }

  /** Whether two paragraphs are said by two whom the text names otherwise. */
  private boolean parts(int one, int other, boolean several) {
    Optional<Finding> first = tagged(one);
    Optional<Finding> second = tagged(other);
    if (first.isEmpty() || second.isEmpty() || first.get() == second.get()) {
      return false;
    }
    Stretch asking = first.get().source().orElseThrow();
    Stretch answering = second.get().source().orElseThrow();
    return isNamed(answering)
        ? !words(asking).endsWith(words(answering)) && !words(answering).endsWith(words(asking))
        : answers(second.get()) || asks(one) || several;
  }

  private boolean isNamed(Stretch source) {
    return !sketch.is(source.first(), Kind.SUBJECT);
  }

  private String words(Stretch source) {
    return sketch.span(source).in(sketch.text().text());
  }

  private boolean answers(Finding finding) {
    return finding.cue().filter(cue -> ANSWERING.has(sketch.tokens(), cue.head())).isPresent();
  }

  /** The statement with a source that quotes the first words of a paragraph. */
  private Optional<Finding> tagged(int paragraph) {
    int first = sketch.tokens().firstStartingAt(start(paragraph));
    int passage = sketch.openedBy(first);
    boolean owned = passage != Sketch.NARRATION && reading.isOwned(passage);
    return owned
        ? Optional.of(reading.owner(passage))
            .filter(finding -> finding.source().isPresent())
            .filter(finding -> finding.content().get(0).start() == start(paragraph))
        : Optional.empty();
  }

  private int start(int paragraph) {
    return sketch.text().paragraphs().get(paragraph).start();
  }

  /** Whether what is quoted first in a paragraph is a question. */
  private boolean asks(int paragraph) {
    int first = sketch.tokens().firstStartingAt(start(paragraph));
    int passage = whole[paragraph] == Sketch.NARRATION ? sketch.openedBy(first) : whole[paragraph];
    if (passage == Sketch.NARRATION || sketch.passage(passage).words().isEmpty()) {
      return false;
    }
    return sketch.text().text().charAt(sketch.passage(passage).words().end() - 1) == '?';
  }
}
