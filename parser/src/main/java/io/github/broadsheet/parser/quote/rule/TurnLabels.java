package io.github.broadsheet.parser.quote.rule;

import io.github.broadsheet.parser.quote.cue.CueForm;
import io.github.broadsheet.parser.quote.cue.CueLexicon;
import io.github.broadsheet.parser.quote.token.Tokens;
import java.util.Arrays;

/**
 * Who is named with a colon at the head of each paragraph, and which of these labels belong to a
 * transcript.
 *
 * <p>In a transcript voices come again: a label that stands once is a heading, an item of a list,
 * "Nevada: Ana Roe, Finn Poe", unless it stands among turns.
 */
final class TurnLabels {
  private static final int LONGEST = 24;
  private static final int LONGEST_IN_TRANSCRIPT = 4;
  private static final int FEWEST_TURNS = 3;

  private final Sketch sketch;
  private final int[] firsts;
  private final int[] afters;
  private final int[] colons;
  private final boolean[] transcript;
  private boolean asksOnly;
  private int lastTurn = -1;

  TurnLabels(Sketch sketch) {
    this.sketch = sketch;
    int paragraphs = sketch.text().paragraphs().size();
    this.firsts = new int[paragraphs];
    this.afters = new int[paragraphs];
    this.colons = new int[paragraphs];
    this.transcript = new boolean[paragraphs];
    for (int p = 0; p < paragraphs; p++) {
      firsts[p] = sketch.tokens().firstStartingAt(sketch.text().paragraphs().get(p).start());
      afters[p] = sketch.tokens().firstStartingAt(sketch.text().paragraphs().get(p).end());
      firsts[p] += isQuotedFrom(firsts[p], p) ? 1 : 0;
      colons[p] = colonFrom(firsts[p], afters[p]);
    }
    markTranscript();
  }

  /** The first word of a paragraph: after the mark, where the whole paragraph is quoted. */
  int first(int paragraph) {
    return firsts[paragraph];
  }

  int afterToken(int paragraph) {
    return afters[paragraph];
  }

  /** The colon after a label at the head of a paragraph, or -1. */
  int colon(int paragraph) {
    return colons[paragraph];
  }

  /** The token after the label of a turn: its colon, or what is asked after a bare "Q". */
  int labelAfter(int paragraph) {
    return colons[paragraph] >= 0 ? colons[paragraph] : body(paragraph);
  }

  /** The first token of what is said in a turn. */
  int body(int paragraph) {
    int label = colons[paragraph] >= 0 ? colons[paragraph] : firsts[paragraph];
    return hasStop(label) ? label + 2 : label + 1;
  }

  /** Whether a paragraph begins a turn of a transcript. */
  boolean isTranscript(int paragraph) {
    return transcript[paragraph];
  }

  /** Whether only questions are labelled, so that what stands between them answers. */
  boolean asksOnly() {
    return asksOnly;
  }

  /** The paragraph of the last turn that is labelled. */
  int lastTurn() {
    return lastTurn;
  }

  /** Whether the mark that opens a paragraph holds all of it. */
  boolean isQuotedWhole(int paragraph) {
    return firsts[paragraph] > 0 && isQuotedFrom(firsts[paragraph] - 1, paragraph);
  }

  /** The colon of a label further on in a paragraph, with a quotation after it, or -1. */
  int nextColon(int token, int paragraph) {
    int colon = token < afters[paragraph] ? colonFrom(token, afters[paragraph]) : -1;
    boolean isShort = colon >= 0 && colon - token <= LONGEST_IN_TRANSCRIPT;
    return isShort && sketch.openedBy(colon + 1) != Sketch.NARRATION ? colon : -1;
  }

  private boolean isQuotedFrom(int token, int paragraph) {
    int passage = sketch.openedBy(token);
    return passage != Sketch.NARRATION && sketch.afterToken(passage) >= afters[paragraph];
  }

  private int colonFrom(int first, int after) {
    if (first >= after || !isLabelStart(first) || isQuotingVerb(first)) {
      return -1;
    }
    for (int i = first; i < Math.min(after - 1, first + LONGEST); i++) {
      switch (sketch.kind(i)) {
        case COLON -> {
          return i > first && sketch.tokens().has(i + 1, Tokens.AFTER_SPACE | Tokens.QUOTE)
              ? i
              : -1;
        }
        case QUOTE, STOP, AUXILIARY, MODAL, VERB, PAST, THAT, SEMICOLON -> {
          if (!sketch.tokens().has(i, Tokens.ALL_CAPS)) {
            return -1;
          }
        }
        case WORD -> {
          if (isStatingVerb(i)) {
            return -1;
          }
        }
        default -> {}
      }
    }
    return -1;
  }

  /** "Said Roe:" is a sentence turned round, no label. */
  private boolean isQuotingVerb(int token) {
    return CueLexicon.english().startingWith(sketch.tokens().hash(token)).stream()
        .anyMatch(form -> form.isFinite() && form.form() == CueForm.Form.PAST);
  }

  /** "Roe reveals a few facts:" is a sentence, no label. */
  private boolean isStatingVerb(int token) {
    return CueLexicon.english().startingWith(sketch.tokens().hash(token)).stream()
        .anyMatch(form -> form.word().isVerb() && form.form() == CueForm.Form.WITH_S);
  }

  private boolean isLabelStart(int token) {
    return sketch.tokens().has(token, Tokens.CAPITALIZED)
        && sketch.tokens().has(token, Tokens.WORD);
  }

  private void markTranscript() {
    LabelCounts counts = new LabelCounts();
    for (int p = 0; p < colons.length; p++) {
      transcript[p] = mayBeTurn(p);
      if (transcript[p]) {
        counts.add(label(p), isSure(p));
      }
    }
    boolean talk = counts.total() >= FEWEST_TURNS || counts.isInterview();
    if (!talk || !counts.isSure()) {
      Arrays.fill(transcript, false);
      return;
    }
    asksOnly = counts.asksOnly();
    keepFromFirstToLast(counts);
  }

  /** "Q Magazine named it" has no sign after its letter, and asks nothing. */
  private boolean isSure(int paragraph) {
    return colons[paragraph] >= 0
        || isStopped(firsts[paragraph])
        || sketch.is(afters[paragraph] - 1, "?");
  }

  /** Voices come again, and what stands right beside them is a voice too. */
  private void keepFromFirstToLast(LabelCounts counts) {
    int last = -1;
    int first = -1;
    for (int p = 0; p < colons.length; p++) {
      if (transcript[p] && counts.comesAgain(label(p))) {
        first = first < 0 ? p : first;
        last = p;
      }
    }
    while (first > 0 && transcript[first - 1]) {
      first--;
    }
    while (last >= 0 && last + 1 < colons.length && transcript[last + 1]) {
      last++;
    }
    for (int p = 0; p < colons.length; p++) {
      transcript[p] &= p >= first && p <= last;
    }
    lastTurn = last;
  }

  /** Q, A, a surname in capitals, or a name of up to three words; then words, and no marks. */
  private boolean mayBeTurn(int paragraph) {
    int first = firsts[paragraph];
    int colon = colons[paragraph];
    if (colon < 0) {
      return isBareLabel(first, afters[paragraph]);
    }
    if (colon - first > LONGEST_IN_TRANSCRIPT || sketch.openedBy(colon + 1) != Sketch.NARRATION) {
      return false;
    }
    for (int i = first; i < colon; i++) {
      if (!sketch.tokens().has(i, Tokens.CAPITALIZED)) {
        return false;
      }
    }
    return hasWord(colon + 1, afters[paragraph]);
  }

  /** "Q Minister, when?" as briefings are set; "Q. When?", "A. In May." */
  private boolean isBareLabel(int first, int after) {
    int body = hasStop(first) ? first + 2 : first + 1;
    return body < after
        && (sketch.is(first, "q") || isStopped(first))
        && sketch.tokens().has(first, Tokens.CAPITALIZED)
        && sketch.tokens().has(body, Tokens.AFTER_SPACE)
        && sketch.tokens().has(body, Tokens.CAPITALIZED);
  }

  private boolean isStopped(int token) {
    return sketch.is(token, "q.") || sketch.is(token, "a.") || hasStop(token);
  }

  /** "Q" or "A", and a full stop that touches it. */
  private boolean hasStop(int token) {
    return (sketch.is(token, "q") || sketch.is(token, "a"))
        && sketch.is(token + 1, Kind.STOP)
        && !sketch.tokens().has(token + 1, Tokens.AFTER_SPACE);
  }

  /** "Roe: 1,204" is a count. */
  private boolean hasWord(int first, int after) {
    for (int i = first; i < after; i++) {
      if (sketch.tokens().has(i, Tokens.WORD)) {
        return true;
      }
    }
    return false;
  }

  /** As it is written: the "Roe" of a headline is no "ROE" of a transcript. */
  private String label(int paragraph) {
    return sketch
        .span(new Stretch(firsts[paragraph], labelAfter(paragraph)))
        .in(sketch.text().text());
  }
}
