package io.github.broadsheet.parser.quote.rule;

import io.github.broadsheet.parser.quote.cue.Frame;
import io.github.broadsheet.parser.quote.rule.Contents.Extent;
import io.github.broadsheet.parser.quote.rule.CueHit.Voice;
import io.github.broadsheet.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * He denied the charge. She rejected as baseless the claim. They described it as "a farce". He
 * called her a liar. She urged them to leave.
 */
final class ReportedObject implements CueStrategy {
  /** Verbs with a person and what it is told of: "warned the people of a flood". */
  private static final Set<String> OF =
      Set.of("warn", "inform", "assure", "remind", "notify", "reassure", "alert");

  @Override
  public List<Finding> read(CueHit cue, Reading reading) {
    if (cue.voice() != Voice.FINITE && cue.voice() != Voice.PARTICIPLE) {
      return List.of();
    }
    Sketch sketch = reading.sketch();
    int high = sketch.sentenceAfter(cue.head());
    int at = cue.takes(Frame.OBJECT) ? afterVerdict(cue.after(), sketch) : cue.after();
    at = afterAddressee(at, cue, high, reading);
    if (at >= high || !(beginsObject(at, sketch) || isAbout(at, cue, sketch))) {
      return List.of();
    }
    Optional<Stretch> content = content(at, cue, high, reading);
    if (content.isEmpty()
        || (sketch.is(at, "the") && sketch.is(at + 1, "following")) // it stands below
        || !isLicensed(cue, content.get(), reading)
        || isPicture(cue, content.get(), sketch)) {
      return List.of();
    }
    Optional<Finding> finding =
        reading.subjectOf(cue).map(subject -> finding(cue, subject, content.get(), reading));
    finding.ifPresent(
        found -> charge(content.get().after(), cue, high, reading).ifPresent(found::add));
    return finding.stream().toList();
  }

  private static Finding finding(CueHit cue, Stretch subject, Stretch content, Reading reading) {
    Sketch sketch = reading.sketch();
    int at = content.first();
    boolean verdict = sketch.is(cue.after(), "as") && at > cue.after();
    Stretch group = verdict ? new Stretch(cue.first(), at) : cue.group();
    return new Finding(
        sketch,
        isInner(cue, reading) ? RuleNames.INNER_OBJECT : "subject-cue-object",
        0.6,
        Optional.of(cue),
        group,
        Optional.of(subject),
        sketch.span(content));
  }

  /** "accused Maravel in 2019 of letting them": the charge stands after the date. */
  private static Optional<Span> charge(int token, CueHit cue, int high, Reading reading) {
    Sketch sketch = reading.sketch();
    if (!cue.word().lemma().equals("accuse")) {
      return Optional.empty();
    }
    int of = token + 2;
    boolean date = sketch.is(token, Kind.PREPOSITION) && of < high;
    return date && sketch.is(of, "of")
        ? reading.contents().from(of, cue, Extent.PHRASE).map(sketch::span)
        : Optional.empty();
  }

  /** "told us the same": the content after the person is a noun phrase too. */
  private static int afterAddressee(int token, CueHit cue, int high, Reading reading) {
    Sketch sketch = reading.sketch();
    if (!cue.takes(Frame.ADDRESSEE) || cue.takes(Frame.OBJECT)) {
      return token;
    }
    int after = reading.skips().addressee(token, cue, high);
    if (OF.contains(cue.word().lemma())) {
      for (int i = after - 1; i > token; i--) {
        if (sketch.is(i, "of")) {
          return i; // "warned people | of a flood"
        }
      }
    }
    boolean same = sketch.is(after, "the") && sketch.is(after + 1, "same");
    return same || isAbout(after, cue, sketch) ? after : token;
  }

  /** "warned you about the footings". */
  private static boolean isAbout(int token, CueHit cue, Sketch sketch) {
    return cue.takes(Frame.ADDRESSEE)
        && token > cue.after()
        && (sketch.is(token, "about")
            || sketch.is(token, "against")
            || (sketch.is(token, "of") && OF.contains(cue.word().lemma()))
            || (sketch.is(token, "for") && cue.word().lemma().equals("ask")));
  }

  private static Optional<Stretch> content(int at, CueHit cue, int high, Reading reading) {
    Contents contents = reading.contents();
    Optional<Stretch> content = contents.from(at, cue, Extent.PHRASE);
    if (content.isEmpty()) {
      return content;
    }
    boolean person = !reading.sketch().is(at, Kind.PREPOSITION);
    if (person
        && cue.takes(Frame.OBJECT_AND_INFINITIVE)
        && hasInfinitive(content.get(), reading.sketch())) {
      return contents.from(at, cue, Extent.CLAUSE);
    }
    if (cue.takes(Frame.AS)) {
      int as = asAfter(at, high, reading.sketch());
      if (as >= content.get().after()) {
        int first = at;
        return contents
            .from(as + 1, cue, Extent.PHRASE)
            .map(rest -> new Stretch(first, rest.after()));
      }
    }
    return content;
  }

  private static boolean hasInfinitive(Stretch content, Sketch sketch) {
    for (int i = content.first() + 1; i < content.after(); i++) {
      if (sketch.is(i, Kind.TO)) {
        return true;
      }
    }
    return false;
  }

  /** The "as" that says as what; "known as" is another. */
  private static int asAfter(int at, int high, Sketch sketch) {
    for (int i = at + 1; i < Math.min(high, at + 40); i++) {
      Kind kind = sketch.kind(i);
      if (kind == Kind.STOP || kind == Kind.SEMICOLON || kind == Kind.AUXILIARY) {
        return -1;
      }
      if (sketch.is(i, "as") && !sketch.kind(i - 1).isFinite() && !sketch.is(i - 1, "known")) {
        return i;
      }
    }
    return -1;
  }

  /** "rejected as baseless the claim": the verdict belongs to the cue. */
  private static int afterVerdict(int token, Sketch sketch) {
    if (!sketch.is(token, "as")) {
      return token;
    }
    Kind verdict = sketch.kind(token + 1);
    boolean one = verdict == Kind.WORD || verdict == Kind.PAST || verdict == Kind.GERUND;
    return one && sketch.kind(token + 2).beginsNounPhrase() && !sketch.is(token + 2, Kind.WORD)
        ? token + 2
        : token;
  }

  private static boolean beginsObject(int token, Sketch sketch) {
    Kind kind = sketch.kind(token);
    return (kind.beginsNounPhrase() && kind != Kind.THAT)
        || kind == Kind.QUOTE
        || sketch.is(token, "what")
        || sketch.is(token, "otherwise")
        || (kind == Kind.NEGATION && sketch.is(token + 1, "guilty"))
        || kind == Kind.PAST
        || kind == Kind.GERUND;
  }

  /** "She said he knew the answer": a thing known is told of others by somebody else. */
  private static boolean isInner(CueHit cue, Reading reading) {
    boolean reported =
        reading.isReported(cue.head()) || reading.sketch().zone(cue.head()) != Sketch.NARRATION;
    return cue.takes(Frame.INNER_OBJECT) && reported;
  }

  private static boolean isLicensed(CueHit cue, Stretch content, Reading reading) {
    Sketch sketch = reading.sketch();
    if (cue.takes(Frame.OBJECT) || content.first() > cue.after() || isInner(cue, reading)) {
      return true;
    }
    boolean quoted = false;
    for (int i = content.first(); i < content.after(); i++) {
      quoted |= sketch.openedBy(i) != Sketch.NARRATION;
      if (cue.takes(Frame.AS) && i > content.first() && sketch.is(i, "as")) {
        return true;
      }
      if (cue.takes(Frame.OBJECT_AND_INFINITIVE) && i > content.first() && sketch.is(i, Kind.TO)) {
        return true;
      }
    }
    if (cue.takes(Frame.COMPLEMENT)) {
      return quoted || hasComplement(content, reading);
    }
    boolean opens = sketch.openedBy(content.first()) != Sketch.NARRATION;
    return quoted
        && (cue.takes(Frame.SCRAP) || (opens && cue.takes(Frame.QUOTE) && cue.takes(Frame.THAT)));
  }

  /** "The film showed a minister picking a fight": that was seen, not found out. */
  private static boolean isPicture(CueHit cue, Stretch content, Sketch sketch) {
    if (!cue.word().lemma().equals("show")) {
      return false;
    }
    for (int i = content.first() + 1; i < content.after(); i++) {
      if (sketch.is(i, Kind.GERUND) && !sketch.is(i - 1, Kind.PREPOSITION)) {
        return true;
      }
    }
    return false;
  }

  /** "called it a sham": a second noun phrase follows the first. */
  private static boolean hasComplement(Stretch content, Reading reading) {
    Sketch sketch = reading.sketch();
    int second =
        sketch.is(content.first(), Kind.OBJECT) || sketch.is(content.first(), Kind.SUBJECT)
            ? content.first() + 1
            : reading.skips().nounPhrase(content.first(), content.after());
    return second > content.first()
        && second < content.after()
        && (sketch.kind(second).isNominal() || sketch.is(second, Kind.PAST));
  }
}
