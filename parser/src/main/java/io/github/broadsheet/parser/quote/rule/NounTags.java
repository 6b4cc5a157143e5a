package io.github.broadsheet.parser.quote.rule;

import io.github.broadsheet.parser.quote.mark.Passage;
import io.github.broadsheet.parser.quote.token.WordSet;
import java.util.List;
import java.util.Optional;

/** Quotations that a noun gives to their speaker: “Too late,” was her comment. His reply: “No.” */
final class NounTags {
  /** What an utterance is called. */
  private static final WordSet UTTERANCES =
      WordSet.of(
          List.of(
              ("comment answer reply response verdict advice message explanation conclusion excuse"
                      + " retort assessment warning question line word words sentence refrain plea"
                      + " greeting instruction instructions order request remark statement text")
                  .split(" ")));

  private static final double CONFIDENCE = 0.8;

  private final Reading reading;
  private final Sketch sketch;

  NounTags(Reading reading) {
    this.reading = reading;
    this.sketch = reading.sketch();
  }

  /** Whether a token names an utterance: "answer", "words". */
  static boolean names(Sketch sketch, int token) {
    return token >= 0 && token < sketch.size() && UTTERANCES.has(sketch.tokens(), token);
  }

  void read() {
    List<Passage> passages = sketch.text().passages();
    for (int p = 0; p < passages.size(); p++) {
      int first = sketch.firstToken(p);
      if (passages.get(p).depth() == 0 && !reading.isOwned(p) && sketch.openedBy(first) == p) {
        read(p, first);
      }
    }
  }

  private void read(int passage, int first) {
    int after = sketch.afterToken(passage);
    if (isBe(after)) {
      int noun = nounAfter(after + 1);
      if (noun >= 0) {
        add(passage, ownerBefore(noun), new Stretch(after, noun + 1));
      }
      return;
    }
    int last = first - 1;
    boolean be = isBe(last);
    if ((be || sketch.is(last, Kind.COLON)) && names(sketch, last - 1)) {
      Optional<Stretch> owner = ownerBefore(last - 1);
      boolean whole = owner.isPresent() && opensSentence(owner.get().first());
      if (whole) {
        add(passage, owner, new Stretch(last - 1, first));
      }
    }
  }

  private boolean opensSentence(int token) {
    return token == sketch.sentenceFirst(token);
  }

  private boolean isBe(int token) {
    return sketch.is(token, "was") || sketch.is(token, "is") || sketch.is(token, "were");
  }

  /** The noun of "her only comment", "the minister's answer"; -1 if there is none. */
  private int nounAfter(int token) {
    for (int i = token + 1; i < token + 7; i++) {
      if (names(sketch, i)) {
        return i;
      }
      if (!sketch.kind(i).isNominal() && !sketch.is(i, Kind.ADVERB)) {
        return -1;
      }
    }
    return -1;
  }

  /** Whose it is: "her", "the minister's". */
  private Optional<Stretch> ownerBefore(int noun) {
    int last = noun - 1;
    while (last > noun - 3 && (sketch.is(last, Kind.WORD) || sketch.is(last, Kind.ADVERB))) {
      last--;
    }
    if (sketch.is(last, Kind.POSSESSIVE)) {
      return Optional.of(new Stretch(last, last + 1));
    }
    if (!sketch.is(last, Kind.GENITIVE)) {
      return Optional.empty();
    }
    int low = Math.max(sketch.sentenceFirst(last), last - 8);
    int first = last;
    while (first > low && isNameOrNoun(first - 1) && !sketch.is(first, Kind.DETERMINER)) {
      first--;
    }
    return first < last ? Optional.of(new Stretch(first, last + 1)) : Optional.empty();
  }

  private boolean isNameOrNoun(int token) {
    return switch (sketch.kind(token)) {
      case NAME, WORD, DETERMINER, POSSESSIVE -> true;
      default -> false;
    };
  }

  private void add(int passage, Optional<Stretch> owner, Stretch cue) {
    if (owner.isEmpty()) {
      return;
    }
    reading.add(
        new Finding(
            sketch,
            RuleNames.NOUN_TAG,
            CONFIDENCE,
            Optional.empty(),
            cue,
            owner,
            sketch.passage(passage).span()));
  }
}
