package io.github.broadsheet.parser.quote.rule;

import io.github.broadsheet.parser.quote.cue.CueForm;
import io.github.broadsheet.parser.quote.cue.CueForm.Form;
import io.github.broadsheet.parser.quote.cue.CueLexicon;
import io.github.broadsheet.parser.quote.cue.CueWord;
import io.github.broadsheet.parser.quote.cue.Frame;
import io.github.broadsheet.parser.quote.rule.Contents.Extent;

/** Tells whether the content of a statement ends at a comma, or before "and". */
final class ContentBreaks {
  private final Sketch sketch;
  private final Reading reading;

  ContentBreaks(Reading reading) {
    this.sketch = reading.sketch();
    this.reading = reading;
  }

  boolean atComma(int comma, CueHit cue, Extent extent) {
    int next = comma + 1;
    if (sketch.is(comma - 1, Kind.THAT) && sketch.is(next, "according")) {
      return false; // "said that, according to the ministry, eleven had died"
    }
    if (endsAnyway(next, cue)) {
      return true;
    }
    if (extent == Extent.PHRASE
        && sketch.openedBy(next) != Sketch.NARRATION
        && reading.followsQuotation(cue)) {
      return true; // "We know," said Roe, speaking of the crew, "and we care."
    }
    if (sketch.is(next, Kind.COORDINATOR)) {
      return atCoordinator(next, cue, extent, true);
    }
    if (extent == Extent.INFINITIVE && sketch.is(next, Kind.GERUND)) {
      return true;
    }
    return extent == Extent.PHRASE
        && switch (sketch.kind(next)) {
          case PREPOSITION -> !closesApposition(comma);
          case GERUND, RELATIVE, SUBORDINATOR, ADVERB, SUBJECT, PAST -> true;
          default -> false;
        };
  }

  /** What ends a report after a comma, however much of a clause it is. */
  private boolean endsAnyway(int token, CueHit cue) {
    return isReportingParticiple(token)
        || sketch.is(token, "according")
        || isTag(token, cue)
        || endsRelative(token, cue)
        || ObjectRelative.beginsAt(token, sketch)
        || isObjection(token)
        || sketch.is(token, "while")
        || sketch.is(token, "although")
        || sketch.is(token, "though");
  }

  /** "The minister, who said it was fair, left": the verb after the comma is the minister's. */
  private boolean endsRelative(int token, CueHit cue) {
    int pronoun = cue.first() - 1;
    int verb = sketch.is(token, Kind.ADVERB) ? token + 1 : token;
    return sketch.is(pronoun, Kind.RELATIVE)
        && sketch.is(pronoun - 1, Kind.COMMA)
        && sketch.kind(verb).isFinite();
  }

  /** ", over the objection of the defence". */
  private boolean isObjection(int token) {
    return sketch.is(token, "despite")
        || sketch.is(token, "amid")
        || (sketch.is(token, "over") && sketch.is(token + 2, "objection"));
  }

  /** The second comma of "the therapist, Noor Aziz, with". */
  private boolean closesApposition(int comma) {
    for (int i = comma - 1; i > comma - 8; i--) {
      Kind kind = sketch.kind(i);
      if (kind == Kind.COMMA) {
        return i < comma - 1;
      }
      if (!kind.isNominal()) {
        return false;
      }
    }
    return false;
  }

  private boolean isReportingParticiple(int token) {
    if (!sketch.is(token, Kind.GERUND)) {
      return false;
    }
    for (CueForm form : CueLexicon.english().startingWith(sketch.tokens().hash(token))) {
      if (form.form() == Form.GERUND && form.word().takes(Frame.THAT)) {
        return true;
      }
    }
    return false;
  }

  /** ", he said."; ", its leader, Ana Roe, said."; ", a court heard." */
  boolean isTag(int token, CueHit cue) {
    int verb = sketch.is(token, Kind.SUBJECT) ? token + 1 : nounPhraseAfter(token);
    if (verb > token && sketch.is(verb, Kind.COMMA) && sketch.is(verb + 1, Kind.NAME)) {
      int after = nounPhraseAfter(verb + 1);
      verb = sketch.is(after, Kind.COMMA) ? after + 1 : verb;
    }
    if (verb > token && isTelling(verb) && endsSentence(verb + 1, cue)) {
      return true;
    }
    return verb > token
        && isQuotingVerb(verb)
        && (Contents.isOuterStop(sketch, verb + 1)
            || verb + 1 >= sketch.sentenceAfter(cue.head())
            || (verb > token + 1
                && !sketch.is(verb + 1, Kind.THAT)
                && !sketch.is(verb + 1, Kind.SUBJECT)));
  }

  private boolean endsSentence(int token, CueHit cue) {
    return sketch.is(token, Kind.STOP) || token >= sketch.sentenceAfter(cue.head());
  }

  /** A verb that a clause may follow, and so may stand after one: "a court heard". */
  private boolean isTelling(int token) {
    if (token >= sketch.size()) {
      return false;
    }
    for (CueForm form : CueLexicon.english().startingWith(sketch.tokens().hash(token))) {
      if (form.isFinite() && form.word().takes(Frame.THAT)) {
        return true;
      }
    }
    return false;
  }

  private int nounPhraseAfter(int token) {
    int i = token;
    while (i < token + 8 && sketch.kind(i).isNominal()) {
      i++;
    }
    return i;
  }

  private boolean isDescribing(int token) {
    for (CueForm form : CueLexicon.english().startingWith(sketch.tokens().hash(token))) {
      if (form.isFinite() && form.word().isVerb() && form.form() != Form.BASE) {
        return true;
      }
    }
    return false;
  }

  private boolean isQuotingVerb(int token) {
    if (token >= sketch.size()) {
      return false;
    }
    for (CueForm form : CueLexicon.english().startingWith(sketch.tokens().hash(token))) {
      if (form.isFinite() && form.word().takes(Frame.QUOTE)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the clause of the cue goes on here: "called it a sham and vowed to fight". */
  boolean atCoordinator(int and, CueHit cue, Extent extent, boolean afterComma) {
    int verb = and + 1;
    if (afterComma && opensOwnClause(verb, extent)) {
      return true;
    }
    while (sketch.is(verb, Kind.ADVERB) || sketch.is(verb, Kind.NEGATION)) {
      verb++;
    }
    if (verb >= sketch.size() || cue.voice() == CueHit.Voice.PARTICIPLE) {
      return false;
    }
    if (!cue.word().isVerb()) {
      return extent == Extent.PHRASE
          && (isQuotingVerb(verb) || sketch.kind(verb).isFinite() || isDescribing(verb));
    }
    for (CueForm form : CueLexicon.english().startingWith(sketch.tokens().hash(verb))) {
      if (form.isFinite() && sameTense(form, cue)) {
        return extent == Extent.PHRASE || afterComma || opensStrongly(verb + 1, form.word());
      }
    }
    Kind kind = sketch.kind(verb);
    if (afterComma && extent == Extent.PHRASE && kind == Kind.THAT) {
      return true;
    }
    return (extent == Extent.PHRASE || extent == Extent.INFINITIVE || afterComma)
        && (kind == Kind.VERB
            || kind == Kind.AUXILIARY
            || (kind == Kind.PAST
                && cue.form().form() == Form.PAST
                && !sketch.is(verb + 1, Kind.WORD)));
  }

  /** ", and I would rather"; after a mere phrase also ", and its shares fell". */
  private boolean opensOwnClause(int token, Extent extent) {
    if (sketch.is(token, "i") || sketch.is(token, "we")) {
      return true;
    }
    if (extent == Extent.CLAUSE) {
      return sketch.is(token, Kind.SUBJECT) && sketch.zone(token) != Sketch.NARRATION;
    }
    for (int i = token; i < token + 6; i++) {
      Kind kind = sketch.kind(i);
      if (kind.isFinite() || isQuotingVerb(i)) {
        return i > token;
      }
      if (!kind.isNominal() && kind != Kind.SUBJECT) {
        return false;
      }
    }
    return false;
  }

  private boolean sameTense(CueForm form, CueHit cue) {
    boolean past = cue.form().form() == Form.PAST || cue.form().form() == Form.PARTICIPLE;
    return past ? form.form() == Form.PAST : form.form() == cue.form().form();
  }

  private boolean opensStrongly(int token, CueWord word) {
    return (sketch.is(token, Kind.THAT) && word.takes(Frame.THAT))
        || (sketch.is(token, Kind.QUOTE) && word.takes(Frame.QUOTE))
        || (sketch.is(token, Kind.TO) && word.takes(Frame.INFINITIVE));
  }
}
