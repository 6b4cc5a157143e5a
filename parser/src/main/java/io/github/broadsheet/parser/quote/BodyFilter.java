package io.github.broadsheet.parser.quote;

import io.github.broadsheet.parser.quote.statement.Statement;
import io.github.broadsheet.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Keeps the statements that stand in the body of an article. */
final class BodyFilter {
  private BodyFilter() {}

  /**
   * @param body stretches in text order, without overlap
   */
  static List<Statement> keep(List<Statement> statements, List<Span> body) {
    List<Statement> kept = new ArrayList<>(statements.size());
    for (Statement statement : statements) {
      if (!statement.cue().isEmpty() && !isIn(body, statement.cue().get(0))) {
        continue;
      }
      List<Span> content = new ArrayList<>(statement.content());
      content.removeIf(span -> !isIn(body, span));
      if (content.size() == statement.content().size() && !content.isEmpty()) {
        kept.add(statement);
      } else if (!content.isEmpty()) {
        kept.add(
            new Statement(
                statement.source(),
                statement.cue(),
                content,
                statement.confidence(),
                statement.rule()));
      }
    }
    return kept;
  }

  /** Whether a stretch begins in the body. */
  static boolean isIn(List<Span> body, Span span) {
    int low = 0;
    int high = body.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (body.get(middle).start() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low > 0 && body.get(low - 1).contains(span.start());
  }
}
