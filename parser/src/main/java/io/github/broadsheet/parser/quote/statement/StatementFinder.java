package io.github.broadsheet.parser.quote.statement;

import java.util.List;

/**
 * Finds statements in a text. Implementations are immutable and safe to share between threads.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface StatementFinder {
  /** The statements of a text, in order of their first span. */
  List<Statement> find(QuoteText text);
}
