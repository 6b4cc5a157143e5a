package io.github.broadsheet.parser.quote.rule;

import io.github.broadsheet.parser.quote.cue.Frame;
import io.github.broadsheet.parser.quote.rule.Contents.Extent;
import io.github.broadsheet.parser.quote.rule.CueHit.Voice;
import java.util.List;
import java.util.Optional;

/**
 * He denied the charge. She rejected as baseless the claim. They described it as "a farce". He
 * called her a liar. She urged them to leave.
 */
final class ReportedObject implements CueStrategy {
  @Override
  public List<Finding> read(CueHit cue, Reading reading) {
    if (cue.voice() != Voice.FINITE && cue.voice() != Voice.PARTICIPLE) {
      return List.of();
    }
    Sketch sketch = reading.sketch();
    int high = sketch.sentenceAfter(cue.head());
    int at = cue.takes(Frame.OBJECT) ? afterVerdict(cue.after(), sketch) : cue.after();
    if (at >= high || !beginsObject(at, sketch)) {
      return List.of();
    }
    Optional<Stretch> content = reading.contents().from(at, cue, Extent.PHRASE);
    if (content.isEmpty() || !isLicensed(cue, content.get(), reading)) {
      return List.of();
    }
    Optional<Stretch> subject = reading.subjectOf(cue);
    if (subject.isEmpty()) {
      return List.of();
    }
    Stretch group = new Stretch(cue.first(), at);
    return List.of(
        new Finding(
            sketch,
            "subject-cue-object",
            0.6,
            Optional.of(cue),
            group,
            subject,
            sketch.span(content.get())));
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
        || kind == Kind.PAST
        || kind == Kind.GERUND;
  }

  private static boolean isLicensed(CueHit cue, Stretch content, Reading reading) {
    Sketch sketch = reading.sketch();
    if (cue.takes(Frame.OBJECT)) {
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
    return quoted && (cue.takes(Frame.SCRAP) || cue.takes(Frame.QUOTE));
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
