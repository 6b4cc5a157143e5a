package io.github.broadsheet.parser.quote.rule;

import io.github.broadsheet.parser.quote.cue.CueForm;
import io.github.broadsheet.parser.quote.cue.CueForm.Form;
import io.github.broadsheet.parser.quote.cue.CueLexicon;
import io.github.broadsheet.parser.quote.cue.CueWord;
import io.github.broadsheet.parser.quote.cue.Frame;
import io.github.broadsheet.parser.quote.token.Tokens;
import java.util.Optional;

/** Finds how far the content of a statement reaches. */
final class Contents {
  /** No reported clause is longer; the bound keeps the whole linear. */
  private static final int LONGEST = 250;

  private final Sketch sketch;
  private final Reading reading;

  Contents(Reading reading) {
    this.sketch = reading.sketch();
    this.reading = reading;
  }

  /** Whether whole clauses are reported, or no more than a noun phrase. */
  enum Extent {
    CLAUSE,
    INFINITIVE,
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
        boolean whole = endsWithStop(passage) && (i >= high || startsAnew(i));
        if (whole || (endsWithComma(i - 1) && ObjectRelative.beginsAt(i, sketch))) {
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
    return !sketch.is(token, Kind.COMMA) && sketch.tokens().has(token, Tokens.CAPITALIZED);
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
      case STOP, DASH -> i > first;
      case SEMICOLON -> i > first && (extent == Extent.PHRASE || opensClause(i + 1));
      case COLON -> i > first && sketch.openedBy(i + 1) != Sketch.NARRATION;
      case COMMA -> i > first && endsAtComma(i, cue, extent);
      case COORDINATOR -> i > first && endsAtCoordinator(i, cue, extent, endsWithComma(i - 1));
      case SUBORDINATOR, QUESTION -> i > first && endsAtSubordinator(i, cue, extent);
      case WORD -> i > first && isTimeUnit(i) && opensTimeClause(i + 1);
      case TO -> i > first && sketch.is(i - 1, "guilty");
      default -> extent == Extent.PHRASE && i > first && (isDate(i) || isMedium(i));
    };
  }

  private boolean endsAtSubordinator(int token, CueHit cue, Extent extent) {
    boolean afterQuote = sketch.closedBefore(token) != Sketch.NARRATION;
    if (afterQuote && sketch.is(token + 1, Kind.DETERMINER) && reading.isReported(cue.head())) {
      return true; // what goes on after a quotation within a report belongs to the report
    }
    if (sketch.is(token, "as") && sketch.is(token + 1, "if")) {
      return extent == Extent.PHRASE;
    }
    if (sketch.is(token, "before")
        || sketch.is(token, "after")
        || sketch.is(token, "until")
        || sketch.is(token, "since")) {
      return extent == Extent.PHRASE && opensClause(token + 1);
    }
    return extent == Extent.PHRASE
        && !(sketch.is(token, "than")
            || sketch.is(token, "as")
            || sketch.is(token, "so")
            || sketch.is(token, "what")
            || sketch.is(token, "whether"));
  }

  private boolean isTimeUnit(int token) {
    return sketch.is(token, "hours")
        || sketch.is(token, "days")
        || sketch.is(token, "weeks")
        || sketch.is(token, "minutes")
        || sketch.is(token, "months")
        || sketch.is(token, "years")
        || sketch.is(token, "shortly");
  }

  private boolean opensTimeClause(int token) {
    return (sketch.is(token, "before") || sketch.is(token, "after")) && opensClause(token + 1);
  }

  private boolean opensClause(int token) {
    for (int i = token; i < token + 8; i++) {
      switch (sketch.kind(i)) {
        case AUXILIARY, MODAL, VERB, SUBJECT -> {
          return true;
        }
        case COMMA, STOP, OTHER -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  /** "on Monday", "in March", "in 2019" is when it was said, not what. */
  private boolean isDate(int token) {
    boolean preposition = sketch.is(token, "on") || sketch.is(token, "in");
    return preposition
        && (sketch.is(token + 1, Kind.TIME) || isYear(token + 1))
        && !sketch.kind(token + 2).isNominal();
  }

  private boolean isYear(int token) {
    return sketch.is(token, Kind.NUMBER)
        && sketch.tokens().end(token) - sketch.tokens().start(token) == 4;
  }

  /** "in letters that were found": where it was said. */
  private boolean isMedium(int token) {
    if (!sketch.is(token, "in")) {
      return false;
    }
    int noun = sketch.is(token + 1, Kind.DETERMINER) ? token + 2 : token + 1;
    return sketch.is(noun, "letters")
        || sketch.is(noun, "letter")
        || sketch.is(noun, "statement")
        || sketch.is(noun, "interview")
        || sketch.is(noun, "speech")
        || sketch.is(noun, "email")
        || sketch.is(noun, "tweet")
        || sketch.is(noun, "interviews");
  }

  private boolean endsAtComma(int comma, CueHit cue, Extent extent) {
    int next = comma + 1;
    if (sketch.is(comma - 1, Kind.THAT) && sketch.is(next, "according")) {
      return false; // "said that, according to the ministry, eleven had died"
    }
    if (isReportingParticiple(next) || sketch.is(next, "according") || isTag(next, cue)) {
      return true;
    }
    if (ObjectRelative.beginsAt(next, sketch) || isObjection(next)) {
      return true;
    }
    if (extent == Extent.PHRASE
        && sketch.openedBy(next) != Sketch.NARRATION
        && reading.followsQuotation(cue)) {
      return true; // "We know," said Roe, speaking of the crew, "and we care."
    }
    if (sketch.is(next, Kind.COORDINATOR)) {
      return endsAtCoordinator(next, cue, extent, true);
    }
    if (sketch.is(next, "while") || sketch.is(next, "although") || sketch.is(next, "though")) {
      return true;
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

  /** ", he said." */
  private boolean isTag(int token, CueHit cue) {
    int verb = sketch.is(token, Kind.SUBJECT) ? token + 1 : nounPhraseAfter(token);
    return verb > token
        && isQuotingVerb(verb)
        && (isOuterStop(verb + 1)
            || verb + 1 >= sketch.sentenceAfter(cue.head())
            || (verb > token + 1
                && !sketch.is(verb + 1, Kind.THAT)
                && !sketch.is(verb + 1, Kind.SUBJECT)));
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
  private boolean endsAtCoordinator(int and, CueHit cue, Extent extent, boolean afterComma) {
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

  /** A quotation that ends in a comma inside its marks. */
  private boolean endsWithComma(int token) {
    int passage = sketch.closedBefore(token + 1);
    if (passage == Sketch.NARRATION || sketch.passage(passage).words().isEmpty()) {
      return false;
    }
    return sketch.text().text().charAt(sketch.passage(passage).words().end() - 1) == ',';
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
