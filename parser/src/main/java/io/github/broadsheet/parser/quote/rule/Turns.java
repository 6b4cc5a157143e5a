package io.github.broadsheet.parser.quote.rule;

import io.github.broadsheet.parser.quote.cue.CueForm;
import io.github.broadsheet.parser.quote.cue.CueLexicon;
import io.github.broadsheet.parser.quote.token.Tokens;
import io.github.broadsheet.text.Span;
import java.util.Optional;

/**
 * Paragraphs that begin with who speaks and a colon: {@code Q: When?}, {@code SMITH: In May.},
 * {@code Ana Roe, baker: "In May."}
 *
 * <p>A label without quotation marks after it is a turn only in a transcript, where several
 * paragraphs have one; there a turn goes on over paragraphs without a label.
 */
final class Turns {
  private static final int LONGEST_LABEL = 24;
  private static final int FEWEST_TURNS = 3;

  private final Reading reading;
  private final Sketch sketch;
  private final int[] colons;

  Turns(Reading reading) {
    this.reading = reading;
    this.sketch = reading.sketch();
    this.colons = new int[sketch.text().paragraphs().size()];
  }

  void read() {
    int turns = 0;
    for (int p = 0; p < colons.length; p++) {
      colons[p] = colonOf(p);
      turns += colons[p] >= 0 && isTranscriptLabel(p) ? 1 : 0;
    }
    boolean transcript = turns >= FEWEST_TURNS;
    Finding open = null;
    for (int p = 0; p < colons.length; p++) {
      if (colons[p] >= 0 && transcript && isTranscriptLabel(p)) {
        open = turn(p, wholeParagraph(p));
      } else if (colons[p] >= 0 && opensPassage(p)) {
        int passage = sketch.openedBy(colons[p] + 1);
        turn(p, sketch.passage(passage).span());
        open = null;
      } else if (open != null && transcript && goesOn(p)) {
        Span words = sketch.text().paragraphs().get(p);
        open.add(trimmed(words));
      } else {
        open = null;
      }
    }
  }

  private Finding turn(int paragraph, Span content) {
    int first = firstToken(paragraph);
    int colon = colons[paragraph];
    Finding finding =
        new Finding(
            sketch,
            RuleNames.TURN,
            0.95,
            Optional.empty(),
            new Stretch(colon, colon + 1),
            Optional.of(new Stretch(first, colon)),
            content);
    reading.add(finding);
    reading.take(new Stretch(first, colon + 1));
    return finding;
  }

  /** The colon after a label at the head of the paragraph, or -1. */
  private int colonOf(int paragraph) {
    int first = firstToken(paragraph);
    int after = afterToken(paragraph);
    if (first >= after || !isLabelStart(first) || isQuotingVerb(first)) {
      return -1;
    }
    for (int i = first; i < Math.min(after - 1, first + LONGEST_LABEL); i++) {
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

  private boolean isLabelStart(int token) {
    return sketch.tokens().has(token, Tokens.CAPITALIZED)
        && sketch.tokens().has(token, Tokens.WORD);
  }

  /** Q, A, a surname in capitals, or a name of up to three words. */
  private boolean isTranscriptLabel(int paragraph) {
    int first = firstToken(paragraph);
    int colon = colons[paragraph];
    if (colon < 0 || colon - first > 4) {
      return false;
    }
    for (int i = first; i < colon; i++) {
      if (!sketch.tokens().has(i, Tokens.CAPITALIZED)) {
        return false;
      }
    }
    return !opensPassage(paragraph);
  }

  private boolean opensPassage(int paragraph) {
    return sketch.openedBy(colons[paragraph] + 1) != Sketch.NARRATION;
  }

  private boolean goesOn(int paragraph) {
    int first = firstToken(paragraph);
    return first < afterToken(paragraph)
        && !sketch.is(first, Kind.OPEN)
        && !sketch.is(afterToken(paragraph) - 1, Kind.CLOSE);
  }

  private Span wholeParagraph(int paragraph) {
    int start = sketch.tokens().start(colons[paragraph] + 1);
    return trimmed(new Span(start, sketch.text().paragraphs().get(paragraph).end()));
  }

  private Span trimmed(Span span) {
    int end = span.end();
    while (end > span.start() && Character.isWhitespace(sketch.text().text().charAt(end - 1))) {
      end--;
    }
    return new Span(span.start(), end);
  }

  private int firstToken(int paragraph) {
    return sketch.tokens().firstStartingAt(sketch.text().paragraphs().get(paragraph).start());
  }

  private int afterToken(int paragraph) {
    return sketch.tokens().firstStartingAt(sketch.text().paragraphs().get(paragraph).end());
  }
}
