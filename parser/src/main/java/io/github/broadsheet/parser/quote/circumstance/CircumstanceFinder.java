package io.github.broadsheet.parser.quote.circumstance;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.parser.quote.statement.QuoteText;
import io.github.broadsheet.parser.quote.statement.Statement;
import io.github.broadsheet.quote.Circumstance;
import java.util.List;

/**
 * Finds when, where, to whom, in what medium and on what occasion something was said.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class CircumstanceFinder {
  /** Returns a finder. */
  public CircumstanceFinder() {}

  /** Returns the circumstances of a statement, in text order. */
  public List<Circumstance> find(QuoteText text, Article article, Statement statement) {
    return List.of();
  }
}
