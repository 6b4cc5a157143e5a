package io.github.broadsheet.parser.text;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.article.Paragraph;
import io.github.broadsheet.parser.quote.mark.Passage;
import io.github.broadsheet.parser.quote.mark.QuotationMarks;
import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds quotation marks that nothing closes. */
final class UnclosedQuotes {
  private UnclosedQuotes() {}

  /**
   * Returns where marks stand in the text of {@code article} that are neither closed in their
   * paragraph nor taken up by the next.
   */
  static List<Span> of(Article article) {
    List<Span> paragraphs = article.paragraphs().stream().map(Paragraph::span).toList();
    List<Span> found = new ArrayList<>();
    Span open = new Span(0, 0);
    for (Passage passage : QuotationMarks.passages(article.text(), paragraphs)) {
      if (passage.depth() > 0 || passage.mark().isSingle()) {
        continue;
      }
      if (!open.isEmpty() && !passage.continued()) {
        found.add(open);
      }
      boolean closed = passage.closed();
      open = closed ? new Span(0, 0) : Span.ofLength(passage.start(), 1);
    }
    if (!open.isEmpty()) {
      found.add(open);
    }
    return found;
  }
}
