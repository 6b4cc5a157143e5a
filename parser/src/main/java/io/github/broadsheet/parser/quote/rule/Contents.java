package io.github.broadsheet.parser.quote.rule;

import io.github.broadsheet.parser.quote.cue.CueForm;
import io.github.broadsheet.parser.quote.cue.CueForm.Form;
import io.github.broadsheet.parser.quote.cue.CueLexicon;
import io.github.broadsheet.parser.quote.cue.CueWord;
import io.github.broadsheet.parser.quote.cue.Frame;
import java.util.Optional;

/** Finds how far the content of a statement reaches. */
final class Contents {
  /** No reported clause is longer; the bound keeps the whole linear. */
  private static final int LONGEST = 250;

  private final Sketch sketch;

  Contents(Sketch sketch) {
    this.sketch = sketch;
  }

  /** Whether whole clauses are reported, or no more than a noun phrase. */
  enum Extent {
    CLAUSE,
    PHRASE
  }

  /** The content that begins at a token and ends with its clause, without outer stops. */
  Optional<Stretch> from(int first, CueHit cue, Extent extent) {
    int high = Math.min(sketch.sentenceAfter(cue.head()), first + LONGEST);
    int i = first;
    while (i < high && !endsBefore(i, first, cue, extent)) {
      int passage = sketch.openedBy(i);
      if (passage != Sketch.NARRATION) {
        i = Math.max(i + 1, sketch.afterToken(passage));
        if (endsWithStop(passage) && (i >= high || startsAnew(i))) {
          break;
        }
      } else {
        i = sketch.is(i, Kind.OPEN) ? bracketAfter(i, high) : i + 1;
      }
    }
    return trimmed(first, i);
  }

  Optional<Stretch> trimmed(int first, int after) {
    int to = after;
    while (to > first && isOuterStop(to - 1)) {
      to--;
    }
    return to > first ? Optional.of(new Stretch(first, to)) : Optional.empty();
  }

  private boolean isOuterStop(int token) {
    return switch (sketch.kind(token)) {
      case COMMA, STOP, DASH, SEMICOLON, COLON, COORDINATOR -> true;
      default -> false;
    };
  }

  private boolean endsWithStop(int passage) {
    int end = sketch.passage(passage).words().end();
    int start = sketch.passage(passage).words().start();
    char last = end > start ? sketch.text().text().charAt(end - 1) : ' ';
    return last == '.' || last == '!' || last == '?';
  }

  private boolean startsAnew(int token) {
    return !sketch.is(token, Kind.COMMA)
        && sketch.tokens().has(token, io.github.broadsheet.parser.quote.token.Tokens.CAPITALIZED);
  }

  private int bracketAfter(int open, int high) {
    for (int i = open + 1; i < high && i < open + 40; i++) {
      if (sketch.is(i, Kind.CLOSE)) {
        return i + 1;
      }
    }
    return open + 1;
  }

  private boolean endsBefore(int i, int first, CueHit cue, Extent extent) {
    return switch (sketch.kind(i)) {
      case STOP, DASH, SEMICOLON -> i > first;
      case COMMA -> i > first && endsAtComma(i, cue, extent);
      case COORDINATOR -> i > first && endsAtCoordinator(i, cue, extent, false);
      case SUBORDINATOR, QUESTION ->
          extent == Extent.PHRASE
              && i > first
              && !sketch.is(i, "than")
              && !sketch.is(i, "as")
              && !sketch.is(i, "what")
              && !sketch.is(i, "whether");
      default -> extent == Extent.PHRASE && i > first && isDate(i);
    };
  }

  /** "on Monday" is when it was said, not what. */
  private boolean isDate(int token) {
    return sketch.is(token, "on")
        && sketch.is(token + 1, Kind.TIME)
        && !sketch.kind(token + 2).isNominal();
  }

  private boolean endsAtComma(int comma, CueHit cue, Extent extent) {
    int next = comma + 1;
    if (isReportingParticiple(next) || sketch.is(next, "according") || isTag(next, cue)) {
      return true;
    }
    if (sketch.is(next, Kind.COORDINATOR)) {
      return endsAtCoordinator(next, cue, extent, true);
    }
    if (sketch.is(next, "while") || sketch.is(next, "although") || sketch.is(next, "though")) {
      return true;
    }
    return extent == Extent.PHRASE
        && switch (sketch.kind(next)) {
          case GERUND, RELATIVE, SUBORDINATOR, ADVERB, SUBJECT, PAST, PREPOSITION -> true;
          default -> false;
        };
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

  /** ", he said." */
  private boolean isTag(int token, CueHit cue) {
    return sketch.is(token, Kind.SUBJECT)
        && isQuotingVerb(token + 1)
        && (isOuterStop(token + 2) || token + 2 >= sketch.sentenceAfter(cue.head()));
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
  private boolean endsAtCoordinator(int and, CueHit cue, Extent extent, boolean afterComma) {
    int verb = and + 1;
    while (sketch.is(verb, Kind.ADVERB) || sketch.is(verb, Kind.NEGATION)) {
      verb++;
    }
    if (verb >= sketch.size() || !cue.word().isVerb() || cue.voice() == CueHit.Voice.PARTICIPLE) {
      return false;
    }
    for (CueForm form : CueLexicon.english().startingWith(sketch.tokens().hash(verb))) {
      if (form.isFinite() && sameTense(form, cue)) {
        return extent == Extent.PHRASE || afterComma || opensStrongly(verb + 1, form.word());
      }
    }
    Kind kind = sketch.kind(verb);
    return (extent == Extent.PHRASE || afterComma)
        && (kind == Kind.VERB
            || kind == Kind.AUXILIARY
            || (kind == Kind.PAST
                && cue.form().form() == Form.PAST
                && !sketch.is(verb + 1, Kind.WORD)));
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
