package io.github.broadsheet.parser.quote.rule;

import io.github.broadsheet.parser.quote.cue.Frame;
import io.github.broadsheet.parser.quote.rule.Contents.Extent;
import io.github.broadsheet.parser.quote.rule.CueHit.Voice;
import io.github.broadsheet.parser.quote.token.Tokens;
import io.github.broadsheet.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** She said, "We left." She added on Monday: "We left." Said Brandt: "We left." */
final class QuoteAfterCue implements CueStrategy {
  /** Verbs whose object in quotation marks is a title or a name: read “The Winter's Tale”. */
  private static final Set<String> UNREPORTED =
      Set.of("read", "sing", "put", "offer", "begin", "go", "go on", "record", "caption", "quote");

  @Override
  public List<Finding> read(CueHit cue, Reading reading) {
    boolean speaks = cue.voice() == Voice.FINITE || cue.voice() == Voice.PARTICIPLE;
    if (!cue.takes(Frame.QUOTE) || !speaks) {
      return List.of();
    }
    Optional<Stretch> subject = reading.subjectOf(cue);
    int after = cue.after();
    String rule = RuleNames.SUBJECT_CUE_QUOTE;
    if (subject.isEmpty() && cue.first() == reading.sketch().sentenceFirst(cue.head())) {
      subject = reading.subjects().after(after, reading.sketch().sentenceAfter(cue.head()));
      after = subject.map(Stretch::after).orElse(after);
      rule = "cue-subject-quote";
    }
    return subject.isEmpty()
        ? List.of()
        : reading(rule, cue, subject, after, reading).stream().toList();
  }

  /**
   * Where the quotation opens.
   *
   * @param introduced whether a comma or a colon stands before it
   */
  private record Opening(int token, boolean introduced) {}

  private static Optional<Finding> reading(
      String rule, CueHit cue, Optional<Stretch> subject, int after, Reading reading) {
    Sketch sketch = reading.sketch();
    int high = sketch.sentenceAfter(cue.head());
    int at = reading.skips().addressee(after, cue, high);
    at = reading.skips().circumstances(at, high);
    // "We left," said Roe after Finn spoke. "It was late." That is Roe's too.
    boolean main = cue.voice() == Voice.FINITE && !reading.followsQuotation(cue);
    Optional<Stretch> next = main ? nextSentence(at, high, sketch) : Optional.empty();
    if (next.isPresent()) {
      return next.map(words -> anew(words, cue, subject, sketch));
    }
    Optional<Opening> opening =
        sketch.is(at, Kind.COMMA) || sketch.is(at, Kind.COLON)
            ? Optional.of(new Opening(at + 1, true))
            : opening(at, after, high, cue, reading);
    return opening
        .filter(each -> isOpening(each.token(), sketch))
        .flatMap(each -> quoted(rule, cue, subject, each, reading));
  }

  private static Finding anew(Stretch words, CueHit cue, Optional<Stretch> subject, Sketch sketch) {
    return new Finding(
        sketch, "cue-then-quote", 0.8, Optional.of(cue), cue.group(), subject, sketch.span(words));
  }

  /** Right at {@code at}, or where a comma or a colon introduces it later. */
  private static Optional<Opening> opening(
      int at, int after, int high, CueHit cue, Reading reading) {
    if (isOpening(at, reading.sketch())) {
      return UNREPORTED.contains(cue.word().lemma())
          ? Optional.empty()
          : Optional.of(new Opening(at, false));
    }
    int later = introducedLater(after, high, reading.sketch());
    return later < 0 || resumes(later, cue, reading)
        ? Optional.empty()
        : Optional.of(new Opening(later, true));
  }

  private static Optional<Finding> quoted(
      String rule, CueHit cue, Optional<Stretch> subject, Opening opening, Reading reading) {
    Sketch sketch = reading.sketch();
    int first = opening.token();
    int passage = sketch.openedBy(first);
    Optional<Stretch> content =
        (opening.introduced() && isWhole(passage, sketch)) || isExclaimed(passage, sketch)
            ? Optional.of(new Stretch(first, sketch.afterToken(passage)))
            : reading.contents().from(first, cue, Extent.CLAUSE);
    if (content.isEmpty() || subject.isEmpty()) {
      return Optional.empty();
    }
    boolean colon = sketch.is(first - 1, Kind.COLON) && first - 1 == cue.after();
    Stretch group = colon ? new Stretch(cue.first(), cue.after() + 1) : cue.group();
    Optional<Stretch> before = clauseBefore(subject.get(), cue, first, sketch);
    Span words = sketch.span(before.orElse(content.get()));
    Finding finding = new Finding(sketch, rule, 0.93, Optional.of(cue), group, subject, words);
    return Optional.of(before.isPresent() ? finding.add(sketch.span(content.get())) : finding);
  }

  /** "The streets, he added, “were empty.”" The tag breaks a sentence that is all reported. */
  private static Optional<Stretch> clauseBefore(
      Stretch subject, CueHit cue, int opening, Sketch sketch) {
    int first = sketch.sentenceFirst(cue.head());
    int comma = subject.first() - 1;
    boolean broken =
        comma > first
            && sketch.is(comma, Kind.COMMA)
            && opening == cue.after() + 1
            && sketch.is(cue.after(), Kind.COMMA)
            && !sketch.tokens().has(opening + 1, Tokens.CAPITALIZED);
    if (!broken) {
      return Optional.empty();
    }
    return switch (sketch.kind(first)) {
      case COORDINATOR, ADVERB, TIME, PREPOSITION, TO -> Optional.empty();
      default -> Optional.of(new Stretch(first, comma));
    };
  }

  /** "We know," said Roe, speaking of the crew, "and we care." It is one quotation. */
  private static boolean resumes(int opening, CueHit cue, Reading reading) {
    return cue.voice() == Voice.PARTICIPLE
        && reading.followsQuotation(cue)
        && !reading.sketch().tokens().has(opening + 1, Tokens.CAPITALIZED);
  }

  /** The quoted sentence after "Bystrom agreed."; one with a tag of its own ends in a comma. */
  private static Optional<Stretch> nextSentence(int stop, int high, Sketch sketch) {
    int passage = sketch.openedBy(stop + 1);
    boolean follows =
        stop + 1 == high
            && sketch.is(stop, Kind.STOP)
            && passage != Sketch.NARRATION
            && sketch.paragraph(stop) == sketch.paragraph(stop + 1);
    if (!follows || sketch.passage(passage).words().length() < 20) {
      return Optional.empty();
    }
    int end = sketch.passage(passage).words().end();
    boolean whole = sketch.text().text().charAt(end - 1) == '.';
    return whole
        ? Optional.of(new Stretch(stop + 1, sketch.afterToken(passage)))
        : Optional.empty();
  }

  /** He yelled “You lie!” at the stand: the sentence goes on, the words do not. */
  private static boolean isExclaimed(int passage, Sketch sketch) {
    int end = sketch.passage(passage).words().end();
    char last = end > 0 ? sketch.text().text().charAt(end - 1) : ' ';
    boolean ended = last == '!' || last == '?';
    return (ended && sketch.tokens().has(sketch.firstToken(passage) + 1, Tokens.CAPITALIZED))
        || (last == ',' && sketch.is(sketch.afterToken(passage), Kind.SUBORDINATOR));
  }

  private static boolean isOpening(int token, Sketch sketch) {
    return sketch.openedBy(token) != Sketch.NARRATION;
  }

  /** "said in a statement released after the vote: “…" */
  private static int introducedLater(int from, int high, Sketch sketch) {
    Kind first = sketch.kind(from);
    if (first != Kind.PREPOSITION
        && first != Kind.TO
        && first != Kind.SUBORDINATOR
        && first != Kind.TIME
        && first != Kind.NAME
        && first != Kind.WORD
        && first != Kind.DETERMINER
        && first != Kind.POSSESSIVE) {
      return -1;
    }
    for (int i = from; i < Math.min(high, from + 25); i++) {
      if ((sketch.is(i, Kind.COLON) || sketch.is(i, Kind.COMMA)) && isOpening(i + 1, sketch)) {
        return isWhole(sketch.openedBy(i + 1), sketch) ? i + 1 : -1;
      }
      Kind kind = sketch.kind(i);
      boolean verb = kind == Kind.AUXILIARY || kind == Kind.MODAL || kind == Kind.VERB;
      boolean other = sketch.is(i, Kind.SUBJECT) && sketch.is(i + 2, Kind.COLON);
      if (kind == Kind.QUOTE || kind == Kind.THAT || verb || other) {
        return -1; // "asked what her sister thought of it, she laughed: “Ask her.”"
      }
    }
    return -1;
  }

  /** Whether a passage ends like a sentence, or runs to the end of one. */
  private static boolean isWhole(int passage, Sketch sketch) {
    int end = sketch.passage(passage).words().end();
    char last = end > 0 ? sketch.text().text().charAt(end - 1) : ' ';
    int after = sketch.afterToken(passage);
    return ".!?,\u2026".indexOf(last) >= 0
        || sketch.is(after, Kind.STOP)
        || !sketch.passage(passage).closed();
  }
}
