package io.github.broadsheet.parser.quote.speaker;

import io.github.broadsheet.article.Article;
import io.github.broadsheet.parser.quote.statement.QuoteText;
import io.github.broadsheet.parser.quote.statement.Statement;
import java.util.List;
import java.util.Optional;

/**
 * Finds out who the sources of an article's statements are.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class SpeakerResolver {
  /** Returns a resolver. */
  public SpeakerResolver() {}

  /** Returns what is known about the source of each statement, in the order of the statements. */
  public List<SourceReading> resolve(QuoteText text, Article article, List<Statement> statements) {
    return statements.stream()
        .map(each -> new SourceReading(Optional.empty(), Optional.empty()))
        .toList();
  }
}
