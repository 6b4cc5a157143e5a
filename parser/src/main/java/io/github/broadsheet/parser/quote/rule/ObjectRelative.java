package io.github.broadsheet.parser.quote.rule;

import io.github.broadsheet.parser.quote.cue.CueForm;
import io.github.broadsheet.parser.quote.cue.CueLexicon;
import io.github.broadsheet.parser.quote.cue.Frame;
import io.github.broadsheet.parser.quote.rule.Contents.Extent;
import io.github.broadsheet.parser.quote.rule.CueHit.Voice;
import java.util.List;
import java.util.Optional;

/** ", a figure opponents call heroic"; ", a remark that the judge ordered them to disregard". */
final class ObjectRelative implements CueStrategy {
  private static final int REACH = 8;

  @Override
  public List<Finding> read(CueHit cue, Reading reading) {
    boolean fits =
        cue.voice() == Voice.FINITE
            && (cue.takes(Frame.COMPLEMENT)
                || cue.takes(Frame.AS)
                || cue.takes(Frame.OBJECT)
                || cue.takes(Frame.OBJECT_AND_INFINITIVE));
    if (!fits) {
      return List.of();
    }
    Sketch sketch = reading.sketch();
    int head = headBefore(cue.first(), sketch);
    if (head < 0) {
      return List.of();
    }
    boolean linked = sketch.is(head + 2, Kind.THAT);
    int subject = linked ? head + 3 : head + 2;
    Stretch about = linked ? new Stretch(head + 2, head + 3) : new Stretch(head, head + 2);
    Optional<Stretch> rest = reading.contents().from(cue.after(), cue, Extent.PHRASE);
    if (rest.isEmpty() || subject >= cue.first()) {
      return List.of();
    }
    Finding finding =
        new Finding(
            sketch,
            "object-relative",
            0.7,
            Optional.of(cue),
            cue.group(),
            Optional.of(new Stretch(subject, cue.first())),
            sketch.span(about));
    return List.of(finding.add(sketch.span(rest.get())));
  }

  /** The article of the noun that the clause is about, or -1. */
  private static int headBefore(int verb, Sketch sketch) {
    for (int i = verb - 3; i > verb - REACH && i > 0; i--) {
      if (sketch.is(i, Kind.COMMA)) {
        return -1;
      }
      boolean apart = sketch.is(i - 1, Kind.COMMA) || sketch.is(i - 1, Kind.QUOTE);
      if (apart && beginsAt(i, sketch)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether an apposition with such a clause begins at a token. */
  static boolean beginsAt(int token, Sketch sketch) {
    boolean article = sketch.is(token, "a") || sketch.is(token, "an");
    if (!article || !sketch.is(token + 1, Kind.WORD)) {
      return false;
    }
    int i = sketch.is(token + 2, Kind.THAT) ? token + 3 : token + 2;
    int first = i;
    while (i < first + 5 && isName(i, sketch)) {
      if (i > first && isCalling(i, sketch)) {
        return true;
      }
      i++;
    }
    return i > first && isCalling(i, sketch);
  }

  private static boolean isName(int token, Sketch sketch) {
    return sketch.is(token, Kind.NAME)
        || sketch.is(token, Kind.WORD)
        || sketch.is(token, Kind.DETERMINER)
        || sketch.is(token, Kind.SUBJECT);
  }

  private static boolean isCalling(int token, Sketch sketch) {
    if (token >= sketch.size()) {
      return false;
    }
    for (CueForm form : CueLexicon.english().startingWith(sketch.tokens().hash(token))) {
      if (form.isFinite() && !sketch.is(token - 1, Kind.DETERMINER)) {
        return true;
      }
    }
    return false;
  }
}
