package io.github.broadsheet.serialization.naf;

import io.github.broadsheet.quote.QuoteKind;
import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * What of a statement stands in quotation marks.
 *
 * @param kind direct if all of it does, indirect if nothing does, else mixed
 * @param stretches the stretches that do, with their marks
 */
record Marked(QuoteKind kind, List<Span> stretches) {
  private static final String OPENING = "“\"«„";
  private static final String CLOSING = "”\"»“";

  static Marked in(String text, List<Span> words) {
    List<Span> stretches = new ArrayList<>();
    for (Span span : words) {
      int at = span.start();
      while (at < span.end()) {
        int pair = OPENING.indexOf(text.charAt(at));
        int close = pair < 0 ? -1 : text.indexOf(CLOSING.charAt(pair), at + 1);
        if (close < 0 || close >= span.end()) {
          at++;
          continue;
        }
        stretches.add(new Span(at, close + 1));
        at = close + 1;
      }
    }
    return new Marked(kind(words, stretches), stretches);
  }

  private static QuoteKind kind(List<Span> words, List<Span> stretches) {
    if (stretches.isEmpty()) {
      return QuoteKind.INDIRECT;
    }
    return stretches.equals(words) ? QuoteKind.DIRECT : QuoteKind.MIXED;
  }
}
